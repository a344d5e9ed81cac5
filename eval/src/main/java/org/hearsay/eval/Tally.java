package org.hearsay.eval;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The counts of documents as rows of numbers, quick to sum over any draw of documents.
 *
 * <p>Rows stand in the order of the documents' ids, so that no draw depends on the order of a file.
 *
 * @param <C> what is counted
 */
final class Tally<C> {
  private static final int COLUMNS = 4;

  private final TreeMap<String, int[]> byId;
  private final int[][] rows;
  private final Function<int[], C> counts;

  private Tally(Map<String, int[]> byDocument, Function<int[], C> counts) {
    this.byId = new TreeMap<>(byDocument);
    this.rows = byId.values().toArray(int[][]::new);
    this.counts = counts;
  }

  static Tally<Counts> of(Scores<?> scores) {
    Map<String, int[]> rows = new TreeMap<>();
    scores.byDocument().forEach((id, counts) -> rows.put(id, row(counts)));
    if (scores.micro() instanceof BreakdownCounts) {
      return new Tally<>(rows, sums -> new BreakdownCounts(sums[0], sums[1], sums[2], sums[3]));
    }
    return scores.micro() instanceof UncappedCounts
        ? new Tally<>(rows, sums -> new UncappedCounts(sums[0], sums[1], sums[3]))
        : new Tally<>(rows, sums -> new MatchCounts(sums[0], sums[1], sums[3]));
  }

  static Tally<Accuracy> of(Map<String, Accuracy> labels) {
    Map<String, int[]> rows = new TreeMap<>();
    labels.forEach((id, label) -> rows.put(id, new int[] {label.right(), label.pairs(), 0, 0}));
    return new Tally<>(rows, sums -> new Accuracy(sums[0], sums[1]));
  }

  private static int[] row(Counts counts) {
    if (counts instanceof BreakdownCounts part) {
      return new int[] {part.matchedGold(), part.gold(), part.matchedSystem(), part.system()};
    }
    int matched =
        counts instanceof UncappedCounts uncapped
            ? uncapped.matched()
            : ((MatchCounts) counts).matched();
    return new int[] {matched, counts.gold(), matched, counts.system()};
  }

  int documents() {
    return rows.length;
  }

  Set<String> ids() {
    return byId.keySet();
  }

  /** {@return the counts of all documents} */
  C all() {
    int[] sums = new int[COLUMNS];
    for (int[] row : rows) {
      add(row, sums);
    }
    return counts.apply(sums);
  }

  /** {@return the counts of the documents drawn, each as often as it was drawn} */
  C of(int[] drawn) {
    int[] sums = new int[COLUMNS];
    for (int document : drawn) {
      add(rows[document], sums);
    }
    return counts.apply(sums);
  }

  /**
   * {@return the counts of all documents, where those marked in {@code swapped} come from {@code
   * other} and the rest from here}
   */
  C swapped(boolean[] swapped, Tally<C> other) {
    int[] sums = new int[COLUMNS];
    for (int document = 0; document < rows.length; document++) {
      add(swapped[document] ? other.rows[document] : rows[document], sums);
    }
    return counts.apply(sums);
  }

  private static void add(int[] row, int[] sums) {
    for (int i = 0; i < COLUMNS; i++) {
      sums[i] += row[i];
    }
  }
}
