package org.hearsay.pipeline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FurnitureLexiconTest {
  @Test
  void phraseCountsWhereItsPlaceSays() {
    FurnitureLexicon lexicon =
        FurnitureLexicon.of(
            "x.tsv",
            List.of("# comment", "click here\tany\t2", "photo\tstart\t1", "share\twhole\t3"));
    assertEquals(2, lexicon.evidence(List.of("to", "win", "click", "here", "now")));
    assertEquals(1, lexicon.evidence(List.of("photo", "by", "lund")));
    assertEquals(0, lexicon.evidence(List.of("a", "photo")));
    assertEquals(3, lexicon.evidence(List.of("share")));
    assertEquals(0, lexicon.evidence(List.of("share", "prices")));
  }

  @Test
  void titlesOfListsAndLinesBehindTheArticleAreKnown() {
    FurnitureLexicon lexicon = FurnitureLexicon.bundled();
    assertTrue(lexicon.opensList(List.of("most", "popular")));
    assertFalse(lexicon.opensList(List.of("most", "popular", "was", "she")));
    assertTrue(lexicon.opensList(List.of("more", "from", "the", "echo")));
    assertFalse(lexicon.opensList(List.of("more", "ships", "wait")));
    assertTrue(lexicon.endsArticle(List.of("leave", "a", "comment", "below")));
    assertFalse(lexicon.endsArticle(List.of("leave")));
  }

  @Test
  void labelsInARowAreAMenu() {
    FurnitureLexicon lexicon = FurnitureLexicon.bundled();
    assertTrue(lexicon.isMenu(List.of("facebook", "email", "copy", "link")));
    assertFalse(lexicon.isMenu(List.of("facebook")));
    assertFalse(lexicon.isMenu(List.of("facebook", "email", "leak")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          share              | x.tsv:1: expected 3 tab-separated columns (phrase, place, weight), found 1: "share"
          share;middle;1     | x.tsv:1: expected place any, start, whole, list, title or end, found "middle"
          share;any;much     | x.tsv:1: expected a number as weight, found "much"
          """)
  void badLineIsRejectedWithItsPlace(String line, String message) {
    List<String> lines = List.of(line.replace(';', '\t'));
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> FurnitureLexicon.of("x.tsv", lines))
            .getMessage());
  }

  @Test
  void entryListedTwiceIsRejected() {
    List<String> lines = List.of("share\tany\t1", "share\tany\t2");
    assertEquals(
        "x.tsv:2: expected each phrase and place once, found again: \"share\tany\t2\"",
        assertThrows(IllegalArgumentException.class, () -> FurnitureLexicon.of("x.tsv", lines))
            .getMessage());
  }
}
