package org.hearsay.annotators.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphsTest {
  private static List<String> shown(String text) {
    return Paragraphs.of(text).all().stream().map(span -> span.in(text)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\f", "\u2028", "\u2029", " \n\t\n "})
  void lineBreakOfAnyKindEndsAParagraph(String lineBreak) {
    assertEquals(
        List.of("The bridge closed.", "Ferries run."),
        shown("  The bridge closed." + lineBreak + "Ferries run. \u00a0"));
  }

  @Test
  void hardWrappedLinesGoOnUntilABlankLine() {
    String text =
        """
        The harbour board met on Monday to hear
        what the engineers had found beneath the
        old pier, and it heard more than it had
        wished to hear in one long evening.

        Three of the piles are hollow, the report
        says, and a fourth is missing altogether,
        so that nobody may walk there until June.
        Repairs begin soon.
        """;
    assertEquals(2, shown(text).size());
  }

  @Test
  void listOfShortLinesIsNotHardWrapped() {
    assertEquals(
        List.of("Most read", "Ferry prices rise again", "Bridge to close in June", "Weather"),
        shown("Most read\nFerry prices rise again\nBridge to close in June\nWeather"));
  }

  @Test
  void paragraphOfAnOffsetHoldsItOrPrecedesIt() {
    Paragraphs paragraphs = Paragraphs.of("\n\nOne.\n\nTwo.");
    assertEquals(0, paragraphs.indexOf(0));
    assertEquals(0, paragraphs.indexOf(3));
    assertEquals(0, paragraphs.indexOf(6));
    assertEquals(1, paragraphs.indexOf(8));
    assertEquals(1, paragraphs.indexOf(99));
    assertEquals(paragraphs.all().get(1), paragraphs.at(9));
  }

  @Test
  void blankTextHasNoParagraphs() {
    Paragraphs paragraphs = Paragraphs.of(" \n\t ");
    assertEquals(List.of(), paragraphs.all());
    assertEquals(-1, paragraphs.indexOf(0));
    assertEquals(
        "expected a text with a paragraph at offset 1, found a blank text",
        assertThrows(IllegalArgumentException.class, () -> paragraphs.at(1)).getMessage());
  }
}
