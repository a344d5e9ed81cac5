package org.hearsay.eval;

import java.math.BigDecimal;
import java.util.Optional;
import org.hearsay.corpus.model.Amount;
import org.hearsay.corpus.model.Direction;
import org.hearsay.corpus.model.Modifier;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.QuantityKind;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Unit;

/** Builds the quantity at the first place where the words stand in a text. */
final class FigureBuilder {
  private final String text;
  private final Span span;
  private QuantityKind kind = QuantityKind.CARDINAL;
  private Modifier modifier = Modifier.EQUAL;
  private Direction direction = Direction.NONE;
  private Amount amount = Amount.of(BigDecimal.ONE);
  private Optional<BigDecimal> tolerance = Optional.empty();
  private Unit unit = Unit.count();
  private Optional<Span> measured = Optional.empty();
  private Optional<String> lemma = Optional.empty();

  private FigureBuilder(String text, Span span) {
    this.text = text;
    this.span = span;
  }

  static FigureBuilder at(String text, String words) {
    return new FigureBuilder(text, find(text, words));
  }

  private static Span find(String text, String words) {
    int begin = text.indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("expected the words in \"" + text + "\": " + words);
    }
    return new Span(begin, begin + words.length());
  }

  FigureBuilder kind(QuantityKind given) {
    kind = given;
    return this;
  }

  FigureBuilder modifier(Modifier given) {
    modifier = given;
    return this;
  }

  FigureBuilder direction(Direction given) {
    direction = given;
    return this;
  }

  FigureBuilder value(String number) {
    amount = Amount.of(new BigDecimal(number));
    return this;
  }

  FigureBuilder range(String low, String high) {
    amount = Amount.between(new BigDecimal(low), new BigDecimal(high));
    modifier = Modifier.RANGE;
    return this;
  }

  FigureBuilder tolerance(String number) {
    tolerance = Optional.of(new BigDecimal(number));
    return this;
  }

  FigureBuilder unit(String surface, String id, String name, String dimension) {
    unit = new Unit(Optional.of(surface), id, name, Optional.of(dimension));
    return this;
  }

  FigureBuilder measured(String words, String head) {
    measured = Optional.of(find(text, words));
    lemma = Optional.of(head);
    return this;
  }

  Quantity as(String id) {
    return new Quantity(
        id,
        span,
        kind,
        modifier,
        direction,
        amount,
        tolerance,
        unit,
        Optional.empty(),
        measured,
        lemma,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1);
  }
}
