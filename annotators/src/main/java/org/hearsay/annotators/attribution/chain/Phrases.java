package org.hearsay.annotators.attribution.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Combines ranked heads and edges to phrases that may be a cue or a source. Pure functions. */
final class Phrases {
  /** How far below the best one, in log probability, a head or a phrase is still looked at. */
  static final double REACH = 4;

  private static final int BEGINS = 3;
  private static final int ENDS = 5;
  private static final int MOST = 5;

  private Phrases() {}

  /** {@return the phrases with a head, from the best of their ranked edges} */
  static List<Phrase> of(int head, double headScore, Ranking begins, Ranking ends) {
    List<Phrase> phrases = new ArrayList<>();
    for (int b = 0; b < Math.min(BEGINS, begins.size()); b++) {
      for (int e = 0; e < Math.min(ENDS, ends.size()); e++) {
        phrases.add(
            new Phrase(
                head, begins.token(b), ends.token(e), headScore, begins.score(b), ends.score(e)));
      }
    }
    return phrases;
  }

  /** {@return those that are in doubt: the few best ones, best first} */
  static List<Phrase> best(List<Phrase> phrases) {
    List<Phrase> sorted = new ArrayList<>(phrases);
    sorted.sort(Comparator.comparingDouble(Phrase::total).reversed());
    double least = sorted.get(0).total() - REACH;
    return sorted.stream().limit(MOST).filter(phrase -> phrase.total() >= least).toList();
  }
}
