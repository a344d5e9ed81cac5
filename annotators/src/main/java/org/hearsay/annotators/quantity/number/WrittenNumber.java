package org.hearsay.annotators.quantity.number;

import java.math.BigDecimal;
import java.util.Optional;

/** The value of a number in digits. A number of more digits than any figure has is none. */
public final class WrittenNumber {
  private static final int LONGEST = 40;
  private static final int GROUP = 3;

  private WrittenNumber() {}

  /**
   * {@return the value of {@code written}, or nothing if it is an identifier such as "1.2.3"}
   *
   * <p>A comma groups and a point is the decimal sign, as in English, unless several points group
   * ("1.200.000") or a comma stands behind a point ("1.200,50").
   */
  public static Optional<BigDecimal> value(String written) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = written.replace("'", "").replace("\u2019", "");
    int point = plain.indexOf('.');
    int lastPoint = plain.lastIndexOf('.');
    int comma = plain.lastIndexOf(',');
    if (point < 0) {
      return Optional.of(new BigDecimal(plain.replace(",", "")));
    }
    if (comma > lastPoint) {
      boolean one = plain.indexOf(',') == comma;
      return one && grouped(plain.substring(0, comma), '.')
          ? Optional.of(new BigDecimal(plain.replace(".", "").replace(',', '.')))
          : Optional.empty();
    }
    if (point == lastPoint) {
      return Optional.of(new BigDecimal(plain.replace(",", "")));
    }
    return comma < 0 && grouped(plain, '.')
        ? Optional.of(new BigDecimal(plain.replace(".", "")))
        : Optional.empty();
  }

  /** Groups of three behind a first one of one to three digits. */
  private static boolean grouped(String digits, char separator) {
    int first = digits.indexOf(separator);
    if (first < 1 || first > GROUP || digits.startsWith("0")) {
      return false;
    }
    for (int i = first; i < digits.length(); i++) {
      boolean separates = (i - first) % (GROUP + 1) == 0;
      if ((digits.charAt(i) == separator) != separates) {
        return false;
      }
    }
    return (digits.length() - first) % (GROUP + 1) == 0;
  }
}
