package org.hearsay.annotators.quantity.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.annotators.quantity.unit.UnitLexicon;
import org.hearsay.annotators.quantity.unit.UnitUse;
import org.hearsay.corpus.model.QuantityKind;

/**
 * Rates of measurements and of money: "40 barrels a day", "$10-a-barrel", "£25 per hour". The whole
 * rate is the unit, its id in QUDT's form {@code NUMERATOR-PER-DENOMINATOR}. A rate of counted
 * things ("27 points per game") stays a count.
 */
final class Rates {
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final String PER = "-PER-";
  private static final Set<String> ENDS = Set.of("to", "and", "or");
  private static final Set<String> COMPARED = Set.of("to", "from", "against", "versus", "than");
  private static final Set<String> MORE = Set.of("more", "less", "higher", "lower");
  private static final int LONGEST_LINK = 6;
  private static final Set<String> NO_SHARE = Set.of("lot", "bit", "total", "record", "dozen");
  private static final Set<String> EACH = Set.of("per", "each", "every", "/");

  /** What a measurement, too, may be shared out by. */
  private static final Set<String> PERSONS = Set.of("person", "head", "capita", "household");

  /** "$5 million a decade ago" is no rate. */
  private static final Set<String> PASSING =
      Set.of("ago", "earlier", "later", "before", "after", "from", "since", "away", "old");

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
    return denominator(pieces, at, numerator, article)
        .filter(per -> !article || !isPassing(pieces, per))
        .map(per -> figure.in(joined(numerator, per.entry())).spanning(figure.first(), per.last()));
  }

  private static boolean isPassing(Pieces pieces, UnitUse per) {
    boolean time = per.entry().dimension().filter("time"::equals).isPresent();
    int next = per.last() + 1;
    boolean longer =
        pieces.are(next, "and", "a", "half") || pieces.are(next, "and", "a", "quarter");
    return time && (longer || pieces.isAny(next, PASSING));
  }

  private Optional<UnitUse> denominator(Pieces pieces, int at, UnitUse numerator, boolean article) {
    if (pieces.isAny(at, PERSONS)) {
      return Optional.of(new UnitUse(share(pieces.lower(at)), at, at));
    }
    boolean money = numerator.kind() == QuantityKind.MONEY;
    return units
        .at(pieces, at)
        .filter(use -> use.kind() != QuantityKind.PERCENT)
        .filter(use -> !use.entry().id().equals(numerator.entry().id()))
        .filter(use -> use.entry().dimension().isPresent())
        .or(
            () ->
                money && isShare(pieces, at, article)
                    ? Optional.of(new UnitUse(share(pieces.lower(at)), at, at))
                    : Optional.empty());
  }

  /**
   * One noun that money is paid by: "$60 a crate", "$60-a-crate fee"; not "$5 million a spokesman
   * said".
   */
  private static boolean isShare(Pieces pieces, int at, boolean article) {
    if (pieces.hyphen(at - 1)) {
      return pieces.isWord(at);
    }
    int next = at + 1;
    if (pieces.hyphen(at - 1)) {
      return pieces.isWord(at); // "a 9-cent-a-share dividend"
    }
    boolean noun =
        pieces.isWord(at)
            && pieces.isTag(at, "NN")
            && !pieces.isTag(at, "NNP")
            && !pieces.isTag(at, "NNS");
    boolean goesOn =
        pieces.hyphen(next)
            || pieces.isTag(next, "NN")
            || pieces.isTag(next, "VB")
            || pieces.is(next, "of");
    return noun && !pieces.isAny(at, NO_SHARE) && !(article && goesOn);
  }

  /**
   * {@return {@code figures}, in text order, where a sum before another takes over its rate: "from
   * $60 to $75 a crate"}
   */
  static List<Figure> shared(Pieces pieces, List<Figure> figures) {
    List<Figure> shared = new ArrayList<>(figures);
    for (int i = shared.size() - 2; i >= 0; i--) {
      Figure left = shared.get(i);
      Figure right = shared.get(i + 1);
      boolean joined = right.first() == left.last() + 2 && pieces.isAny(left.last() + 1, ENDS);
      Optional<UnitUse> numerator = left.unit().filter(use -> joined && isMeasured(left));
      Optional<UnitUse.Entry> rate =
          numerator.flatMap(
              use ->
                  right
                      .unit()
                      .map(UnitUse::entry)
                      .filter(entry -> entry.id().startsWith(use.entry().id() + PER)));
      if (rate.isPresent()) {
        UnitUse use = numerator.orElseThrow();
        UnitUse.Entry entry = rate.get().of(use.entry().factor());
        shared.set(i, left.in(new UnitUse(entry, use.first(), use.last())));
      }
    }
    return List.copyOf(shared);
  }

  /**
   * {@return {@code figures}, in text order, where a sum or a measurement that is compared with a
   * rate before it takes over what the rate is by: "$60 a crate, up from $45"}
   */
  static List<Figure> continued(Pieces pieces, List<Figure> figures) {
    List<Figure> continued = new ArrayList<>(figures);
    for (int i = 1; i < continued.size(); i++) {
      Figure left = continued.get(i - 1);
      Figure right = continued.get(i);
      Optional<UnitUse> numerator =
          right.unit().filter(use -> isMeasured(right) && isComparedWith(pieces, left, right));
      Optional<UnitUse.Entry> rate =
          numerator.flatMap(
              use ->
                  left.unit()
                      .map(UnitUse::entry)
                      .filter(entry -> entry.id().startsWith(use.entry().id() + PER)));
      if (rate.isPresent()) {
        UnitUse use = numerator.orElseThrow();
        UnitUse.Entry entry = rate.get().of(use.entry().factor());
        continued.set(i, right.in(new UnitUse(entry, use.first(), use.last())));
      }
    }
    return List.copyOf(continued);
  }

  /** "from $60 a crate to $75", "$60 a crate, $15 more than in May". */
  private static boolean isComparedWith(Pieces pieces, Figure left, Figure right) {
    int before = right.first() - 1;
    boolean near = right.first() - left.last() <= LONGEST_LINK;
    boolean ends = pieces.isAny(before, COMPARED) && !pieces.is(right.last() + 1, "for");
    boolean more =
        pieces.isAny(right.last() + 1, MORE)
            && (pieces.is(right.last() + 2, "than") || !pieces.isTag(right.last() + 2, "NN"));
    return near && (ends || more);
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
    String id = main.id() + PER + per.id();
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
