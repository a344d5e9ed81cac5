package org.hearsay.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An {@link Evaluation} as lines of text: precision, recall and F1 of all documents together
 * (micro), the 95 % interval of F1, the mean F1 of the documents (macro), and the counts behind
 * them. Undefined scores are printed as "–".
 */
public final class ScoreTable {
  private static final String ROW = "%-60s %6s %6s %6s %13s %8s %8s %8s %13s\n";

  private final Evaluation evaluation;
  private final Bootstrap bootstrap;
  private final StringBuilder table = new StringBuilder();

  private ScoreTable(Evaluation evaluation, Bootstrap bootstrap) {
    this.evaluation = evaluation;
    this.bootstrap = bootstrap;
  }

  /**
   * {@return the table, a line for each measure, each line ended by a line feed}
   *
   * @param bootstrap draws the intervals
   */
  public static String of(Evaluation evaluation, Bootstrap bootstrap) {
    ScoreTable table = new ScoreTable(evaluation, bootstrap);
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
        .comparisons()
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
              "95 %",
              "macro F1",
              "gold",
              "system",
              "matched"));
      rows.forEach(table::append);
      means(topic);
      labels(topic);
      table.append('\n');
    }
  }

  private void means(Topic topic) {
    evaluation
        .means()
        .forEach(
            (measure, mean) -> {
              if (measure.topic() == topic) {
                table.append(
                    String.format(
                        Locale.ROOT,
                        "%-60s %s, mean of %d runs\n",
                        measure,
                        number(mean.mean()),
                        mean.items()));
              }
            });
  }

  private void labels(Topic topic) {
    Map<Measure, Map<String, Accuracy>> byDocument = evaluation.labelsByDocument();
    for (Map.Entry<Measure, Accuracy> label : evaluation.labels().entrySet()) {
      if (label.getKey().topic() == topic) {
        Accuracy accuracy = label.getValue();
        String interval =
            range(bootstrap.accuracy(byDocument.getOrDefault(label.getKey(), Map.of())));
        table.append(
            String.format(
                Locale.ROOT,
                "%-60s %s%s, %d right of %d aligned pairs\n",
                label.getKey() + ", accuracy",
                number(accuracy.share()),
                interval.isEmpty() ? "" : " (" + interval + ")",
                accuracy.right(),
                accuracy.pairs()));
      }
    }
    for (Map.Entry<Measure, Confusion> matrix : evaluation.confusions().entrySet()) {
      if (matrix.getKey().topic() == topic) {
        table.append(ConfusionTable.of(matrix.getKey().name(), matrix.getValue()));
      }
    }
  }

  private String row(Measure measure, Scores<?> scores, String matched) {
    Counts micro = scores.micro();
    return String.format(
        Locale.ROOT,
        ROW,
        measure,
        number(micro.precision()),
        number(micro.recall()),
        number(micro.f1()),
        range(bootstrap.f1(scores)),
        number(scores.macroF1()),
        micro.gold(),
        micro.system(),
        matched);
  }

  /** {@return both ends with three decimals; empty if they are undefined} */
  public static String range(Interval interval) {
    return Double.isNaN(interval.low())
        ? ""
        : number(interval.low()) + "–" + number(interval.high());
  }

  /** {@return a score with three decimals, or a dash if it is undefined} */
  public static String number(double score) {
    return Double.isNaN(score) ? "–" : String.format(Locale.ROOT, "%.3f", score);
  }
}
