package org.hearsay.annotators.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.quantity.NumberWords.Part;

/** Numbers in digits, such as "1,200.50", ".5", "10 1/2", "2½", "-5" and "1 200". */
final class DigitGrammar {
  /** Fractions and mixed numbers are kept to this many places (guidelines, section 7). */
  static final int PLACES = 4;

  private static final String FRACTION_SLASH = "\u2044";
  private static final Set<String> BEHIND_DECIMAL =
      Set.of("%", "percent", "per", "€", "euro", "euros");
  private static final Set<String> SIGNS = Set.of("-", "–");
  private static final Set<String> DENOMINATORS = Set.of("2", "3", "4", "5", "8", "16", "32", "64");
  private static final Map<String, String[]> VULGAR =
      Map.ofEntries(
          Map.entry("½", new String[] {"1", "2"}),
          Map.entry("⅓", new String[] {"1", "3"}),
          Map.entry("⅔", new String[] {"2", "3"}),
          Map.entry("¼", new String[] {"1", "4"}),
          Map.entry("¾", new String[] {"3", "4"}),
          Map.entry("⅕", new String[] {"1", "5"}),
          Map.entry("⅖", new String[] {"2", "5"}),
          Map.entry("⅗", new String[] {"3", "5"}),
          Map.entry("⅘", new String[] {"4", "5"}),
          Map.entry("⅙", new String[] {"1", "6"}),
          Map.entry("⅛", new String[] {"1", "8"}),
          Map.entry("⅜", new String[] {"3", "8"}),
          Map.entry("⅝", new String[] {"5", "8"}),
          Map.entry("⅞", new String[] {"7", "8"}));
  private static final Set<String> RACES =
      Set.of(
          "race",
          "sprint",
          "final",
          "finals",
          "freestyle",
          "hurdles",
          "relay",
          "champion",
          "dash",
          "heat",
          "heats",
          "pool",
          "record",
          "title",
          "butterfly",
          "backstroke",
          "runner",
          "walk");
  private static final Set<String> EXTENTS =
      Set.of("deep", "high", "long", "tall", "wide", "thick", "broad", "below", "above", "away");
  private static final int LONGEST_PHRASE = 6;
  private final NumberWords words;

  DigitGrammar(NumberWords words) {
    this.words = words;
  }

  /**
   * {@return the number that begins at piece {@code i}, without scale}
   *
   * @param money whether a currency sign stands before it
   */
  Optional<Numeral> at(Pieces pieces, int i, boolean money) {
    boolean free = !pieces.glued(i) || money || pieces.isAny(i - 1, Set.of("(", "[", "\"", "“"));
    if (SIGNS.contains(pieces.lower(i)) && free && pieces.glued(i + 1)) {
      return unsigned(pieces, i + 1, money).map(number -> number.negative(i));
    }
    if (pieces.is(i, "minus") || pieces.is(i, "negative")) {
      int digits = pieces.behindHyphen(i + 1);
      return pieces.is(i - 1, "or") || !pieces.isNumber(digits)
          ? Optional.empty()
          : unsigned(pieces, digits, money).map(number -> number.negative(i));
    }
    if (pieces.is(i, ".") && free && pieces.glued(i + 1) && isPlain(pieces, i + 1)) {
      return Optional.of(
          number(i, i + 1, new BigDecimal("0." + pieces.written(i + 1)), Numeral.Form.DIGITS));
    }
    return unsigned(pieces, i, money);
  }

  private Optional<Numeral> unsigned(Pieces pieces, int i, boolean money) {
    Optional<BigDecimal> vulgar = vulgar(pieces, i);
    if (vulgar.isPresent()) {
      return vulgar.map(value -> number(i, i, value, Numeral.Form.FRACTION));
    }
    if (!pieces.isNumber(i)) {
      return Optional.empty();
    }
    Optional<Numeral> slashed = slashed(pieces, i);
    if (slashed.isPresent()) {
      return slashed;
    }
    return WrittenNumber.value(pieces.written(i))
        .map(value -> number(i, i, value, Numeral.Form.DIGITS))
        .map(number -> spaced(pieces, number, money))
        .map(number -> decimalComma(pieces, number))
        .map(number -> mixed(pieces, number));
  }

  private static Numeral number(int first, int last, BigDecimal value, Numeral.Form form) {
    BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, value.scale()));
    return new Numeral(first, last, value, BigDecimal.ONE, step, form);
  }

  private static boolean isPlain(Pieces pieces, int i) {
    return pieces.isNumber(i)
        && pieces.written(i).length() <= 12
        && pieces.written(i).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** "1 200 000", "10, 000", "1'250'000" and, behind a currency sign or before a scale, "1 . 2". */
  private Numeral spaced(Pieces pieces, Numeral number, boolean money) {
    if (!isPlain(pieces, number.last()) || pieces.written(number.last()).length() > 3) {
      return number;
    }
    StringBuilder digits = new StringBuilder(pieces.written(number.last()));
    int last = number.last();
    boolean start = !digits.toString().startsWith("0") && !pieces.isNumber(number.first() - 1);
    while (start) {
      int next = last + 1;
      boolean comma = pieces.is(next, ",") && !pieces.glued(next + 1);
      boolean apostrophe = pieces.is(next, "'") && pieces.glued(next) && pieces.glued(next + 1);
      int group = comma || apostrophe ? next + 1 : next;
      boolean fits = isPlain(pieces, group) && pieces.written(group).length() == 3;
      boolean apart = apostrophe || !pieces.glued(group);
      if (!fits || !apart || (comma && !money && !pieces.written(group).startsWith("0"))) {
        break;
      }
      digits.append(pieces.written(group));
      last = group;
    }
    if (last > number.last()) {
      return number(number.first(), last, new BigDecimal(digits.toString()), Numeral.Form.DIGITS);
    }
    return spacedPoint(pieces, number, money);
  }

  private Numeral spacedPoint(Pieces pieces, Numeral number, boolean money) {
    int point = number.last() + 1;
    boolean apart = pieces.is(point, ".") && !pieces.glued(point) && !pieces.glued(point + 1);
    if (!apart || !isPlain(pieces, point + 1)) {
      return number;
    }
    String after = pieces.lower(point + 2);
    if (!money && words.scale(after).isEmpty() && !after.equals("%") && !after.equals("percent")) {
      return number;
    }
    return number(
        number.first(),
        point + 1,
        new BigDecimal(pieces.written(number.last()) + "." + pieces.written(point + 1)),
        Numeral.Form.DIGITS);
  }

  /**
   * "2,5 million", "2,5 %", "7,50 euros": a comma is the decimal sign where a scale or what only a
   * level has follows.
   */
  private Numeral decimalComma(Pieces pieces, Numeral number) {
    int comma = number.last() + 1;
    boolean glued = pieces.is(comma, ",") && pieces.glued(comma) && pieces.glued(comma + 1);
    if (!glued || !isPlain(pieces, number.last()) || !isPlain(pieces, comma + 1)) {
      return number;
    }
    String after = pieces.lower(comma + 2);
    boolean decimal = words.scale(after).isPresent() || BEHIND_DECIMAL.contains(after);
    if (!decimal || pieces.written(comma + 1).length() > 2) {
      return number;
    }
    return number(
        number.first(),
        comma + 1,
        new BigDecimal(pieces.written(number.last()) + "." + pieces.written(comma + 1)),
        Numeral.Form.DIGITS);
  }

  /** "10 1/2", "5-1/2", "2½". */
  private Numeral mixed(Pieces pieces, Numeral number) {
    if (!number.isPlainInteger() || number.value().compareTo(BigDecimal.valueOf(1000)) >= 0) {
      return number;
    }
    int next = pieces.behindHyphen(number.last() + 1);
    Optional<BigDecimal> vulgar = vulgar(pieces, next);
    if (vulgar.isPresent()) {
      return number(number.first(), next, number.value().add(vulgar.get()), Numeral.Form.DIGITS);
    }
    return slashed(pieces, next)
        .map(
            fraction ->
                number(
                    number.first(),
                    fraction.last(),
                    number.value().add(fraction.value()),
                    Numeral.Form.DIGITS))
        .orElse(number);
  }

  private static Optional<BigDecimal> vulgar(Pieces pieces, int i) {
    return Optional.ofNullable(VULGAR.get(pieces.written(i)))
        .map(parts -> share(new BigDecimal(parts[0]), new BigDecimal(parts[1])));
  }

  /**
   * "3/4", with a small denominator and nothing else glued on, so that no date is read as one; any
   * denominator behind a fraction slash and before "of".
   */
  private static Optional<Numeral> slashed(Pieces pieces, int i) {
    boolean slash =
        isPlain(pieces, i)
            && (pieces.is(i + 1, "/") || pieces.is(i + 1, FRACTION_SLASH))
            && pieces.glued(i + 1)
            && isPlain(pieces, i + 2)
            && pieces.glued(i + 2);
    boolean written = pieces.is(i + 1, FRACTION_SLASH) || pieces.is(i + 3, "of");
    if (!slash || !(written || DENOMINATORS.contains(pieces.written(i + 2)))) {
      return Optional.empty();
    }
    boolean apart = !(pieces.glued(i) && pieces.is(i - 1, "/")) && !pieces.is(i + 3, "/");
    BigDecimal numerator = new BigDecimal(pieces.written(i));
    BigDecimal denominator = new BigDecimal(pieces.written(i + 2));
    return apart && numerator.signum() > 0 && numerator.compareTo(denominator) < 0
        ? Optional.of(number(i, i + 2, share(numerator, denominator), Numeral.Form.FRACTION))
        : Optional.empty();
  }

  static BigDecimal share(BigDecimal numerator, BigDecimal denominator) {
    return numerator.divide(denominator, PLACES, RoundingMode.HALF_UP);
  }

  /** "3m people", "4m pressed and streamed albums"; not "5m deep pools". */
  private static boolean opensPlural(Pieces pieces, int i) {
    if (pieces.isTag(i, "NN")) {
      return !pieces.isAny(i, RACES);
    }
    for (int at = i; at < i + LONGEST_PHRASE && !pieces.isAny(at, EXTENTS); at++) {
      if (pieces.isTag(at, "NNS")) {
        return !pieces.isAny(at, RACES);
      }
      boolean inside = pieces.isTag(at, "JJ") || pieces.isTag(at, "VB") || pieces.isTag(at, "CC");
      if (!inside && !pieces.isTag(at, "NN")) {
        return false;
      }
    }
    return false;
  }

  /** {@return the factor of a scale glued to the digit before piece {@code i}: "k", "bn", "M"} */
  Optional<BigDecimal> suffix(Pieces pieces, int i, boolean money) {
    String suffix = pieces.lower(i);
    boolean glued = pieces.glued(i);
    if (words.is(Part.SHORT, suffix)) {
      return words.value(Part.SHORT, suffix);
    }
    if (!words.is(Part.SUFFIX, suffix) || !(glued || (money && suffix.equals("m")))) {
      return Optional.empty();
    }
    boolean people = !pieces.glued(i + 1) && opensPlural(pieces, i + 1);
    boolean capital = pieces.isCapital(i) && !suffix.equals("t");
    if (suffix.equals("mm")) {
      return money ? words.value(Part.SUFFIX, suffix) : Optional.empty();
    }
    return money || capital || suffix.equals("k") || people
        ? words.value(Part.SUFFIX, suffix)
        : Optional.empty();
  }
}
