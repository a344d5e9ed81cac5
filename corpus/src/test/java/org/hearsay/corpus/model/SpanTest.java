package org.hearsay.corpus.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
  @ParameterizedTest
  @CsvSource({"3, 3", "3, 2", "-1, 2"})
  void anEmptyOrNegativeSpanCannotBeBuilt(int begin, int end) {
    assertEquals(
        "expected a span with 0 <= begin < end, found [" + begin + ", " + end + ")",
        assertThrows(IllegalArgumentException.class, () -> new Span(begin, end)).getMessage());
  }

  @Test
  void offsetsCountCodeUnits() {
    assertEquals("😀", new Span(2, 4).in("a 😀 b"));
    assertEquals(2, new Span(2, 4).length());
  }

  @Test
  void spansThatTouchDoNotOverlap() {
    assertFalse(new Span(0, 3).overlaps(new Span(3, 5)));
    assertTrue(new Span(0, 4).overlaps(new Span(3, 5)));
    assertTrue(new Span(0, 9).overlaps(new Span(3, 5)));
  }

  @Test
  void aSpanContainsItselfAndWhatLiesInside() {
    assertTrue(new Span(2, 5).contains(new Span(2, 5)));
    assertTrue(new Span(2, 5).contains(new Span(3, 4)));
    assertFalse(new Span(2, 5).contains(new Span(4, 6)));
  }

  @Test
  void coverReachesOverTheGap() {
    assertEquals(new Span(1, 9), new Span(7, 9).cover(new Span(1, 2)));
  }

  @Test
  void spansAreOrderedByBeginAndThenByEnd() {
    assertEquals(
        "[[0, 9), [1, 2), [1, 4), [3, 4)]",
        Stream.of(new Span(3, 4), new Span(1, 4), new Span(0, 9), new Span(1, 2))
            .sorted()
            .toList()
            .toString());
  }

  @Test
  void whiteSpaceAtTheEdgesIsTrimmedAway() {
    String text = " \u00a0the quay\r\n";
    assertEquals("the quay", Spans.trimmed(text, 0, text.length()).orElseThrow().in(text));
    assertEquals("quay", Spans.trimmed(text, new Span(5, 11)).orElseThrow().in(text));
    assertTrue(Spans.trimmed(text, 0, 2).isEmpty());
    assertTrue(Spans.trimmed(text, 4, 4).isEmpty());
  }

  @Test
  void aRoleIsJoinedWhereOnlyWhiteSpaceParts() {
    String text = "the old\r\n\u00a0harbour, she";
    assertEquals(
        "[the old\r\n\u00a0harbour, she]",
        Spans.joined(text, List.of(new Span(19, 22), new Span(10, 17), new Span(0, 7))).stream()
            .map(span -> span.in(text))
            .toList()
            .toString());
  }

  @Test
  void spansThatTouchOrOverlapAreJoined() {
    assertEquals(
        List.of(new Span(0, 6)),
        Spans.joined("abcdefgh", List.of(new Span(4, 6), new Span(0, 3), new Span(2, 4))));
    assertEquals(List.of(), Spans.joined("abc", List.of()));
  }

  @Test
  void aRoleContainsAnotherWhenEachSpanLiesInOne() {
    List<Span> content = List.of(new Span(0, 5), new Span(8, 12));
    assertTrue(Spans.contain(content, List.of(new Span(1, 5), new Span(8, 9))));
    assertFalse(Spans.contain(content, List.of(new Span(4, 9))));
    assertTrue(Spans.contain(content, List.of()));
    assertTrue(Spans.overlap(content, List.of(new Span(4, 9))));
    assertFalse(Spans.overlap(content, List.of(new Span(5, 8))));
  }

  @Test
  void theWordsOfARoleAreJoinedByOneBlank() {
    assertEquals(
        "We won by ten", Spans.words("We won, by ten", List.of(new Span(0, 6), new Span(8, 14))));
  }
}
