package org.hearsay.corpus.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextOffsetsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "😀",
        "a😀b",
        "😀😀\r\n😀",
        "\ud83d",
        "\ude00\ud83d\ud83d\ude00",
        "e\u0301"
      })
  void everyCodePointGoesOutAndComesBack(String text) {
    TextOffsets offsets = TextOffsets.of(text, OffsetUnit.CODEPOINT);
    assertEquals(text.codePointCount(0, text.length()), offsets.length());
    for (int codePoint = 0; codePoint <= offsets.length(); codePoint++) {
      int utf16 = text.offsetByCodePoints(0, codePoint);
      assertEquals(codePoint, offsets.fromUtf16(utf16));
      assertEquals(utf16, offsets.toUtf16(codePoint));
    }
  }

  @Test
  void codeUnitsStayAsTheyAre() {
    TextOffsets offsets = TextOffsets.of("a😀b", OffsetUnit.UTF16);
    assertEquals(4, offsets.length());
    assertEquals(3, offsets.fromUtf16(3));
    assertEquals(3, offsets.toUtf16(3));
  }

  @Test
  void anOffsetInsideAPairCountsAsItsBegin() {
    assertEquals(1, TextOffsets.of("a😀b", OffsetUnit.CODEPOINT).fromUtf16(2));
  }
}
