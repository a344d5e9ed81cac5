package org.hearsay.annotators.attribution.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Combines ranked edges to contents: the best runs on each side of the cue with each other. */
final class Choices {
  /** Runs on each side, and contents, that are looked at. */
  private static final int RUNS = 7;

  private static final int MOST = 8;

  /** What is less probable than the best by more than this, in log probability, is left out. */
  private static final double FARTHEST = 7;

  private Choices() {}

  /** {@return the best contents, best first; none if nothing but "no content" is ranked} */
  static List<Choice> of(CueReader reader) {
    return of(
        reader.boundaries(Boundary.BEGIN_BEFORE),
        reader.boundaries(Boundary.END_BEFORE),
        reader.boundaries(Boundary.BEGIN_AFTER),
        reader.boundaries(Boundary.END_AFTER));
  }

  /** {@return the same, of the rankings of the four edges} */
  static List<Choice> of(
      Ranking beginBefore, Ranking endBefore, Ranking beginAfter, Ranking endAfter) {
    List<Run> before = runs(beginBefore, endBefore);
    List<Run> after = runs(beginAfter, endAfter);
    List<Choice> choices = new ArrayList<>();
    for (Run left : before) {
      for (Run right : after) {
        if (left.isThere() || right.isThere()) {
          choices.add(new Choice(left, right));
        }
      }
    }
    choices.sort(Comparator.comparingDouble(Choice::total).reversed());
    int kept = 0;
    while (kept < Math.min(MOST, choices.size())
        && choices.get(0).total() - choices.get(kept).total() <= FARTHEST) {
      kept++;
    }
    return List.copyOf(choices.subList(0, kept));
  }

  private static List<Run> runs(Ranking begins, Ranking ends) {
    List<Run> runs = new ArrayList<>();
    for (int b = 0; b < begins.size(); b++) {
      for (int e = 0; e < ends.size(); e++) {
        boolean none = begins.token(b) < 0 && ends.token(e) < 0;
        boolean some = begins.token(b) >= 0 && ends.token(e) >= begins.token(b);
        if (none || some) {
          runs.add(new Run(begins.token(b), ends.token(e), begins.score(b), ends.score(e)));
        }
      }
    }
    runs.sort(Comparator.comparingDouble(Run::total).reversed());
    return runs.subList(0, Math.min(RUNS, runs.size()));
  }
}
