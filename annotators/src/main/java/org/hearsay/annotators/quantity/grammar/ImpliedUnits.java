package org.hearsay.annotators.quantity.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.annotators.quantity.unit.UnitUse;
import org.hearsay.corpus.model.QuantityKind;

/**
 * Gives a figure the unit of an earlier one in its sentence that it is compared with: "every 42
 * minutes, against a target of 30", "aged 9, 12 and 61".
 */
final class ImpliedUnits {
  private static final Set<String> COMPARED =
      Set.of("target", "goal", "forecast", "average", "limit", "estimate", "record", "quota");
  private static final Set<String> FORESEEING =
      Set.of("forecast", "expect", "predict", "plan", "project", "promise");
  private static final Set<String> JOINTS = Set.of(",", "and", "or");

  /** "from 14 weeks to five", "down from 11,500", "against 600,000 the week before". */
  private static final Set<String> ENDS = Set.of("to", "from", "against");

  private static final Set<String> PARALLEL = Set.of("and", "but", ",");
  private static final Set<String> PLACES = Set.of("in", "at", "for", "among", "on");
  private static final Set<String> AT = Set.of("at", "with", "on");
  private static final int LONGEST_JOINT = 2;

  /** Pieces from a duration to one that it is compared with; other counts may stand further on. */
  private static final int NEAR = 10;

  private static final UnitUse.Entry PERCENT =
      new UnitUse.Entry(
          "PERCENT", "percent", Optional.empty(), QuantityKind.PERCENT, BigDecimal.ONE);

  private ImpliedUnits() {}

  /** {@return {@code figures}, in text order, with units and kinds filled in from the left} */
  static List<Figure> filled(Pieces pieces, List<Figure> figures) {
    List<Figure> filled = new ArrayList<>();
    Optional<UnitUse> unit = Optional.empty();
    int last = 0;
    for (Figure figure : figures) {
      Figure whole = figure;
      if (isOpen(pieces, figure)) {
        boolean age = !filled.isEmpty() && continuesAges(pieces, filled, figure);
        whole = age ? figure.ofKind(QuantityKind.AGE) : figure;
        if (!age
            && unit.filter(use -> fits(use, figure)).isPresent()
            && (unit.get().kind() != QuantityKind.DURATION || figure.first() - last <= NEAR)
            && (isCompared(pieces, figure)
                || isParallel(pieces, last, figure)
                || isPolled(pieces, last, figure, unit.get()))) {
          whole = figure.in(level(unit.get()));
        }
      }
      filled.add(whole);
      if (figure.unit().isPresent()) {
        unit = figure.unit();
        last = figure.last();
      } else if (whole.unit().isPresent()) {
        last = figure.last();
      } else if (!isOpen(pieces, figure)) {
        unit = Optional.empty(); // "17 votes to 14": what follows is a count again
      }
    }
    return filled;
  }

  /** "rose 5 percent in the north and 3 in the south", "rose 5 percent and 3 in the south". */
  private static boolean isParallel(Pieces pieces, int last, Figure figure) {
    int joint = figure.first() - 1;
    int next = figure.last() + 1;
    boolean same = pieces.is(last + 1, pieces.lower(next)) || joint == last + 1;
    return same
        && pieces.isAny(joint, PARALLEL)
        && pieces.isAny(next, PLACES)
        && figure.first() - last <= NEAR;
  }

  /** "put Ortiz at 44 percent, Hague at 41 and Vell at 8". */
  private static boolean isPolled(Pieces pieces, int last, Figure figure, UnitUse unit) {
    int name = figure.first() - 2;
    int first = name;
    while (first > last && pieces.isTag(first, "NNP")) {
      first--;
    }
    boolean listed = pieces.isAny(first, JOINTS) && figure.first() - last <= NEAR;
    return unit.kind() == QuantityKind.PERCENT
        && listed
        && first < name
        && pieces.isAny(name + 1, AT);
  }

  /** A bare number that counts no noun behind it. */
  private static boolean isOpen(Pieces pieces, Figure figure) {
    int next = figure.last() + 1;
    boolean which = pieces.are(figure.first() - 2, "of", "which");
    boolean counts = pieces.isTag(next, "NN") || pieces.isTag(next, "JJ") || pieces.hyphen(next);
    return figure.isBare() && figure.isKind(QuantityKind.CARDINAL) && (which || !counts);
  }

  /** A share that changes by percentage points is one in percent. */
  private static UnitUse level(UnitUse unit) {
    return unit.entry().id().equals("percentage point")
        ? new UnitUse(PERCENT, unit.first(), unit.last())
        : unit;
  }

  /** A limit in the thousands is none in percent. */
  private static boolean fits(UnitUse unit, Figure figure) {
    return unit.kind() != QuantityKind.PERCENT
        || figure.number().value().compareTo(BigDecimal.valueOf(100)) < 0;
  }

  private static boolean continuesAges(Pieces pieces, List<Figure> filled, Figure figure) {
    Figure before = filled.get(filled.size() - 1);
    boolean joined = figure.first() - before.last() - 1 <= LONGEST_JOINT;
    for (int i = before.last() + 1; i < figure.first(); i++) {
      joined &= pieces.isAny(i, JOINTS);
    }
    return joined
        && before.isKind(QuantityKind.AGE)
        && before.isBare()
        && !pieces.is(figure.last() + 1, "of")
        && AgeGrammar.canBe(figure);
  }

  private static boolean isCompared(Pieces pieces, Figure figure) {
    int before = figure.first() - 1;
    boolean target = pieces.is(before, "of") && COMPARED.contains(pieces.lemma(before - 1));
    boolean level = pieces.isAny(before, ENDS) && !pieces.isTag(figure.last() + 1, "CD");
    boolean foreseen = pieces.isTag(before, "VB") && FORESEEING.contains(pieces.lemma(before));
    return target || level || foreseen || pieces.are(before - 1, "of", "which");
  }
}
