package org.hearsay.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Precision and recall of a system that keeps only what it is confident of, by the least confidence
 * that is kept.
 *
 * <p>The alignment is that of all output and is not made again for each threshold.
 *
 * @param gold items of the gold standard
 * @param points one for each confidence that the system gave, the greatest first
 */
public record ConfidenceCurve(int gold, List<Point> points) {
  private static final int TENTHS = 10;

  /**
   * What is kept at a threshold.
   *
   * @param confidence the least that is kept
   * @param right how many of the kept items are right
   * @param kept how many items have at least this confidence
   */
  public record Point(double confidence, int right, int kept) {
    /** {@return the share of kept items that are right} */
    public double precision() {
      return (double) right / kept;
    }
  }

  /**
   * Where a share of the gold is found.
   *
   * @param recall the share asked for, in tenths
   * @param point the point of greatest confidence that has it
   */
  public record AtRecall(double recall, Point point) {}

  /** Copies the points. */
  public ConfidenceCurve {
    points = List.copyOf(points);
  }

  static ConfidenceCurve of(int gold, List<Judged> items) {
    List<Judged> sorted =
        items.stream().sorted(Comparator.comparingDouble(Judged::confidence).reversed()).toList();
    List<Point> points = new ArrayList<>();
    int right = 0;
    for (int i = 0; i < sorted.size(); i++) {
      double confidence = sorted.get(i).confidence();
      right += sorted.get(i).right() ? 1 : 0;
      if (i + 1 == sorted.size() || sorted.get(i + 1).confidence() < confidence) {
        points.add(new Point(confidence, right, i + 1));
      }
    }
    return new ConfidenceCurve(gold, points);
  }

  /** {@return a point for every tenth of recall that is reached, the least recall first} */
  public List<AtRecall> atRecall() {
    List<AtRecall> rows = new ArrayList<>();
    for (Point point : points) {
      while (rows.size() < TENTHS && (long) point.right() * TENTHS >= (rows.size() + 1L) * gold) {
        rows.add(new AtRecall((rows.size() + 1.0) / TENTHS, point));
      }
    }
    return rows;
  }

  /** {@return the share of gold items that are found at a point, or NaN if there are none} */
  public double recall(Point point) {
    return (double) point.right() / gold;
  }
}
