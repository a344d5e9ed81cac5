package org.hearsay.pipeline;

import java.util.List;
import java.util.Locale;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.model.Document;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.MatchCounts;
import org.hearsay.eval.ScoreTable;

/** How well a stack that was timed finds attributions. */
final class BenchScores {
  private static final String ROW = "  %-36s %6s %6s %6s %8s %8s %8s\n";

  private static final List<String> MEASURES =
      List.of(
          "source exact",
          "cue exact",
          "content exact",
          "source overlap, characters",
          "content overlap, characters",
          "every role overlapping");

  private BenchScores() {}

  /**
   * {@return lines of scores}
   *
   * @param gold the texts with their labels
   */
  static String of(BenchRun run, GoldCorpus gold) {
    Evaluation evaluation = Evaluation.of(comparable(run.stack(), gold), run.answers());
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT, ROW, run.stack().words(), "P", "R", "F1", "gold", "system", "matched"));
    for (String measure : MEASURES) {
      MatchCounts counts = evaluation.score(measure).micro();
      table.append(
          String.format(
              Locale.ROOT,
              ROW,
              measure,
              ScoreTable.number(counts.precision()),
              ScoreTable.number(counts.recall()),
              ScoreTable.number(counts.f1()),
              counts.gold(),
              counts.system(),
              counts.matched()));
    }
    return table.toString();
  }

  /**
   * Against PolNeAR, attributions of the system without a cue are left aside, because PolNeAR has
   * none. A peer that never names a cue would be left with nothing; it is scored as it is.
   */
  private static GoldCorpus comparable(BenchStack stack, GoldCorpus gold) {
    return stack == BenchStack.OURS
        ? gold
        : new GoldCorpus(
            gold.documents(),
            gold.fields(),
            gold.discards(),
            GoldCorpus.Scheme.HEARSAY,
            gold.dropped());
  }

  /** {@return the texts of a gold corpus, for a system to answer} */
  static List<Document> texts(GoldCorpus gold) {
    return gold.documents().stream()
        .map(document -> Document.of(document.id(), document.text()))
        .toList();
  }
}
