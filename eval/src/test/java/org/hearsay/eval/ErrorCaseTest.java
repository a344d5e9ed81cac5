package org.hearsay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Modifier;
import org.junit.jupiter.api.Test;

class ErrorCaseTest {
  private static final String PORT =
      "Mayor Ortiz said the port will close in May, and Lee denied that 40 ships wait.";

  private static MarkedText port() {
    return new MarkedText("port", PORT);
  }

  private static Evaluation evaluation(MarkedText gold, MarkedText system) {
    return Evaluation.of(
        GoldCorpus.of(List.of(gold.document())), List.<Document>of(system.document()));
  }

  /** The errors, one a line: kind, and what differs. */
  private static String attributions(MarkedText gold, MarkedText system) {
    return lines(evaluation(gold, system).attributionErrors());
  }

  private static String quantities(MarkedText gold, MarkedText system) {
    return lines(evaluation(gold, system).quantityErrors());
  }

  private static <T> String lines(List<ErrorCase<T>> errors) {
    return errors.stream()
        .map(
            error ->
                error.differences().stream()
                    .map(
                        each ->
                            each.field()
                                + " "
                                + each.deviation().words()
                                + (each.gold().isEmpty()
                                    ? ""
                                    : " " + each.gold() + " → " + each.system()))
                    .collect(Collectors.joining(", ", error.kind().words() + ": ", "")))
        .collect(Collectors.joining("\n"));
  }

  private static String claims(MarkedText gold, MarkedText system) {
    return lines(evaluation(gold, system).claimErrors());
  }

  private static MarkedText claim(String source, String value, String speaker) {
    return port()
        .attribution(source, "denied", "that 40 ships wait")
        .quantity("40", value, Modifier.EQUAL, "count", "ships")
        .claim("a1", "q1", speaker);
  }

  @Test
  void aClaimSaysWhatKeepsItFromMatching() {
    MarkedText gold = claim("Lee", "40", "Lee");
    assertEquals("", claims(gold, claim("Lee", "40", "Lee")));
    assertEquals(
        "near miss: value other value 40 → 41, source elsewhere, speaker other value Lee → Ortiz",
        claims(gold, claim("Mayor Ortiz", "41", "Ortiz")));
    MarkedText writer =
        port().quantity("40", "40", Modifier.EQUAL, "count", "").claim("", "q1", "");
    assertEquals(
        "near miss: source absent, cue absent, content absent, speaker other value Lee → none",
        claims(gold, writer));
    assertEquals("miss: ", claims(gold, port()));
    assertEquals("spurious: ", claims(port(), gold));
  }

  @Test
  void aPerfectSystemHasNoErrors() {
    MarkedText gold = port().attribution("Lee", "denied", "that 40 ships wait");
    gold.quantity("40", "40", Modifier.EQUAL, "count", "ships");
    assertEquals("", attributions(gold, gold));
    assertEquals("", quantities(gold, gold));
  }

  @Test
  void whatHasNoPartnerIsAMissOrSpurious() {
    assertEquals(
        "miss: \nspurious: ",
        attributions(
            port().attribution("Mayor Ortiz", "said", "the port will close"),
            port().attribution("Lee", "denied", "that 40 ships wait")));
  }

  @Test
  void aNearMissNamesEachRoleThatDiffersAndHow() {
    assertEquals(
        "near miss: source too short, cue absent, content too long",
        attributions(
            port().attribution("Mayor Ortiz", "said", "the port will close"),
            port().attribution("Ortiz", "", "the port will close in May")));
    assertEquals(
        "near miss: source elsewhere, content crossing",
        attributions(
            port().attribution("Mayor Ortiz", "said", "the port will close"),
            port().attribution("Lee", "said", "port will close in May")));
    assertEquals(
        "near miss: source added",
        attributions(
            port().attribution("", "denied", "that 40 ships wait"),
            port().attribution("Lee", "denied", "that 40 ships wait")));
  }

  @Test
  void aPairWithTheSameSpansAndAnotherLabelIsANearMiss() {
    assertEquals(
        "near miss: type other value direct → mixed, speaker other value Ada Lee → none",
        attributions(
            port().attribution("Lee", "denied", "40 ships wait", AttributionType.DIRECT, "Ada Lee"),
            port().attribution("Lee", "denied", "40 ships wait", AttributionType.MIXED, "")));
  }

  @Test
  void quantitiesDifferInSpanAndFields() {
    assertEquals(
        "near miss: span too long, value other value 40 → 41, modifier other value = → >,"
            + " unit other value count → ship, measured absent",
        quantities(
            port().quantity("40", "40", Modifier.EQUAL, "count", "ships"),
            port().quantity("40 ships", "41", Modifier.MORE, "ship", "")));
    assertEquals(
        "miss: ", quantities(port().quantity("40", "40", Modifier.EQUAL, "count", ""), port()));
  }

  @Test
  void errorsStandInTextOrder() {
    List<ErrorCase<Attribution>> errors =
        evaluation(
                port()
                    .attribution("Lee", "denied", "that 40 ships wait")
                    .attribution("", "will", "close"),
                port().attribution("Mayor Ortiz", "said", "the port"))
            .attributionErrors();
    assertEquals(
        List.of("SPURIOUS", "MISS", "MISS"),
        errors.stream().map(error -> error.kind().name()).toList());
  }
}
