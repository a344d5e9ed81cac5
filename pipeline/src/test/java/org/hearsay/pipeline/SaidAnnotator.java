package org.hearsay.pipeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.corpus.model.Amount;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.Claim;
import org.hearsay.corpus.model.CueClass;
import org.hearsay.corpus.model.Direction;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Modifier;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.QuantityKind;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Unit;
import org.hearsay.pipeline.run.DocumentAnnotator;

/**
 * Stands in for CoreNLP in tests: "Ortiz said 40 cranes" is an attribution with a quantity, a text
 * with "hang" never ends, a text with "break" fails.
 */
public final class SaidAnnotator implements DocumentAnnotator {
  private static final Pattern SAID =
      Pattern.compile("(?<source>\\w+) (?<cue>said) (?<content>(?<number>\\d{1,9}) (?<noun>\\w+))");

  @Override
  public Document annotate(Document bare) throws InterruptedException {
    if (bare.text().contains("hang")) {
      Thread.sleep(Long.MAX_VALUE);
    }
    if (bare.text().contains("break")) {
      throw new IllegalStateException("expected no such word");
    }
    List<Attribution> attributions = new ArrayList<>();
    List<Quantity> quantities = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    Matcher matcher = SAID.matcher(bare.text());
    while (matcher.find()) {
      int number = attributions.size() + 1;
      attributions.add(attribution("a" + number, matcher));
      quantities.add(quantity("q" + number, matcher));
      claims.add(
          new Claim(
              "c" + number,
              Optional.of("a" + number),
              "q" + number,
              Optional.of(matcher.group("source"))));
    }
    return new Document(
        bare.id(), bare.text(), bare.metadata(), attributions, quantities, List.of(), claims);
  }

  private static Attribution attribution(String id, Matcher matcher) {
    return new Attribution(
        id,
        List.of(span(matcher, "source")),
        List.of(span(matcher, "cue")),
        List.of(span(matcher, "content")),
        AttributionType.INDIRECT,
        CueClass.REPORT,
        false,
        SourceKind.PERSON,
        Optional.of(matcher.group("source")),
        Optional.empty(),
        true,
        0.5);
  }

  private static Quantity quantity(String id, Matcher matcher) {
    return new Quantity(
        id,
        span(matcher, "number"),
        QuantityKind.CARDINAL,
        Modifier.EQUAL,
        Direction.NONE,
        Amount.of(new BigDecimal(matcher.group("number"))),
        Optional.empty(),
        Unit.count(),
        Optional.empty(),
        Optional.of(span(matcher, "noun")),
        Optional.of(matcher.group("noun")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1);
  }

  private static Span span(Matcher matcher, String group) {
    return new Span(matcher.start(group), matcher.end(group));
  }
}
