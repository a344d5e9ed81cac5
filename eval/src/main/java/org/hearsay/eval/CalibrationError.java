package org.hearsay.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Expected calibration error: how far confidence is from the share that is right (Naeini, Cooper
 * and Hauskrecht 2015), over bins of equal mass.
 *
 * <p>Answers are sorted by confidence and cut into bins of as equal size as their number allows;
 * the error is the mean distance between a bin's mean confidence and its share of right answers,
 * weighed by the size of the bin. Answers of equal confidence at the edge of two bins count in both
 * with their common share of right ones, so that no order decides between them.
 */
public final class CalibrationError {
  /** The number of bins that reports use. */
  public static final int BINS = 15;

  /**
   * An answer of a system.
   *
   * @param confidence what the system thinks of it, in [0, 1]
   * @param right whether it is right
   */
  public record Answer(double confidence, boolean right) {
    /** Throws {@link IllegalArgumentException} if the confidence is not in [0, 1]. */
    public Answer {
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException(
            String.format(Locale.ROOT, "expected a confidence in [0, 1], found %s", confidence));
      }
    }
  }

  private CalibrationError() {}

  /** {@return the error of all answers, in [0, 1], in {@link #BINS} bins; NaN if there are none} */
  public static double of(List<Answer> answers) {
    return of(answers, BINS);
  }

  /** {@return the error in up to {@code bins} bins; fewer if there are fewer answers} */
  static double of(List<Answer> answers, int bins) {
    List<Answer> sorted =
        answers.stream().sorted(Comparator.comparingDouble(Answer::confidence)).toList();
    List<Double> right = shares(sorted);
    int count = Math.min(bins, sorted.size());
    double error = 0;
    for (int bin = 0; bin < count; bin++) {
      int begin = (int) ((long) bin * sorted.size() / count);
      int end = (int) ((bin + 1L) * sorted.size() / count);
      double distance = 0;
      for (int i = begin; i < end; i++) {
        distance += sorted.get(i).confidence() - right.get(i);
      }
      error += Math.abs(distance);
    }
    return error / sorted.size();
  }

  /** For each answer, the share of right ones among those of its confidence. */
  private static List<Double> shares(List<Answer> sorted) {
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
}
