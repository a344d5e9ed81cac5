package org.hearsay.annotators.quantity.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.quantity.change.DirectionLexicon;
import org.hearsay.annotators.quantity.exclusion.Exclusions;
import org.hearsay.annotators.quantity.exclusion.NotAQuantity;
import org.hearsay.annotators.quantity.exclusion.RejectedNumber;
import org.hearsay.annotators.quantity.exclusion.Rejections;
import org.hearsay.annotators.quantity.exclusion.Years;
import org.hearsay.annotators.quantity.figure.BoundLexicon;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.number.NumberGrammar;
import org.hearsay.annotators.quantity.number.NumberWords;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.annotators.quantity.unit.CurrencyLexicon;
import org.hearsay.annotators.quantity.unit.UnitGrammar;
import org.hearsay.annotators.quantity.unit.UnitLexicon;
import org.hearsay.corpus.model.QuantityKind;

/** Reads the figures of a sentence from left to right; each piece belongs to one at most. */
public final class FigureScanner {
  private static final Set<String> PROGRESS =
      Set.of("day", "night", "week", "month", "quarter", "year", "hour", "minute", "time");
  private static final Set<String> NUMBERED = Set.of("day", "week", "month", "year");
  private static final int JOINT = 2;

  /** Pieces between a figure and what its rate is for: "3.4 doctors for every 1,000 people". */
  private static final int NEAR = 5;

  private final FigureGrammar figures;
  private final RangeGrammar ranges;
  private final RatioGrammar ratios;
  private final MultiplierGrammar multipliers;
  private final AgeGrammar ages = new AgeGrammar();
  private final UnitLexicon units;
  private final Rates rates;
  private final Points points;

  public FigureScanner(UnitLexicon units, BoundLexicon bounds, DirectionLexicon directions) {
    NumberWords words = NumberWords.bundled();
    this.units = units;
    this.rates = new Rates(units);
    this.points = new Points(directions);
    this.figures =
        new FigureGrammar(
            new NumberGrammar(words), new UnitGrammar(units, CurrencyLexicon.bundled()), bounds);
    this.ranges = new RangeGrammar(figures, directions);
    this.ratios = new RatioGrammar(figures);
    this.multipliers = new MultiplierGrammar(words);
  }

  /**
   * What stands in a sentence.
   *
   * @param figures those that are quantities, in text order, apart from each other
   * @param rejected the numbers that are none, in text order
   */
  public record Scanned(List<Figure> figures, List<RejectedNumber> rejected) {
    public Scanned {
      figures = List.copyOf(figures);
      rejected = List.copyOf(rejected);
    }
  }

  /** {@return the figures of a sentence, and the numbers that are no quantities} */
  public Scanned scan(Pieces pieces) {
    List<Figure> found = new ArrayList<>();
    Rejections rejected = new Rejections(pieces);
    int dateEnd = Integer.MIN_VALUE / 2;
    boolean afterYear = false;
    int at = 0;
    while (at < pieces.size()) {
      Optional<Figure> next = at(pieces, at);
      if (next.isEmpty()) {
        at++;
        continue;
      }
      Figure figure = next.get();
      boolean behindDate =
          figure.first() - dateEnd <= JOINT
              && joins(pieces, dateEnd, figure)
              && !(afterYear && isCountBehindYear(pieces, figure));
      Optional<NotAQuantity> reason =
          isRate(pieces, found, figure)
              ? Optional.of(NotAQuantity.IDIOM)
              : rejected.isNumberedToo(figure)
                  ? Optional.of(NotAQuantity.PAGE)
                  : Exclusions.reason(pieces, figure, behindDate);
      if (reason.isEmpty()) {
        found.add(measuringProgress(pieces, figure));
      } else if (isNumberedDay(pieces, figure)) {
        found.add(numberedDay(pieces, figure));
      } else {
        rejected.add(figure, reason.get());
        if (reason.get() == NotAQuantity.DATE || reason.get() == NotAQuantity.YEAR) {
          dateEnd = figure.last() + 1;
          afterYear = reason.get() == NotAQuantity.YEAR;
        }
      }
      at = Math.max(at, figure.last()) + 1;
    }
    return new Scanned(
        ImpliedUnits.filled(
            pieces,
            points.read(
                pieces,
                Rates.continued(
                    pieces,
                    Rates.shared(
                        pieces,
                        Coordination.filled(
                            pieces,
                            MinorUnits.read(
                                Compounds.joined(pieces, Remainders.joined(pieces, found)))))))),
        rejected.numbers());
  }

  private Optional<Figure> at(Pieces pieces, int i) {
    return multipliers.at(pieces, i).or(() -> figures.at(pieces, i).map(one -> whole(pieces, one)));
  }

  private Figure whole(Pieces pieces, Figure figure) {
    Figure whole =
        ranges
            .from(pieces, figure)
            .map(range -> multipliers.from(pieces, range).orElse(range))
            .or(() -> multipliers.from(pieces, figure))
            .or(() -> ratios.from(pieces, figure))
            .orElse(figure);
    return rates.of(pieces, ages.of(pieces, whole));
  }

  /** "60 cents a dozen", "12 deaths per 100,000 people": not another figure. */
  private static boolean isRate(Pieces pieces, List<Figure> found, Figure figure) {
    int before = figure.first() - 1;
    if (pieces.is(before, "per") || found.isEmpty()) {
      return pieces.is(before, "per");
    }
    Figure last = found.get(found.size() - 1);
    boolean each = pieces.are(before - 1, "for", "every") || pieces.are(before - 1, "for", "each");
    if (each) {
      return figure.isBare() && before - last.last() <= NEAR;
    }
    return pieces.is(figure.first(), "a")
        && last.last() == before
        && last.isKind(QuantityKind.MONEY);
  }

  /** Between a date and the number behind it stand only a comma, a dash, "and" and the like. */
  private static boolean joins(Pieces pieces, int from, Figure figure) {
    for (int i = from; i < figure.first(); i++) {
      if (!pieces.isAny(i, Set.of(",", "and", "or", "-", "–", "to", ".", "/"))) {
        return false;
      }
    }
    return true;
  }

  /** "80 in 2001 and 30 in 2011": a day follows its month, not a year. */
  private static boolean isCountBehindYear(Pieces pieces, Figure figure) {
    return pieces.is(figure.first() - 1, "and") && !Years.isYearNumber(pieces, figure);
  }

  /** "day 279 of the war" says how far the war has come. */
  private static boolean isNumberedDay(Pieces pieces, Figure figure) {
    return figure.isBare()
        && figure.isKind(QuantityKind.CARDINAL)
        && !figure.isRange()
        && pieces.isAny(figure.first() - 1, NUMBERED)
        && pieces.is(figure.last() + 1, "of");
  }

  private Figure numberedDay(Pieces pieces, Figure figure) {
    int day = figure.first() - 1;
    Figure whole = figure.ofKind(QuantityKind.ORDINAL).spanning(day, figure.last());
    return units.at(pieces, day).map(whole::in).orElse(whole);
  }

  /** An ordinal keeps the unit whose progress it measures in its span: "the 6th day". */
  private Figure measuringProgress(Pieces pieces, Figure figure) {
    if (!figure.isKind(QuantityKind.ORDINAL)) {
      return figure;
    }
    for (int at = figure.last() + 1; at <= figure.last() + JOINT; at++) {
      if (pieces.isAny(at, PROGRESS)) {
        Figure with = figure.spanning(figure.first(), at);
        return units.at(pieces, at).map(with::in).orElse(pieces.is(at, "time") ? figure : with);
      }
    }
    return figure;
  }
}
