package org.hearsay.annotators.attribution.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PhrasesTest {
  private static Ranking ranking(int first, double... scores) {
    Ranking ranking = new Ranking();
    for (int i = 0; i < scores.length; i++) {
      ranking.add(first + i, scores[i]);
    }
    ranking.rank(8);
    return ranking;
  }

  private static Phrase phrase(int first, int last) {
    return new Phrase(first, first, last, 0, 0, 0);
  }

  @Test
  void phrasesReachFromEachGoodBeginToEachGoodEnd() {
    List<Phrase> best = Phrases.best(Phrases.of(4, 0, ranking(3, 1, 3), ranking(4, 3, 2)));
    assertEquals(
        List.of("4-4", "4-5", "3-4", "3-5"),
        best.stream().map(phrase -> phrase.first() + "-" + phrase.last()).toList());
  }

  @Test
  void whatIsFarLessProbableThanTheBestIsInNoDoubt() {
    assertEquals(1, Phrases.best(Phrases.of(4, 0, ranking(3, 0, 5), ranking(4, 5, 0))).size());
  }

  @Test
  void noSourceIsAPhraseAmongOthers() {
    Phrase none = Phrase.none(-1);
    assertEquals(List.of(none), Phrases.best(List.of(none)));
    assertFalse(none.isThere());
    assertFalse(none.overlaps(0, 9));
  }

  @Test
  void cueAndSourceShareNoToken() {
    Reading reading = new Reading(3);
    PhraseRole.CUE.put(phrase(3, 5), reading);
    assertFalse(PhraseRole.SOURCE.fits(phrase(5, 6), reading));
    assertTrue(PhraseRole.SOURCE.fits(phrase(6, 7), reading));
    PhraseRole.SOURCE.put(phrase(1, 2), reading);
    assertTrue(PhraseRole.SOURCE.isIn(phrase(1, 2), reading));
    assertFalse(PhraseRole.CUE.fits(phrase(2, 3), reading));
    PhraseRole.SOURCE.put(Phrase.none(0), reading);
    assertFalse(reading.hasSource());
    assertTrue(PhraseRole.CUE.fits(phrase(2, 3), reading));
  }
}
