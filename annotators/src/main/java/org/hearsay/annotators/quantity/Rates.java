package org.hearsay.annotators.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.model.QuantityKind;

/**
 * Rates of measurements and of money: "40 barrels a day", "$10-a-barrel", "£25 per hour". The whole
 * rate is the unit, its id in QUDT's form {@code NUMERATOR-PER-DENOMINATOR}. A rate of counted
 * things ("27 points per game") stays a count.
 */
final class Rates {
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Set<String> EACH = Set.of("per", "each", "every", "/");

  /** What people pay by that is no unit of measurement. */
  private static final Set<String> SHARES =
      Set.of(
          "share",
          "quarter",
          "head",
          "person",
          "capita",
          "household",
          "ticket",
          "night",
          "shift",
          "unit",
          "passenger",
          "pupil",
          "student",
          "worker",
          "patient",
          "family",
          "vehicle",
          "dose",
          "seat",
          "game",
          "word",
          "vote",
          "visit",
          "room",
          "item",
          "claim",
          "child");

  private static final Set<String> PERSONS = Set.of("person", "head", "capita", "household");

  /** "$5 million a decade ago" is no rate. */
  private static final Set<String> PASSING =
      Set.of("ago", "earlier", "later", "before", "after", "from", "since", "away", "old", "and");

  private final UnitLexicon units;

  Rates(UnitLexicon units) {
    this.units = units;
  }

  /** {@return {@code figure}, with the denominator that follows its unit} */
  Figure of(Pieces pieces, Figure figure) {
    return figure
        .unit()
        .filter(use -> isMeasured(figure))
        .flatMap(use -> rate(pieces, figure, use))
        .orElse(figure);
  }

  private static boolean isMeasured(Figure figure) {
    return switch (figure.kind()) {
      case MONEY, MEASURE, DURATION, VAGUE -> true;
      case CARDINAL, PERCENT, FRACTION, RATIO, AGE, ORDINAL, MULTIPLIER -> false;
    };
  }

  private Optional<Figure> rate(Pieces pieces, Figure figure, UnitUse numerator) {
    int link = pieces.behindHyphen(figure.last() + 1);
    boolean article = pieces.isAny(link, ARTICLES);
    if (!article && !pieces.isAny(link, EACH)) {
      return Optional.empty();
    }
    int at = pieces.behindHyphen(link + 1);
    return denominator(pieces, at, numerator)
        .filter(per -> !article || !pieces.isAny(per.last() + 1, PASSING))
        .map(per -> figure.in(joined(numerator, per.entry())).spanning(figure.first(), per.last()));
  }

  private Optional<UnitUse> denominator(Pieces pieces, int at, UnitUse numerator) {
    boolean whole = numerator.kind() == QuantityKind.MONEY || pieces.isAny(at, PERSONS);
    if (whole && pieces.isAny(at, SHARES)) {
      return Optional.of(new UnitUse(share(pieces.lower(at)), at, at));
    }
    return units
        .at(pieces, at)
        .filter(use -> use.kind() != QuantityKind.PERCENT)
        .filter(use -> !use.entry().id().equals(numerator.entry().id()))
        .filter(use -> use.entry().dimension().isPresent());
  }

  private static UnitUse.Entry share(String noun) {
    return new UnitUse.Entry(
        noun.toUpperCase(Locale.ROOT),
        noun,
        Optional.empty(),
        QuantityKind.CARDINAL,
        BigDecimal.ONE);
  }

  private UnitUse joined(UnitUse numerator, UnitUse.Entry per) {
    UnitUse.Entry main = numerator.entry();
    String id = main.id() + "-PER-" + per.id();
    return new UnitUse(
        new UnitUse.Entry(
            id,
            main.name() + " per " + per.name(),
            units.dimension(id),
            main.kind(),
            main.factor()),
        numerator.first(),
        numerator.last());
  }
}
