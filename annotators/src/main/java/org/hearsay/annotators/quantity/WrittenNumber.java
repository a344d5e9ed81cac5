package org.hearsay.annotators.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** The value of a number in digits. A number of more digits than any figure has is none. */
final class WrittenNumber {
  private static final int LONGEST = 40;

  private WrittenNumber() {}

  /**
   * {@return the value of {@code written}, or nothing if it is an identifier such as "1.2.3"}
   *
   * <p>A comma groups and a point is the decimal sign, as in English, unless several points group
   * ("1.200.000") or a comma stands behind a point ("1.200,50").
   */
  static Optional<BigDecimal> value(String written) {
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

  private static boolean grouped(String digits, char separator) {
    int at = digits.indexOf(separator);
    if (at < 1 || at > 3 || digits.startsWith("0")) {
      return false;
    }
    for (; at >= 0 && at < digits.length(); at += 4) {
      boolean group = digits.charAt(at) == separator && at + 4 <= digits.length();
      if (!group || digits.indexOf(separator, at + 1) == at + 1) {
        return false;
      }
    }
    return at == digits.length();
  }
}
