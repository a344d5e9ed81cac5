package org.hearsay.eval;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The labels of aligned pairs: how often the system gave each label where the gold has each.
 *
 * @param labels every label there can be, in the order of reports
 * @param cells pairs by gold label and system label; cells without a pair are left out
 */
public record Confusion(List<String> labels, SortedMap<Cell, Integer> cells) {
  /**
   * A gold label and a system label.
   *
   * @param gold the label of the gold item
   * @param system the label of the system's item
   */
  public record Cell(String gold, String system) implements Comparable<Cell> {
    @Override
    public int compareTo(Cell other) {
      int byGold = gold.compareTo(other.gold);
      return byGold != 0 ? byGold : system.compareTo(other.system);
    }
  }

  /** Copies both collections. */
  public Confusion {
    labels = List.copyOf(labels);
    cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
  }

  /** {@return the counts of these pairs} */
  static Confusion of(List<String> labels, List<Cell> pairs) {
    SortedMap<Cell, Integer> cells = new TreeMap<>();
    pairs.forEach(pair -> cells.merge(pair, 1, Integer::sum));
    return new Confusion(labels, cells);
  }

  /** {@return the counts of both together} */
  public Confusion plus(Confusion other) {
    Set<String> all = new LinkedHashSet<>(labels);
    all.addAll(other.labels);
    SortedMap<Cell, Integer> sum = new TreeMap<>(cells);
    other.cells.forEach((cell, pairs) -> sum.merge(cell, pairs, Integer::sum));
    return new Confusion(List.copyOf(all), sum);
  }

  /** {@return how many pairs have these labels} */
  public int pairs(String gold, String system) {
    return cells.getOrDefault(new Cell(gold, system), 0);
  }

  /** {@return how many pairs have this label in the gold} */
  public int gold(String label) {
    return labels.stream().mapToInt(system -> pairs(label, system)).sum();
  }

  /** {@return how many pairs have this label from the system} */
  public int system(String label) {
    return labels.stream().mapToInt(gold -> pairs(gold, label)).sum();
  }

  /** {@return the labels that some pair has, on either side} */
  public List<String> seen() {
    return labels.stream().filter(label -> gold(label) + system(label) > 0).toList();
  }

  /** {@return how many pairs have the same label on both sides, and how many there are} */
  public Accuracy accuracy() {
    return new Accuracy(
        labels.stream().mapToInt(label -> pairs(label, label)).sum(),
        labels.stream().mapToInt(this::gold).sum());
  }
}
