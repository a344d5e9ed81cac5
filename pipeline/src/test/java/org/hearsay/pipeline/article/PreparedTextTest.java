package org.hearsay.pipeline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.hearsay.corpus.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreparedTextTest {
  private static String prepared(String text) {
    return PreparedText.of(text, true).text();
  }

  @Test
  void furnitureBecomesBlanksUnlessAllTextIsWanted() {
    String text = "The pier will close in March, the board said.\n\nAdvertisement\n\nIt is old.";
    String blank = text.replace("Advertisement", " ".repeat("Advertisement".length()));
    assertEquals(blank, PreparedText.of(text, false).text());
    assertEquals(text, PreparedText.of(text, true).text());
  }

  @Test
  void unreadableCharactersBecomeBlanks() {
    assertEquals("a b c d e", prepared("a\0b\ud800c\udc00d\u200be"));
    assertEquals("tide 🌊 high", prepared("tide 🌊 high"));
    assertEquals("har\u00adbour  x", prepared("har\u00adbour \u00adx"));
  }

  @Test
  void lineEndsOtherThanTheUsualTwoBecomeLineFeeds() {
    assertEquals("a\nb\nc\r\nd\ne", prepared("a\u2029b\rc\r\nd\fe"));
  }

  @Test
  void lineBreaksOfAHardWrappedParagraphBecomeBlanks() {
    String text =
        """
        The harbour board met on Monday to hear
        what the engineers had found beneath the
        old pier, and it heard more than it had
        wished to hear in one long evening.

        Nobody spoke for a while after that hour.
        """;
    String prepared = prepared(text);
    assertEquals(3, prepared.chars().filter(c -> c == '\n').count());
    assertTrue(prepared.contains("to hear what the"));
  }

  @Test
  void wordOfThousandsOfDigitsBecomesBlanks() {
    String text = "It is " + "7".repeat(10_000) + " long.";
    assertEquals("It is " + " ".repeat(10_000) + " long.", prepared(text));
  }

  @Test
  void sentenceWithoutEndIsCutAfterAComma() {
    String text = "tide ".repeat(150) + "rose, " + "tide ".repeat(150);
    String[] lines = prepared(text).split("\n");
    assertEquals(2, lines.length);
    assertTrue(lines[0].endsWith("rose,"));
  }

  @Test
  void sentenceOfUsualLengthIsNotCut() {
    String text = "The tide rose, and it fell again. ".repeat(200);
    assertEquals(text, prepared(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"word ", "U.S. and ", "a, ", "\"", "' ", "7", "\0", "\ud800", ".,", "x\n", "( "})
  void megabyteTakesLinearTimeAndLeavesNoLongSentence(String unit) {
    String text = unit.repeat(1_000_000 / unit.length());
    String prepared = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> prepared(text));
    assertEquals(text.length(), prepared.length());
    assertTrue(prepared.lines().allMatch(line -> line.isBlank() || line.length() < 2000), unit);
  }

  @Test
  void keptCharactersStandWhereTheyStood() {
    long seed = 11;
    Random random = new Random(seed);
    String alphabet = "abc XYZ.,;\"'\n\r\t\0\u2028\u00ad\u200b\ud83c\udf0a7<>";
    for (int round = 0; round < 1000; round++) {
      StringBuilder builder = new StringBuilder();
      for (int i = 0; i < 200; i++) {
        builder.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String text = builder.toString();
      for (boolean all : new boolean[] {true, false}) {
        PreparedText prepared = PreparedText.of(text, all);
        assertEquals(text.length(), prepared.text().length(), "seed " + seed);
        for (int i = 0; i < text.length(); i++) {
          char c = prepared.text().charAt(i);
          assertTrue(c == text.charAt(i) || c == ' ' || c == '\n', "seed " + seed + ": " + text);
        }
        checkChunks(prepared, 2 + random.nextInt(60), "seed " + seed + ": " + text);
      }
    }
  }

  private static void checkChunks(PreparedText prepared, int maximum, String message) {
    int end = 0;
    for (Span chunk : prepared.chunks(maximum)) {
      assertEquals(end, chunk.begin(), message);
      assertTrue(chunk.length() <= maximum, message);
      end = chunk.end();
      boolean splitsPair =
          end < prepared.text().length()
              && Character.isHighSurrogate(prepared.text().charAt(end - 1))
              && Character.isLowSurrogate(prepared.text().charAt(end));
      assertFalse(splitsPair, message);
    }
    assertEquals(prepared.text().length(), end, message);
  }

  @Test
  void chunksEndAtTheBestPlace() {
    String text = "One rose. Two fell.\n\nThree rose.\nFour fell. Five";
    PreparedText prepared = PreparedText.of(text, true);
    List<String> chunks = prepared.chunks(25).stream().map(span -> span.in(text)).toList();
    assertEquals(
        List.of("One rose. Two fell.\n\n", "Three rose.\nFour fell. ", "Five").toString(),
        chunks.toString());
    assertEquals(List.of(), PreparedText.of("", true).chunks(9));
  }

  @Test
  void chunksOfOneCodeUnitAreRefused() {
    PreparedText prepared = PreparedText.of("tide", true);
    assertEquals(
        "expected maximumLength of at least 2, found 1",
        assertThrows(IllegalArgumentException.class, () -> prepared.chunks(1)).getMessage());
  }
}
