package org.hearsay.corpus.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphTest {
  private static final String LONG = "The harbour was quiet. ".repeat(5).strip();

  @Test
  void shortLinesStayTogetherUntilABlankLine() {
    assertEquals(List.of("/Share", "Email", "/Print"), shown("Share\nEmail\n \nPrint\n"));
  }

  @Test
  void longLinesStandApartWithoutBlankLines() {
    assertEquals(
        List.of("/" + LONG, "/" + LONG, "/By Ada"), shown(LONG + "\n" + LONG + "\nBy Ada"));
  }

  @Test
  void windowsLineEndsLeaveNoEmptyLines() {
    assertEquals(List.of("/one", "two", "/three"), shown("one\r\ntwo\r\n\r\nthree"));
  }

  @Test
  void blankTextsHaveNoParagraphs() {
    assertEquals(List.of(), shown(""));
    assertEquals(List.of(), shown(" \r\n\t\n"));
  }

  /** A slash marks what stands apart from the line before. */
  private static List<String> shown(String text) {
    return Paragraph.in(text).stream()
        .map(paragraph -> (paragraph.apart() ? "/" : "") + paragraph.span().in(text))
        .toList();
  }
}
