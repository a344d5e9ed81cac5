package org.hearsay.annotators.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.quantity.change.Changes;
import org.hearsay.annotators.quantity.change.DirectionLexicon;
import org.hearsay.annotators.quantity.change.Directions;
import org.hearsay.annotators.quantity.change.Restatements;
import org.hearsay.annotators.quantity.circumstance.Circumstance;
import org.hearsay.annotators.quantity.circumstance.CircumstanceLexicon;
import org.hearsay.annotators.quantity.circumstance.Circumstances;
import org.hearsay.annotators.quantity.exclusion.RejectedNumber;
import org.hearsay.annotators.quantity.figure.BoundLexicon;
import org.hearsay.annotators.quantity.figure.BoundUse;
import org.hearsay.annotators.quantity.figure.Bounds;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.figure.Tolerances;
import org.hearsay.annotators.quantity.grammar.AgeGrammar;
import org.hearsay.annotators.quantity.grammar.FigureScanner;
import org.hearsay.annotators.quantity.grammar.OpenUnits;
import org.hearsay.annotators.quantity.measured.MeasureVerbs;
import org.hearsay.annotators.quantity.measured.MeasuredPhrase;
import org.hearsay.annotators.quantity.measured.Measuring;
import org.hearsay.annotators.quantity.measured.SentenceFigures;
import org.hearsay.annotators.quantity.measured.UnitTokens;
import org.hearsay.annotators.quantity.number.Numeral;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.annotators.quantity.unit.SiNormaliser;
import org.hearsay.annotators.quantity.unit.UnitLexicon;
import org.hearsay.corpus.model.Amount;
import org.hearsay.corpus.model.Change;
import org.hearsay.corpus.model.Modifier;
import org.hearsay.corpus.model.Normalised;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.QuantityKind;
import org.hearsay.corpus.model.Unit;

/** Finds the quantities of a parsed text. Immutable and thread-safe. */
final class QuantityFinder {
  private static final Unit FRACTION =
      new Unit(Optional.empty(), "fraction", "fraction", Optional.empty());
  private static final Unit TIMES = new Unit(Optional.empty(), "times", "times", Optional.empty());
  private final FigureScanner scanner;
  private final Bounds bounds;
  private final Directions directions;
  private final MeasureVerbs verbs;
  private final Measuring measuring;
  private final Changes changes;
  private final Confidence confidence = Confidence.bundled();
  private final CircumstanceLexicon circumstanceWords = CircumstanceLexicon.bundled();

  /** A finder by the bundled lexicons, and by {@code measuring} what figures measure. */
  QuantityFinder(UnitLexicon units, Measuring measuring) {
    this.measuring = measuring;
    DirectionLexicon directionLexicon = DirectionLexicon.bundled();
    this.verbs = new MeasureVerbs(directionLexicon);
    BoundLexicon boundLexicon = BoundLexicon.bundled();
    this.scanner = new FigureScanner(units, boundLexicon, directionLexicon);
    this.bounds = new Bounds(boundLexicon);
    this.directions = new Directions(directionLexicon);
    this.changes = new Changes(directionLexicon);
  }

  /**
   * What was found.
   *
   * @param quantities in text order
   * @param constructions how each of them is put, in the same order
   * @param changes that tie them, in text order
   * @param rejected the numbers that are no quantities, in text order
   */
  record Found(
      List<Quantity> quantities,
      List<Construction> constructions,
      List<Change> changes,
      List<RejectedNumber> rejected) {
    Found {
      quantities = List.copyOf(quantities);
      constructions = List.copyOf(constructions);
      changes = List.copyOf(changes);
      rejected = List.copyOf(rejected);
    }
  }

  /** {@return all quantities of {@code text}, numbered from {@code q1} on} */
  Found find(ParsedText text) {
    List<Quantity> quantities = new ArrayList<>();
    List<Construction> constructions = new ArrayList<>();
    List<Change> tied = new ArrayList<>();
    List<RejectedNumber> rejected = new ArrayList<>();
    OpenUnits open = OpenUnits.of(text.text());
    for (Sentence sentence : text.sentences()) {
      Found found = find(text.text(), sentence, open, quantities.size());
      quantities.addAll(found.quantities());
      constructions.addAll(found.constructions());
      tied.addAll(found.changes());
      rejected.addAll(found.rejected());
    }
    return new Found(quantities, constructions, tied, rejected);
  }

  /**
   * {@return the quantities of one sentence}
   *
   * @param open what the text says of units that a sentence leaves open
   * @param before number of quantities before the sentence, behind which its own are numbered
   */
  Found find(String text, Sentence sentence, OpenUnits open, int before) {
    Pieces pieces = Pieces.of(text, sentence);
    List<Changes.Made> made = new ArrayList<>();
    FigureScanner.Scanned numbers = scanner.scan(pieces);
    List<Tolerances.Tolerated> scanned =
        Tolerances.of(pieces, open.read(pieces, numbers.figures()));
    Circumstances circumstances =
        new Circumstances(
            pieces, scanned.stream().map(Tolerances.Tolerated::figure).toList(), circumstanceWords);
    UnitTokens units = new UnitTokens(pieces, numbers.figures());
    List<Figure> figures =
        scanned.stream().map(one -> bounds.around(pieces, one.figure())).toList();
    List<Optional<MeasuredPhrase>> measured =
        figures.isEmpty()
            ? List.of()
            : measuring.of(new SentenceFigures(pieces, figures, units, verbs));
    for (int i = 0; i < figures.size(); i++) {
      String id = "q" + (before + i + 1);
      Figure figure = figures.get(i);
      Quantity quantity =
          quantity(pieces, figure, measured.get(i), scanned.get(i).tolerance(), circumstances, id);
      made.add(new Changes.Made(figure, Restatements.completed(pieces, made, figure, quantity)));
    }
    return new Found(
        made.stream().map(Changes.Made::quantity).toList(),
        made.stream()
            .map(one -> Construction.of(pieces, one.figure(), one.quantity().measured()))
            .toList(),
        changes.of(pieces, made),
        numbers.rejected());
  }

  private Quantity quantity(
      Pieces pieces,
      Figure figure,
      Optional<MeasuredPhrase> measured,
      Optional<Numeral> tolerance,
      Circumstances circumstances,
      String id) {
    Amount amount = amount(figure);
    Unit unit = unit(pieces, figure);
    return new Quantity(
        id,
        pieces.span(figure.first(), figure.last()),
        figure.kind(),
        modifier(pieces, figure),
        directions.of(pieces, figure),
        amount,
        tolerance.map(number -> number.value().abs()),
        unit,
        normalised(figure, unit, amount),
        measured.map(MeasuredPhrase::span),
        measured.map(MeasuredPhrase::lemma),
        circumstances.of(figure, Circumstance.Kind.TIME),
        circumstances.of(figure, Circumstance.Kind.PLACE),
        circumstances.of(figure, Circumstance.Kind.REFERENCE),
        confidence.of(Construction.of(pieces, figure, measured)));
  }

  /** A place in a sequence is no length of time. */
  private static Optional<Normalised> normalised(Figure figure, Unit unit, Amount amount) {
    return figure.isKind(QuantityKind.ORDINAL)
        ? Optional.empty()
        : SiNormaliser.normalised(unit.id(), unit.dimension(), amount, step(figure));
  }

  private Modifier modifier(Pieces pieces, Figure figure) {
    if (figure.isRange()) {
      return Modifier.RANGE;
    }
    if (figure.number().isForm(Numeral.Form.VAGUE)) {
      return Modifier.AT_LEAST;
    }
    return figure
        .after()
        .map(BoundUse::modifier)
        .or(() -> bounds.byVerb(pieces, figure))
        .orElse(Modifier.EQUAL);
  }

  private static Amount amount(Figure figure) {
    BigDecimal factor = factor(figure);
    BigDecimal value = figure.number().value().multiply(factor);
    return figure
        .high()
        .map(high -> Amount.between(value, high.value().multiply(factor)))
        .orElseGet(
            () ->
                figure.number().isForm(Numeral.Form.VAGUE) ? Amount.from(value) : Amount.of(value));
  }

  private static BigDecimal step(Figure figure) {
    Numeral finest =
        figure
            .high()
            .filter(high -> high.step().compareTo(figure.number().step()) < 0)
            .orElse(figure.number());
    return finest.step().multiply(factor(figure));
  }

  private static BigDecimal factor(Figure figure) {
    return figure.unit().map(use -> use.entry().factor()).orElse(BigDecimal.ONE);
  }

  private static Unit unit(Pieces pieces, Figure figure) {
    if (figure.unit().isPresent()) {
      return figure.unit().get().unit(pieces);
    }
    return switch (figure.kind()) {
      case FRACTION, RATIO -> FRACTION;
      case MULTIPLIER -> TIMES;
      case AGE ->
          new Unit(
              Optional.empty(),
              AgeGrammar.year().id(),
              AgeGrammar.year().name(),
              AgeGrammar.year().dimension());
      case CARDINAL, ORDINAL, VAGUE, PERCENT, MONEY, MEASURE, DURATION -> Unit.count();
    };
  }
}
