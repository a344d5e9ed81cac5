package org.hearsay.eval;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.corpus.model.Span;

/**
 * Krippendorff's alpha for units that annotators cut from a text themselves, for one category:
 * <sub>u</sub>α as in Krippendorff, On the reliability of unitizing continuous data, Sociological
 * Methodology 25 (1995), not the later family of 2016.
 *
 * <p>Two units that overlap differ by the square of the distance of their begins and that of their
 * ends; a unit that lies in a gap of the other annotator differs by the square of its length. A
 * unit of two words that one annotator has and the other has not costs 4, a unit of ten words 100.
 */
final class UnitizingAlpha {
  private final List<List<Span>> annotators;
  private final long length;

  private UnitizingAlpha(List<List<Span>> annotators, long length) {
    this.annotators = annotators;
    this.length = length;
  }

  /**
   * {@return 1 for perfect agreement, 0 for what chance gives; NaN with fewer than two annotators
   * or no unit at all}
   *
   * @param annotators the units of each annotator, in text order and apart
   * @param length of the text; units are inside {@code [0, length)}
   */
  static double of(List<List<Span>> annotators, int length) {
    if (annotators.size() < 2 || annotators.stream().allMatch(List::isEmpty)) {
      return Double.NaN;
    }
    UnitizingAlpha alpha = new UnitizingAlpha(annotators, length);
    return 1 - alpha.observed() / alpha.chance();
  }

  private double observed() {
    double sum = 0;
    for (int i = 0; i < annotators.size(); i++) {
      for (int j = 0; j < annotators.size(); j++) {
        if (i != j) {
          sum += difference(annotators.get(i), annotators.get(j));
        }
      }
    }
    double pairs = annotators.size() * (annotators.size() - 1.0);
    return sum / (pairs * length * length);
  }

  /**
   * The differences of one ordered pair of annotators. Two units that overlap are met again in the
   * other order; a unit in a gap is not, so it counts twice here.
   */
  private static double difference(List<Span> units, List<Span> others) {
    double sum = 0;
    int from = 0;
    for (Span unit : units) {
      while (from < others.size() && others.get(from).end() <= unit.begin()) {
        from++;
      }
      if (from == others.size() || !others.get(from).overlaps(unit)) {
        sum += 2 * square(unit.length());
      }
      for (int i = from; i < others.size() && others.get(i).overlaps(unit); i++) {
        sum += square(unit.begin() - others.get(i).begin());
        sum += square(unit.end() - others.get(i).end());
      }
    }
    return sum;
  }

  /** What all ways of placing the same units and gaps along the text differ by on average. */
  private double chance() {
    List<Span> units = annotators.stream().flatMap(List::stream).toList();
    List<Long> gaps = gaps();
    double sum = 0;
    double places = 0;
    for (Span unit : units) {
      double own = unit.length();
      sum += (units.size() - 1) / 3.0 * (2 * own * own * own - 3 * own * own + own);
      sum += own * own * gaps.stream().mapToDouble(gap -> Math.max(0, gap - own + 1)).sum();
      places += own * (own - 1);
    }
    double all = (double) annotators.size() * length;
    return 2 * sum / (length * (all * (all - 1) - places));
  }

  private List<Long> gaps() {
    List<Long> gaps = new ArrayList<>();
    for (List<Span> units : annotators) {
      long end = 0;
      for (Span unit : units) {
        if (unit.begin() > end) {
          gaps.add(unit.begin() - end);
        }
        end = unit.end();
      }
      if (length > end) {
        gaps.add(length - end);
      }
    }
    return gaps;
  }

  private static double square(double number) {
    return number * number;
  }
}
