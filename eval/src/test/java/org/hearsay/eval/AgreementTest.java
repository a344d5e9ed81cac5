package org.hearsay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.io.GoldField;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.Document;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private static final Bootstrap BOOTSTRAP = new Bootstrap(5, 500);
  private static final String TEXT = "Ortiz said the port will close and Lee denied it";

  private static MarkedText port() {
    return new MarkedText("port", TEXT);
  }

  /** Annotators called ann, bob, cem and so on, each with one document. */
  private static Map<String, GoldCorpus> annotators(Document... versions) {
    List<String> names = List.of("ann", "bob", "cem");
    Map<String, GoldCorpus> annotators = new LinkedHashMap<>();
    for (int i = 0; i < versions.length; i++) {
      annotators.put(names.get(i), GoldCorpus.of(List.of(versions[i])));
    }
    return annotators;
  }

  private static AgreementScore score(Agreement agreement, String group, String name) {
    return agreement.scores(BOOTSTRAP).stream()
        .filter(score -> score.group().startsWith(group) && score.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Agreement threePeople() {
    return Agreement.of(
        annotators(
            port()
                .attribution("Ortiz", "said", "the port will close")
                .attribution("Lee", "denied", "it")
                .document(),
            port().attribution("Ortiz", "said", "the port will close").document(),
            port().attribution("Ortiz", "said", "the port").document()));
  }

  @Test
  void pairwiseF1IsOverAllPairs() {
    Agreement agreement = threePeople();
    assertEquals(3, agreement.pairs());
    // ann and bob share one of 2 + 1, ann and cem none of 2 + 1, bob and cem none of 1 + 1
    AgreementScore exact = score(agreement, "pairwise", "content exact");
    assertEquals(2.0 * 1 / 8, exact.value());
    assertEquals("2 * 1 / 8", exact.basis());
    // the contents overlap in all three pairs
    assertEquals(2.0 * 3 / 8, score(agreement, "pairwise", "every role overlapping").value());
    assertEquals(Optional.of(new Interval(0.25, 0.25)), exact.interval());
  }

  @Test
  void agreementOnAKindIsOverTheItemsThatEitherAnnotatorHasOfIt() {
    MarkedText text = new MarkedText("port", "Ortiz said “it will close” by May and Lee denied it");
    MarkedText same = new MarkedText("port", text.document().text());
    Agreement agreement =
        Agreement.of(
            annotators(
                text.attribution("Ortiz", "said", "“it will close” by May")
                    .attribution("Lee", "denied", "it")
                    .document(),
                same.attribution("Ortiz", "said", "“it will close”")
                    .attribution("Lee", "denied", "it")
                    .document()));
    // the one is mixed, the other direct; they overlap but are not equal
    AgreementScore overlapping = score(agreement, "pairwise", "every role overlapping, mixed");
    assertEquals(1, overlapping.value());
    assertEquals("1 / 1", overlapping.basis());
    assertEquals("0 / 1", score(agreement, "pairwise", "all roles exact, mixed").basis());
    assertEquals("2 / 2", score(agreement, "pairwise", "all roles exact, indirect").basis());
    Measure mixed =
        Measure.of(Topic.ATTRIBUTIONS, "every role overlapping")
            .slice(AttributionType.MIXED.label());
    assertEquals(1, HumanLine.of(agreement).f1(mixed));
  }

  @Test
  void eachAnnotatorIsTheGoldOfTheOthersInTurn() {
    Map<String, Map<Measure, Scores<MatchCounts>>> inTurn = threePeople().inTurn();
    assertEquals(Set.of("ann", "bob", "cem"), inTurn.keySet());
    // bob's and cem's one attribution each against ann's two, counted once for each of them
    Measure exact = Measure.of(Topic.ATTRIBUTIONS, "content exact");
    assertEquals(
        "{ann=MatchCounts[matched=1, gold=4, system=2],"
            + " bob=MatchCounts[matched=1, gold=2, system=3],"
            + " cem=MatchCounts[matched=0, gold=2, system=3]}",
        micro(inTurn, exact));
  }

  private static String micro(
      Map<String, Map<Measure, Scores<MatchCounts>>> inTurn, Measure measure) {
    Map<String, MatchCounts> counts = new TreeMap<>();
    inTurn.forEach(
        (name, scores) ->
            scores.entrySet().stream()
                .filter(entry -> entry.getKey().equals(measure))
                .forEach(entry -> counts.put(name, entry.getValue().micro())));
    return counts.toString();
  }

  @Test
  void alphaOfTokensCountsRolesAsLabels() {
    Agreement agreement =
        Agreement.of(
            annotators(
                port().attribution("Ortiz", "said", "the port will close").document(),
                port().attribution("Ortiz", "said", "the port").document()));
    // 10 tokens: source, cue, 2 content agreed; 2 content against none; 4 none agreed.
    // 4 ordered pairs differ; labels: 2 source, 2 cue, 6 content, 10 none of n = 20.
    // alpha = 1 - 19 · 4 / (2·18 + 2·18 + 6·14 + 10·10) = 1 - 76/256
    assertEquals(
        1 - 76.0 / 256, score(agreement, "Krippendorff's alpha, tokens", "all roles").value());
    assertEquals(1, score(agreement, "Krippendorff's alpha, tokens", "cue").value());
    // in or out of a content: 4 ordered pairs differ, 6 in and 14 out
    assertEquals(
        1 - 19.0 * 4 / (2 * 6 * 14),
        score(agreement, "Krippendorff's alpha, tokens", "content").value(),
        1e-12);
    // units [2, 6) and [2, 4) of 10 tokens: observed 2 · 2² / 200; see UnitizingAlphaTest
    assertEquals(1, score(agreement, "Krippendorff's alpha, units (1995)", "source").value());
    double content = score(agreement, "Krippendorff's alpha, units (1995)", "content").value();
    assertTrue(content > 0 && content < 1, "found " + content);
  }

  @Test
  void kappaIsOnTheLabelsOfAlignedPairs() {
    String[] types = {"direct", "direct", "mixed", "mixed"};
    String[] others = {"direct", "mixed", "mixed", "mixed"};
    Agreement agreement = Agreement.of(annotators(typed(types), typed(others)));
    // both direct once, both mixed twice: 0.75; by chance 0.5 · 0.25 + 0.5 · 0.75 = 0.5
    AgreementScore type = score(agreement, "Cohen's kappa", "type");
    assertEquals(0.5, type.value(), 1e-12);
    assertEquals("4 aligned pairs, mean of 1 pairs of annotators", type.basis());
    assertEquals(Optional.empty(), type.interval());
    assertTrue(Double.isNaN(score(agreement, "Cohen's kappa", "cueClass").value()));
  }

  private static Document typed(String... types) {
    MarkedText text = new MarkedText("four", "A said a. B said b. C said c. D said d.");
    for (int i = 0; i < types.length; i++) {
      char name = (char) ('A' + i);
      text.attribution(
          String.valueOf(name),
          "",
          (char) (name + 32) + ".",
          types[i].equals("direct") ? AttributionType.DIRECT : AttributionType.MIXED,
          "");
    }
    return text.document();
  }

  @Test
  void labelsThatAnAnnotatorDoesNotGiveAreNotCompared() {
    Document document = port().attribution("Ortiz", "said", "the port").document();
    Map<String, GoldCorpus> annotators = annotators(document, document);
    annotators.put(
        "cem",
        new GoldCorpus(
            List.of(document),
            EnumSet.of(GoldField.ATTRIBUTIONS, GoldField.TYPE),
            Map.of(),
            GoldCorpus.Scheme.HEARSAY,
            List.of()));
    assertEquals(
        List.of("type"),
        Agreement.of(annotators).scores(BOOTSTRAP).stream()
            .filter(score -> score.group().startsWith("Cohen"))
            .map(AgreementScore::name)
            .toList());
  }

  @Test
  void peopleWhoAgreeHaveOneEverywhere() {
    Document document =
        port()
            .attribution("Ortiz", "said", "the port will close")
            .attribution("Lee", "denied", "it")
            .document();
    for (AgreementScore score : Agreement.of(annotators(document, document)).scores(BOOTSTRAP)) {
      if (!score.group().startsWith("Cohen")) {
        assertEquals(1, score.value(), score.toString());
        assertEquals(Optional.of(new Interval(1, 1)), score.interval(), score.toString());
      }
    }
  }

  @Test
  void documentsOfOneAnnotatorAreLeftOut() {
    Document port = port().attribution("Ortiz", "said", "the port").document();
    Map<String, GoldCorpus> annotators = annotators(port, port);
    annotators.put("cem", GoldCorpus.of(List.of(Document.of("pier", "Nothing was said."))));
    assertEquals(1, Agreement.of(annotators).documents());
    assertEquals(
        "expected a document with two annotators or more, found none among those of [ann]",
        assertThrows(
                IllegalArgumentException.class, () -> Agreement.of(annotators(port().document())))
            .getMessage());
  }

  @Test
  void orderOfAnnotatorsDoesNotMatter() {
    Document one =
        port()
            .attribution("Ortiz", "said", "the port")
            .attribution("Lee", "denied", "it")
            .document();
    Document other = port().attribution("Ortiz", "said", "the port will close").document();
    Map<String, GoldCorpus> turned = new LinkedHashMap<>();
    turned.put("bob", GoldCorpus.of(List.of(other)));
    turned.put("ann", GoldCorpus.of(List.of(one)));
    assertEquals(
        AgreementTable.of(Agreement.of(annotators(one, other)), BOOTSTRAP),
        AgreementTable.of(Agreement.of(turned), BOOTSTRAP));
  }

  @Test
  void anotherTextOfADocumentIsRefused() {
    assertEquals(
        "expected the same text of document \"port\" from all annotators, found another from bob",
        assertThrows(
                IllegalArgumentException.class,
                () -> Agreement.of(annotators(port().document(), Document.of("port", "Another."))))
            .getMessage());
  }
}
