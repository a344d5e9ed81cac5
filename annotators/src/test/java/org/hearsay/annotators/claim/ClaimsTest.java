package org.hearsay.annotators.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import edu.stanford.nlp.pipeline.Annotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import org.hearsay.annotators.attribution.AttributionsAnnotation;
import org.hearsay.annotators.quantity.QuantitiesAnnotation;
import org.hearsay.corpus.model.Amount;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.Claim;
import org.hearsay.corpus.model.CueClass;
import org.hearsay.corpus.model.Direction;
import org.hearsay.corpus.model.Modifier;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.QuantityKind;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {
  private static final String TEXT =
      "Two unions say that 40 of 50 nurses think that 9 wards will close. Some 7 remain open.";

  @ParameterizedTest(name = "\"{0}\" is claimed by {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two | nobody | a figure in a source without content around it is the writer's own
          40  | unions | a figure in the source of a nested attribution is in the outer content
          50  | unions | and so is another
          9   | nurses | the innermost content counts
          7   | nobody | outside every content the writer speaks
          """)
  void theInnermostContentAroundTheFigureDecides(String figure, String speaker, String why) {
    Claim claim =
        Claims.of(List.of(outer(), inner()), List.of(quantity("q1", at(TEXT, figure)))).get(0);
    assertEquals(speaker, claim.speaker().orElse("nobody"), why);
  }

  @Test
  void thereIsOneClaimAQuantityInTheirOrder() {
    List<Claim> claims =
        Claims.of(
            List.of(outer(), inner()),
            List.of(quantity("q1", at(TEXT, "Two")), quantity("q2", at(TEXT, "9"))));
    assertEquals(
        List.of(
            new Claim("c1", Optional.empty(), "q1", Optional.empty()),
            new Claim("c2", Optional.of("a2"), "q2", Optional.of("nurses"))),
        claims);
  }

  @Test
  void contentInTwoSpansHoldsWhatIsInEither() {
    Attribution split = attribution("a1", "board", new Span(0, 10), new Span(20, 30));
    List<Quantity> quantities =
        List.of(
            quantity("q1", new Span(3, 4)),
            quantity("q2", new Span(12, 13)),
            quantity("q3", new Span(22, 23)));
    assertEquals(
        List.of(Optional.of("a1"), Optional.empty(), Optional.of("a1")),
        Claims.of(List.of(split), quantities).stream().map(Claim::attribution).toList());
  }

  @Test
  void thousandsOfFiguresAndAttributionsTakeNoQuadraticTime() {
    List<Attribution> attributions = new ArrayList<>();
    List<Quantity> quantities = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      attributions.add(attribution("a" + i, "s" + i, new Span(10 * i, 10 * i + 8)));
      quantities.add(quantity("q" + i, new Span(10 * i + 2, 10 * i + 4)));
    }
    List<Claim> claims = Claims.of(attributions, quantities);
    assertEquals(
        IntStream.range(0, 50_000).mapToObj(i -> "s" + i).toList(),
        claims.stream().flatMap(claim -> claim.speaker().stream()).toList());
  }

  @Test
  void theAnnotatorReadsBothLayersAndWritesClaims() {
    Annotation document = new Annotation(TEXT);
    document.set(AttributionsAnnotation.class, List.of(outer()));
    document.set(QuantitiesAnnotation.class, List.of(quantity("q1", at(TEXT, "40"))));
    new ClaimAnnotator("claim", new Properties()).annotate(document);
    assertEquals(
        List.of(new Claim("c1", Optional.of("a1"), "q1", Optional.of("unions"))),
        document.get(ClaimsAnnotation.class));
  }

  @Test
  void aDocumentWithoutTheLayersHasNoClaims() {
    Annotation document = new Annotation("");
    new ClaimAnnotator("claim", new Properties()).annotate(document);
    assertEquals(List.of(), document.get(ClaimsAnnotation.class));
  }

  @Test
  void anyOptionIsMisspelt() {
    Properties properties = new Properties();
    properties.setProperty("claim.depth", "2");
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> new ClaimAnnotator("claim", properties));
    assertEquals(
        "claim: expected one of the options [], found \"claim.depth\"", error.getMessage());
  }

  private static Attribution outer() {
    return attribution(
        "a1", "unions", at(TEXT, "that 40 of 50 nurses think that 9 wards will close"));
  }

  private static Attribution inner() {
    return attribution("a2", "nurses", at(TEXT, "that 9 wards will close"));
  }

  private static Attribution attribution(String id, String speaker, Span... content) {
    return new Attribution(
        id,
        List.of(),
        List.of(),
        List.of(content),
        AttributionType.INDIRECT,
        CueClass.REPORT,
        false,
        SourceKind.GROUP,
        Optional.of(speaker),
        Optional.empty(),
        true,
        1);
  }

  private static Quantity quantity(String id, Span span) {
    return new Quantity(
        id,
        span,
        QuantityKind.CARDINAL,
        Modifier.EQUAL,
        Direction.NONE,
        Amount.of(BigDecimal.ONE),
        Optional.empty(),
        Unit.count(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1);
  }

  private static Span at(String text, String words) {
    int begin = text.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
