package org.hearsay.corpus.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.CueClass;
import org.hearsay.corpus.model.Direction;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Modifier;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;
import org.junit.jupiter.api.Test;

class HtmlViewTest {
  private static final Document CRANES =
      new Labelled("cranes", "The harbour board said more than 90 cranes stood idle.")
          .says("The harbour board", "said", "more than 90 cranes stood idle")
          .figure("more than 90", Modifier.MORE, Direction.NONE, "90", "count", "cranes")
          .document();

  @Test
  void eachSegmentNamesWhatCoversIt() {
    String page = HtmlView.page("Cranes", List.of(CRANES));
    assertHolds(page, "data-source=\"a1\" data-hit=\"a1\"");
    assertHolds(page, ">The harbour board</span> <span class=\"seg cue\" data-cue=\"a1\"");
    assertHolds(page, "<span class=\"frame first last\">more than 90</span></span>");
    assertHolds(page, "data-measured=\"q1\" data-content=\"a1\" data-hit=\"a1\">cranes</span>");
    assertHolds(page, "data-content=\"a1\" data-hit=\"a1\" data-close=\"]\"> stood idle</span>.");
  }

  @Test
  void theListSaysWhoSaysHowMuch() {
    String list = list(CRANES);
    assertEquals(
        "harbour board said more than 90 cranes stood idle more than 90 cranes > 90 report", list);
  }

  @Test
  void remarksStandBesideTheirAttributionAndTheOthersBelow() throws IOException {
    Notes notes =
        new Notes(
            "Why these",
            Map.of("a1", List.of("source: <board> 0.95")),
            "Rejected",
            List.of(List.of("idle", "no cue")));
    StringBuilder page = new StringBuilder();
    HtmlView.write(page, "Cranes", List.of(CRANES), document -> notes);
    assertHolds(page.toString(), "<h3><span class=\"readout\">Why these</span></h3>\n");
    assertHolds(
        page.toString(),
        """
        <summary>Why</summary>
        <ul>
        <li>source: &lt;board&gt; 0.95</li>
        </ul></details>
        """);
    assertHolds(
        page.toString(),
        """
        Rejected</span></h3>
        <details class="note"><summary>idle</summary>
        <ul>
        <li>no cue</li>
        """);
  }

  @Test
  void theListNamesTheSourceAfterAccordingTo() {
    Document document =
        new Labelled("idle", "Cranes stand idle, according to two drivers.")
            .says("two drivers", "according to", "Cranes stand idle")
            .document();
    assertEquals("According to two drivers Cranes stand idle report", list(document));
  }

  @Test
  void theListMarksNegationAndNesting() {
    Document document =
        new Labelled("idle", "Pell said the board never claimed that cranes stood idle.")
            .says("Pell", "said", "the board never claimed that cranes stood idle")
            .says("the board", "never claimed", "that cranes stood idle", CueClass.CLAIM, true)
            .document();
    assertEquals(
        "Pell said the board never claimed that cranes stood idle report"
            + " the board never claimed that cranes stood idle not claim as told by Pell",
        list(document));
  }

  @Test
  void figuresOfNobodyAreListedInTextOrder() {
    Document document =
        new Labelled("idle", "Since May 7 cranes fell. Pell said 9 cranes, from 12, remain.")
            .says("Pell", "said", "9 cranes, from 12, remain")
            .figure("7", Modifier.EQUAL, Direction.NONE, "7", "count", "cranes")
            .figure("9", Modifier.EQUAL, Direction.NONE, "9", "count", "cranes")
            .figure("12", Modifier.EQUAL, Direction.NONE, "12", "count", "")
            .change(3, 2)
            .document();
    assertEquals(
        "The writer 7 cranes 7"
            + " Pell said 9 cranes, from 12, remain 9 cranes 9 change from 12 12 12 change to 9"
            + " report",
        list(document));
  }

  @Test
  void contentInContentIsNamedFromTheInsideOut() {
    Document document =
        new Labelled("idle", "Pell said the board thinks cranes rust.")
            .says("Pell", "said", "the board thinks cranes rust")
            .says("the board", "thinks", "cranes rust")
            .document();
    String page = HtmlView.page("Idle", List.of(document));
    assertHolds(page, "class=\"seg source content\" data-source=\"a2\" data-content=\"a1\"");
    assertHolds(page, "class=\"seg content level2\" data-content=\"a2 a1\" data-hit=\"a2\"");
    assertHolds(page, "data-close=\"]]\"");
  }

  @Test
  void aSharedSubjectPointsAtBothAttributions() {
    Document document =
        new Labelled("idle", "Pell said cranes rust and feared that ships wait.")
            .says("Pell", "said", "cranes rust")
            .says("Pell", "feared", "that ships wait", CueClass.BELIEVE, false)
            .document();
    assertHolds(HtmlView.page("Idle", List.of(document)), "data-hit=\"a1 a2\"");
    assertEquals(
        "Pell said cranes rust report Pell feared that ships wait believe", list(document));
  }

  @Test
  void nothingOfATextBecomesMarkup() {
    String hostile = "</title><script>alert(1)</script>\" onload='x' \u0000 \uD800";
    Attribution attribution =
        new Attribution(
            hostile,
            List.of(),
            List.of(),
            List.of(new Span(0, hostile.length())),
            AttributionType.INDIRECT,
            CueClass.REPORT,
            false,
            SourceKind.NONE,
            Optional.of(hostile),
            Optional.empty(),
            true,
            1);
    Document document =
        new Document(
            hostile,
            hostile,
            Map.of("title", hostile),
            List.of(attribution),
            List.of(),
            List.of(),
            List.of());
    String page = HtmlView.page(hostile, List.of(document));
    assertEquals(1, page.split("<script>", -1).length - 1, "scripts of the page");
    assertFalse(page.contains("onload='x'"));
    assertFalse(page.contains("\u0000"));
    assertEquals(page, new String(page.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
  }

  @Test
  void thePageNamesNoOtherAddress() {
    String page = HtmlView.page("Cranes", List.of(CRANES));
    assertFalse(page.contains("http:") || page.contains("https:") || page.contains("@import"));
    assertHolds(page, "default-src &#39;none&#39;");
  }

  @Test
  void aPageCanBeWrittenOneDocumentAtATime() throws IOException {
    StringBuilder out = new StringBuilder();
    HtmlView.write(out, "Two", List.of(CRANES, Document.of("empty", "")));
    assertEquals(HtmlView.page("Two", List.of(CRANES, Document.of("empty", ""))), out.toString());
    assertHolds(out.toString(), "<section class=\"document\" id=\"d2\" data-id=\"empty\">");
  }

  @Test
  void noDocumentsGiveAPageThatSaysSo() {
    assertHolds(HtmlView.page("None", List.of()), "No documents.");
  }

  @Test
  void aMegabyteWithThousandsOfClaimsIsWrittenInTime() {
    String sentence = "The harbour board said more than 90 cranes stood idle. ";
    int sentences = 20_000;
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      int at = i * sentence.length();
      attributions.add(
          new Attribution(
              "a" + i,
              List.of(new Span(at, at + 17)),
              List.of(new Span(at + 18, at + 22)),
              List.of(new Span(at + 23, at + 53)),
              AttributionType.INDIRECT,
              CueClass.REPORT,
              false,
              SourceKind.ORGANISATION,
              Optional.empty(),
              Optional.empty(),
              true,
              1));
    }
    Document document =
        new Document(
            "long",
            sentence.repeat(sentences),
            Map.of(),
            attributions,
            List.of(),
            List.of(),
            List.of());
    assertTimeout(Duration.ofSeconds(20), () -> HtmlView.page("Long", List.of(document)));
  }

  /** The list as a reader without style reads it. */
  private static String list(Document document) {
    String page = HtmlView.page("List", List.of(document));
    String list = page.substring(page.indexOf("<ol class"), page.indexOf("</ol>"));
    return list.replaceAll("<[^>]*>", " ").replace("&gt;", ">").replaceAll("\\s+", " ").strip();
  }

  private static void assertHolds(String page, String part) {
    assertTrue(page.contains(part), () -> "expected in the page: " + part);
  }
}
