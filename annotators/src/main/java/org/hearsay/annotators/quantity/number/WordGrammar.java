package org.hearsay.annotators.quantity.number;

import java.math.BigDecimal;
import java.util.Optional;
import org.hearsay.annotators.quantity.number.NumberWords.Part;
import org.hearsay.annotators.quantity.piece.Pieces;

/** Cardinal numbers in words, such as "two hundred and fifty thousand" or "twenty-five". */
final class WordGrammar {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
  private final NumberWords words;

  WordGrammar(NumberWords words) {
    this.words = words;
  }

  /** A value and the piece that it ends at. */
  private record Stretch(BigDecimal value, int last) {}

  /** {@return the number that begins at piece {@code i}} */
  Optional<Numeral> at(Pieces pieces, int i) {
    boolean between = pieces.is(i - 1, "between");
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal smallest = BigDecimal.ONE;
    Optional<BigDecimal> previous = Optional.empty();
    int last = -1;
    int at = i;
    while (true) {
      Optional<Stretch> group = belowThousand(pieces, at, between);
      if (group.isEmpty()) {
        break;
      }
      Stretch scaled = scale(pieces, group.get().last());
      if (previous.isPresent() && scaled.value().compareTo(previous.get()) >= 0) {
        break;
      }
      total = total.add(group.get().value().multiply(scaled.value()));
      smallest = scaled.value();
      last = scaled.last();
      if (scaled.value().compareTo(BigDecimal.ONE) == 0 || scaled.value().compareTo(DOZEN) == 0) {
        break;
      }
      previous = Optional.of(scaled.value());
      at = pieces.behindHyphen(last + 1);
      if (pieces.is(at, "and") && !between) {
        at = pieces.behindHyphen(at + 1);
      }
    }
    if (last < 0) {
      return Optional.empty();
    }
    BigDecimal scale =
        previous.isPresent() && last == lastOfScale(pieces, last) ? smallest : BigDecimal.ONE;
    return Optional.of(new Numeral(i, last, total, scale, smallest, Numeral.Form.WORDS));
  }

  private int lastOfScale(Pieces pieces, int last) {
    return words.is(Part.SCALE, pieces.lower(last)) ? last : -1;
  }

  /**
   * The scale words behind piece {@code last}, multiplied: "hundred million", "thousand million".
   */
  private Stretch scale(Pieces pieces, int last) {
    BigDecimal scale = BigDecimal.ONE;
    int end = last;
    for (int steps = 0; steps < 3; steps++) {
      int next = pieces.behindHyphen(end + 1);
      Optional<BigDecimal> word = words.value(Part.SCALE, pieces.lower(next));
      if (word.isEmpty()) {
        break;
      }
      scale = scale.multiply(word.get());
      end = next;
    }
    return new Stretch(scale, end);
  }

  private Optional<Stretch> belowThousand(Pieces pieces, int i, boolean between) {
    Optional<Stretch> small = belowHundred(pieces, i);
    if (small.isEmpty()) {
      return Optional.empty();
    }
    int next = pieces.behindHyphen(small.get().last() + 1);
    if (!words.is(Part.HUNDRED, pieces.lower(next))) {
      return small;
    }
    return Optional.of(hundreds(pieces, small.get().value().multiply(HUNDRED), next, between));
  }

  /** What follows the word "hundred" at piece {@code last}: "and fifty". */
  private Stretch hundreds(Pieces pieces, BigDecimal value, int last, boolean between) {
    int at = pieces.behindHyphen(last + 1);
    boolean and = pieces.is(at, "and");
    Optional<Stretch> rest =
        and && between
            ? Optional.empty()
            : belowHundred(pieces, and ? pieces.behindHyphen(at + 1) : at);
    if (rest.isEmpty()
        || words.is(Part.HUNDRED, pieces.lower(pieces.behindHyphen(rest.get().last() + 1)))) {
      return new Stretch(value, last);
    }
    return new Stretch(value.add(rest.get().value()), rest.get().last());
  }

  private Optional<Stretch> belowHundred(Pieces pieces, int i) {
    String word = pieces.lower(i);
    Optional<BigDecimal> ten = words.value(Part.TEN, word);
    if (ten.isPresent()) {
      int next = pieces.behindHyphen(i + 1);
      return words
          .value(Part.UNIT, pieces.lower(next))
          .filter(unit -> unit.compareTo(TEN) < 0 && unit.signum() > 0)
          .map(unit -> new Stretch(ten.get().add(unit), next))
          .or(() -> Optional.of(new Stretch(ten.get(), i)));
    }
    return words.value(Part.UNIT, word).map(unit -> new Stretch(unit, i));
  }

  /**
   * {@return the number that begins with the word "hundred" or a scale word at {@code i}, as after
   * "a": "hundred and fifty", "million"}
   */
  Optional<Numeral> bare(Pieces pieces, int i) {
    if (words.is(Part.HUNDRED, pieces.lower(i))) {
      Stretch group = hundreds(pieces, HUNDRED, i, false);
      Stretch scaled = scale(pieces, group.last());
      return Optional.of(
          new Numeral(
              i,
              scaled.last(),
              group.value().multiply(scaled.value()),
              scaled.value(),
              scaled.value(),
              Numeral.Form.WORDS));
    }
    if (!words.is(Part.SCALE, pieces.lower(i))) {
      return Optional.empty();
    }
    Stretch scaled = scale(pieces, i - 1);
    if (scaled.last() < i) {
      return Optional.empty();
    }
    return Optional.of(
        new Numeral(
            i, scaled.last(), scaled.value(), scaled.value(), scaled.value(), Numeral.Form.WORDS));
  }
}
