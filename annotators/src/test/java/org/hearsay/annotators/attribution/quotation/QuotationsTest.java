package org.hearsay.annotators.attribution.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.hearsay.annotators.parse.Paragraphs;
import org.hearsay.corpus.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {
  private static Quotations quotations(String text) {
    return Quotations.of(text, Paragraphs.of(text));
  }

  /** One line a quotation: depth dots, the words, and which mark is missing. */
  private static List<String> shown(String text) {
    return quotations(text).all().stream()
        .map(
            q ->
                ".".repeat(q.depth())
                    + (q.opened() ? "" : "(unopened)")
                    + q.span().in(text)
                    + (q.closed() ? "" : "(unclosed)"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "Fares rise," she said. "By June."          | ["Fares rise,", "By June."]
          “Fares rise,” she said.                     | [“Fares rise,”]
          „Fares rise“, she said.                     | [„Fares rise“]
          «Fares rise», she said.                     | [«Fares rise»]
          »Fares rise«, she said.                     | [»Fares rise«]
          ''Fares rise,'' she said.                   | [''Fares rise,'']
          ``Fares rise,'' she said.                   | [``Fares rise,'']
          ‘Fares rise,’ she said.                     | [‘Fares rise,’]
          'Fares rise,' she said.                     | ['Fares rise,']
          “Fares rise," she said.                     | [“Fares rise,"]
          "Fares rise, "she said.                     | ["Fares rise, "]
          “Fares rise,“ she said.                     | [“Fares rise,“]
          """)
  void pairsMarksOfEveryShape(String text, String expected) {
    assertEquals(expected, shown(text).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "He said 'never' twice," Lund said.         | ["He said 'never' twice,", .'never']
          ‘He said “never” twice,’ Lund said.         | [‘He said “never” twice,’, .“never”]
          ''He said, 'Never.''' Lund nodded.          | [''He said, 'Never.''', .'Never.']
          "It was 'the owners' idea'," Lund said.     | ["It was 'the owners' idea',", .'the owners' idea']
          """)
  void nestsSingleMarksInDoubleOnesAndTheOtherWayRound(String text, String expected) {
    assertEquals(expected, shown(text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They don't like the '90s, rock 'n' roll or James' boat.",
        "It was the owners' fault, and the crews' too.",
        "He is 6'2\" tall and swims.",
        "The pipe is 5\" wide.",
        "Anna \"Bo\" Lund swims.",
        "Get 'em while they're hot, 'cause they won't last.",
        "<post id=\"12\" author=\"lund\"/>",
        "\"\"\"\"\"\"\"\" ''''''",
        ""
      })
  void leavesApostrophesInchesNicknamesAndOrnamentsAlone(String text) {
    assertEquals(List.of(), shown(text));
  }

  @Test
  void quotationWithoutAClosingMarkEndsAtItsParagraph() {
    String text = "“The dam held.\n\n“It will hold again,” he said.\n\nA week passed.";
    assertEquals(List.of("“The dam held.(unclosed)", "“It will hold again,”"), shown(text));
  }

  @Test
  void quotationWithoutAnOpeningMarkBeginsAtItsParagraphOrSentence() {
    String text = "The dam held,\" he said.\n\n\"Good,\" she said. It held.\" He left.";
    assertEquals(
        List.of("(unopened)The dam held,\"", "\"Good,\"", "(unopened)It held.\""), shown(text));
  }

  @Test
  void lostMarkBeforeAnotherOpeningEndsTheQuotationThere() {
    assertEquals(
        List.of("\"We wait, he said.(unclosed)", "\"We must.\""),
        shown("\"We wait, he said. \"We must.\" He left."));
  }

  @Test
  void titlesAreQuotationsThatCanBeToldApart() {
    String text = "Her novel \"The Long Ferry\" won. She called it \"a fluke\".";
    Quotations quotations = quotations(text);
    assertTrue(quotations.isTitle(quotations.all().get(0)));
    assertFalse(quotations.isTitle(quotations.all().get(1)));
  }

  @Test
  void answersWhatLiesAroundAnOffset() {
    String text = "Lund: \"He said 'no' to us.\" Yes.";
    Quotations quotations = quotations(text);
    int no = text.indexOf("no");
    assertEquals("'no'", quotations.innermostAt(no).orElseThrow().span().in(text));
    assertEquals(
        "\"He said 'no' to us.\"", quotations.outermostAt(no).orElseThrow().span().in(text));
    assertTrue(quotations.isQuoted(text.indexOf("us")));
    assertFalse(quotations.isQuoted(0));
    assertFalse(quotations.isQuoted(text.indexOf("Yes")));
    assertTrue(quotations.isQuoted(new Span(6, text.lastIndexOf('"') + 1)));
    assertFalse(quotations.isQuoted(new Span(5, 9)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "' ", "“", " ''", "a\" ", "\".\" \" ", "'\"", "‘a ", "6'2\" "})
  void megabyteOfMarksTakesLinearTime(String unit) {
    String text = unit.repeat(1_000_000 / unit.length());
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> quotations(text));
  }

  @Test
  void quotationsAreNestedOrApartAndInsideTheirParagraph() {
    long seed = 7;
    Random random = new Random(seed);
    String alphabet = "\"“”'’‘ ,.ab5\n";
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      check(text.toString(), "seed " + seed + ": " + text);
    }
  }

  private static void check(String text, String message) {
    Paragraphs paragraphs = Paragraphs.of(text);
    List<Quotation> all = Quotations.of(text, paragraphs).all();
    for (int i = 0; i < all.size(); i++) {
      Span span = all.get(i).span();
      assertTrue(paragraphs.at(span.begin()).contains(span), message);
      for (int j = i + 1; j < all.size(); j++) {
        Span later = all.get(j).span();
        assertTrue(span.contains(later) || later.begin() >= span.end(), message);
      }
    }
  }
}
