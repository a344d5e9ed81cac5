package org.hearsay.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How far confidence is from the share that is right, over bins of equal mass (expected calibration
 * error: Naeini, Cooper and Hauskrecht 2015).
 *
 * <p>Items are sorted by confidence and cut into bins of as equal size as their number allows; the
 * error is the mean distance between a bin's mean confidence and its share of right items, weighed
 * by the size of the bin. Items of equal confidence at the edge of two bins count in both with
 * their common share of right ones, so that no order decides between them.
 *
 * @param error in [0, 1]; NaN if there are no items
 * @param bins the least sure first; empty if there are no items
 */
public record Calibration(double error, List<Bin> bins) {
  /** The number of bins; there are fewer where there are fewer items. */
  public static final int BINS = 15;

  /**
   * Items of about the same confidence.
   *
   * @param low the least confidence in the bin
   * @param high the greatest
   * @param confidence the mean
   * @param right the share of items that are right, in [0, 1]
   * @param items how many there are, 1 or more
   */
  public record Bin(double low, double high, double confidence, double right, int items) {}

  /** Copies the bins. */
  public Calibration {
    bins = List.copyOf(bins);
  }

  /** {@return how well the items are calibrated, in {@link #BINS} bins} */
  public static Calibration of(List<Judged> items) {
    return of(items, BINS);
  }

  /** {@return how well they are calibrated in up to {@code most} bins} */
  static Calibration of(List<Judged> items, int most) {
    List<Judged> sorted =
        items.stream().sorted(Comparator.comparingDouble(Judged::confidence)).toList();
    List<Double> right = shares(sorted);
    List<Bin> bins = new ArrayList<>();
    int count = Math.min(most, sorted.size());
    double error = 0;
    for (int i = 0; i < count; i++) {
      int begin = (int) ((long) i * sorted.size() / count);
      int end = (int) ((i + 1L) * sorted.size() / count);
      Bin bin = bin(sorted.subList(begin, end), right.subList(begin, end));
      bins.add(bin);
      error += Math.abs(bin.confidence() - bin.right()) * bin.items();
    }
    return new Calibration(error / sorted.size(), bins);
  }

  private static Bin bin(List<Judged> items, List<Double> right) {
    return new Bin(
        items.get(0).confidence(),
        items.get(items.size() - 1).confidence(),
        items.stream().mapToDouble(Judged::confidence).sum() / items.size(),
        right.stream().mapToDouble(share -> share).sum() / items.size(),
        items.size());
  }

  /** For each item, the share of right ones among those of its confidence. */
  private static List<Double> shares(List<Judged> sorted) {
    List<Double> shares = new ArrayList<>();
    int begin = 0;
    while (begin < sorted.size()) {
      int end = begin;
      int right = 0;
      while (end < sorted.size()
          && sorted.get(end).confidence() == sorted.get(begin).confidence()) {
        right += sorted.get(end).right() ? 1 : 0;
        end++;
      }
      for (int i = begin; i < end; i++) {
        shares.add((double) right / (end - begin));
      }
      begin = end;
    }
    return shares;
  }

  /** {@return the number of items in all bins} */
  public int items() {
    return bins.stream().mapToInt(Bin::items).sum();
  }
}
