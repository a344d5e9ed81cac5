package org.hearsay.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An {@link Evaluation} as lines of text: precision, recall and F1 of all documents together
 * (micro), the mean F1 of the documents (macro), and the counts behind them. Undefined scores are
 * printed as "–".
 */
public final class ScoreTable {
  private static final String ROW = "%-44s %6s %6s %6s %8s %8s %8s %13s\n";

  private final Evaluation evaluation;
  private final StringBuilder table = new StringBuilder();

  private ScoreTable(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** {@return the table, a line for each measure, each line ended by a line feed} */
  public static String of(Evaluation evaluation) {
    ScoreTable table = new ScoreTable(evaluation);
    for (Topic topic : Topic.values()) {
      table.topic(topic);
    }
    return table.table.toString();
  }

  private void topic(Topic topic) {
    List<String> rows = new ArrayList<>();
    evaluation
        .matches()
        .forEach(
            (measure, scores) -> {
              if (measure.topic() == topic) {
                rows.add(row(measure, scores, String.valueOf(scores.micro().matched())));
              }
            });
    evaluation
        .breakdowns()
        .forEach(
            (measure, scores) -> {
              if (measure.topic() == topic) {
                BreakdownCounts counts = scores.micro();
                rows.add(
                    row(measure, scores, counts.matchedGold() + " / " + counts.matchedSystem()));
              }
            });
    if (!rows.isEmpty()) {
      table.append(
          String.format(
              Locale.ROOT,
              ROW,
              topic.name().toLowerCase(Locale.ROOT),
              "P",
              "R",
              "F1",
              "macro F1",
              "gold",
              "system",
              "matched"));
      rows.forEach(table::append);
      labels(topic);
      table.append('\n');
    }
  }

  private void labels(Topic topic) {
    for (Map.Entry<Measure, Accuracy> label : evaluation.labels().entrySet()) {
      if (label.getKey().topic() == topic) {
        Accuracy accuracy = label.getValue();
        table.append(
            String.format(
                Locale.ROOT,
                "%-44s %s, %d right of %d aligned pairs\n",
                label.getKey() + ", accuracy",
                number(accuracy.share()),
                accuracy.right(),
                accuracy.pairs()));
      }
    }
  }

  private static String row(Measure measure, Scores<?> scores, String matched) {
    Counts micro = scores.micro();
    return String.format(
        Locale.ROOT,
        ROW,
        measure,
        number(micro.precision()),
        number(micro.recall()),
        number(micro.f1()),
        number(scores.macroF1()),
        micro.gold(),
        micro.system(),
        matched);
  }

  /** {@return a score with three decimals, or a dash if it is undefined} */
  public static String number(double score) {
    return Double.isNaN(score) ? "–" : String.format(Locale.ROOT, "%.3f", score);
  }
}
