package org.hearsay.corpus.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.io.GoldField;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleChecksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          white-space      | {S1 Ortiz} {Q1 said} {C1 the port will close}. | ``
          white-space      | {S1 Ortiz }{Q1 said} {C1 it shuts}.       | attribution a1, source: no white space at an edge, "Ortiz "
          whole-words      | {S1 Ortiz} {Q1 said} {C1 it shuts}.       | ``
          whole-words      | {S1 Ortiz} {Q1 said} i{C1 t shuts}.       | attribution a1, content: whole words, "t shuts" in "it"
          whole-words      | {S1 Ortiz} {Q1 said} {C1 it costs 1}.5m.  | attribution a1, content: whole words, "it costs 1" in "1.5m."
          whole-words      | Lates{S1 Ortiz} {Q1 said} {C1 it shuts}.  | ``
          joined           | {S1 Ortiz} {Q1 said} {C1 it} {C1 shuts}.  | attribution a1, content: one span where only white space lies between, [[11, 13), [14, 19)]
          joined           | {C1 It}, {S1 Ortiz} {Q1 said}, {C1 shuts}. | ``
          one-span         | {S1 Ortiz} and {S1 Lee} {Q1 said} {C1 no}. | attribution a1, source: one span, "Ortiz ... Lee"
          one-span         | {S1 Ortiz} {Q1 said} {C1 no}.             | ``
          same-attribution | {S1 Ortiz} {Q1 said} {C1 {C2 no}}.        | ``
          final-stop       | {S1 Ortiz} {Q1 said} {C1 the port shuts.} | attribution a1, content: no final stop, "the port shuts."
          final-stop       | {S1 Ortiz} {Q1 said} {C1 “The port shuts.”} | ``
          final-stop       | {S1 Ortiz} {Q1 said} {C1 the port is in Calif.} | ``
          final-stop       | {S1 Ortiz} {Q1 said} {C1 it shuts at 5 p.m.} | ``
          final-stop       | {C1 The port shuts}, {Q1 says} {S1 Ortiz.} | attribution a1, source: no final stop, "Ortiz."
          comma            | {C1 The port shuts,} {S1 Ortiz} {Q1 said}. | attribution a1, content: no final comma, "The port shuts,"
          comma            | {C1 “The port shuts,”} {S1 Ortiz} {Q1 said}. | ``
          comma            | {C1 Ortiz, the governor,} {Q1 is expected} {C1 to go}. | ``
          comma            | {S1 Ortiz} {Q1 said,} {C1 “No.”}          | attribution a1, cue: no final comma, "said,"
          colon            | {S1 Ortiz} {Q1 added}: {C1 “No.”}         | attribution a1, cue: the colon behind it in the cue, "added"
          colon            | {S1 Ortiz} {Q1 added:} {C1 “No.”}         | ``
          conjunction      | {S1 Ortiz} {Q1 said that} {C1 it shuts}.  | attribution a1, cue: "that" in the content, "said that"
          conjunction      | {S1 Ortiz} {Q1 said} {C1 that it shuts}.  | ``
          conjunction      | {S1 Ortiz} {Q1 looks as if} {C1 it shuts}. | ``
          quotation-marks  | {S1 Ortiz} {Q1 said}: “{C1 It shuts.}”    | attribution a1, content: all of "“It shuts.”", "It shuts."
          quotation-marks  | {S1 Ortiz} {Q1 said}: {C1 “It shuts.}”    | attribution a1, content: all of "“It shuts.”", "“It shuts."
          quotation-marks  | "{C1 It shuts}," {S1 Ortiz} {Q1 said}.    | attribution a1, content: all of "\\"It shuts,\\"", "It shuts"
          quotation-marks  | {S1 Ortiz} {Q1 said}: {C1 “It shuts.”}    | ``
          quotation-marks  | {C2 “{S1 I} {Q1 know} {C1 it shuts}”}, {S2 she} {Q2 said}. | ``
          quotation-marks  | {S1 Ortiz} {Q1 said} {C1 “it” shuts}.     | ``
          empty-cue        | {C1 The port shuts}.                      | attribution a1: a cue or a quotation, "The port shuts"
          empty-cue        | {C1 The port is “a ruin” now}.            | ``
          empty-cue        | {C1 The port is 'a ruin' now}.            | ``
          """)
  void aRuleFindsWhatBreaksItAndNothingElse(String rule, String marked, String expected) {
    assertEquals(
        expected.replace("\\\"", "\""), MarkedCorpus.found(rule, MarkedCorpus.document(marked)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          DIRECT   | {S1 Ortiz} {Q1 said}: {C1 “It shuts.”}         | ``
          INDIRECT | {S1 Ortiz} {Q1 said}: {C1 “It shuts.”}         | direct, indirect for "“It shuts.”"
          INDIRECT | {S1 Ortiz} {Q1 said} {C1 it shuts}.            | ``
          MIXED    | {S1 Ortiz} {Q1 said} {C1 it shuts}.            | indirect, mixed for "it shuts"
          MIXED    | {S1 Ortiz} {Q1 said} {C1 it “shuts for good”}. | ``
          DIRECT   | {S1 Ortiz} {Q1 said} {C1 it “shuts for good”}. | mixed, direct for "it “shuts for good”"
          INDIRECT | {S1 Ortiz} {Q1 met} {C1 Ann "Bo" Lund}.        | ``
          MIXED    | {S1 Ortiz} {Q1 met} {C1 Ann "Bo" Lund}.        | ``
          INDIRECT | “{S1 I} {Q1 know} {C1 it shuts}.”              | ``
          DIRECT   | {S1 Ortiz} {Q1 said} {C1 'it shuts'}.          | ``
          DIRECT   | {S1 Ortiz} {Q1 said} {C1 it “shuts}.           | ``
          """)
  void aTypeFitsTheQuotationMarksUnlessTheyAreInDoubt(
      AttributionType type, String marked, String expected) {
    String found = MarkedCorpus.found("type", MarkedCorpus.document(marked, type));
    assertEquals(expected, found.replace("attribution a1, content: ", ""));
  }

  @Test
  void anAttributionThatStandsTwiceIsFound() {
    Document twice = MarkedCorpus.document("{S1 {S2 Ortiz}} {Q1 {Q2 said}} {C1 {C2 no}}.");
    assertEquals(
        "attribution a2: roles of its own, those of a1",
        MarkedCorpus.found("same-attribution", twice));
  }

  @Test
  void anAttributionInDiscardedTextIsFound() {
    Document document = MarkedCorpus.document("{S1 Ortiz} {Q1 said} {C1 no}. More here.");
    GoldCorpus corpus =
        new GoldCorpus(
            List.of(document),
            Set.of(GoldField.ATTRIBUTIONS),
            Map.of("port", List.of(new Span(0, 14))),
            GoldCorpus.Scheme.POLNEAR,
            List.of());
    assertEquals(1, MarkedCorpus.findings("article-text", corpus).size());
    assertEquals(0, MarkedCorpus.findings("article-text", GoldCorpus.of(List.of(document))).size());
  }

  @Test
  void aFindingSaysWhereItStands() {
    Document document = MarkedCorpus.document("😀 One.\n😀 {S1 Ortiz} {Q1 said} {C1 no.}\n");
    assertEquals(
        "port:2:14: [22, 25) attribution a1, content: final-stop: expected no final stop, found"
            + " \"no.\"",
        MarkedCorpus.findings("final-stop", GoldCorpus.of(List.of(document))).get(0).toString());
  }

  @Test
  void aWellLabelledDocumentBreaksNoRule() {
    assertEquals(
        Set.of(),
        MarkedCorpus.broken(MarkedCorpus.document("{S1 Ortiz} {Q1 said} {C1 it shuts}.")));
  }

  @Test
  void aRuleNeedsTheFieldsThatItReads() {
    Document document = MarkedCorpus.document("{S1 Ortiz} {Q1 said}: {C1 “It shuts.”}");
    GoldCorpus corpus =
        new GoldCorpus(
            List.of(document),
            Set.of(GoldField.ATTRIBUTIONS),
            Map.of(),
            GoldCorpus.Scheme.POLNEAR,
            List.of("other, E1: no content"));
    CorpusCheck check = CorpusCheck.by(Set.of("type", "readable")::contains);
    assertEquals(List.of("type"), check.unused(corpus.fields()));
    assertEquals(
        "[other, E1: no content: readable: expected an item that our records hold, found it"
            + " dropped]",
        check.findings(corpus).toString());
  }

  @Test
  void textThatIsAllMarksTakesNoTime() {
    String marks = "\"“'‘".repeat(50_000);
    Document document = MarkedCorpus.document("{C1 " + marks + " word}");
    assertEquals("", MarkedCorpus.found("quotation-marks", document));
  }
}
