package org.hearsay.eval;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An {@link Agreement} as lines of text: every figure with its interval and what it was counted on,
 * and then each annotator as the gold of all the others. Undefined figures are printed as "–".
 */
public final class AgreementTable {
  private static final String TURN = "%-32s %-30s %6s %6s %6s\n";

  private final StringBuilder table = new StringBuilder();

  private AgreementTable() {}

  /** {@return the table, each line ended by a line feed} */
  public static String of(Agreement agreement, Bootstrap bootstrap) {
    AgreementTable table = new AgreementTable();
    table.scores(agreement.scores(bootstrap));
    table.inTurn(agreement.inTurn());
    return table.table.toString();
  }

  private void scores(List<AgreementScore> scores) {
    String group = "";
    for (AgreementScore score : scores) {
      if (!score.group().equals(group)) {
        group = score.group();
        table.append(table.isEmpty() ? "" : "\n").append(group).append('\n');
      }
      table.append(
          String.format(
              Locale.ROOT,
              "%-48s %7s  %-16s %s\n",
              "  " + score.name(),
              ScoreTable.number(score.value()),
              score.interval().map(AgreementTable::interval).orElse(""),
              score.basis()));
    }
  }

  private void inTurn(Map<String, Map<Measure, Scores<MatchCounts>>> inTurn) {
    table.append('\n');
    table.append(String.format(Locale.ROOT, TURN, "gold", "all others against it", "P", "R", "F1"));
    inTurn.forEach(
        (annotator, measures) ->
            measures.forEach(
                (measure, scores) -> {
                  MatchCounts micro = scores.micro();
                  table.append(
                      String.format(
                          Locale.ROOT,
                          TURN,
                          annotator,
                          measure,
                          ScoreTable.number(micro.precision()),
                          ScoreTable.number(micro.recall()),
                          ScoreTable.number(micro.f1())));
                }));
  }

  /** {@return an interval as "0.123 to 0.456"} */
  static String interval(Interval interval) {
    return ScoreTable.number(interval.low()) + " to " + ScoreTable.number(interval.high());
  }
}
