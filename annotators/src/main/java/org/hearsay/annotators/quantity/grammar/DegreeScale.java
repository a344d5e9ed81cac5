package org.hearsay.annotators.quantity.grammar;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.annotators.quantity.unit.UnitUse;
import org.hearsay.corpus.model.QuantityKind;

/**
 * The one scale of temperature that a text names, in which its other degrees are read: "12 to 15
 * degrees" beside "40°F". A text that names none or two leaves them open, as does a sentence about
 * a place on the map; beside a word of turning they are angles.
 */
record DegreeScale(Optional<UnitUse.Entry> entry) {
  private static final String DEGREE = "degree";
  private static final Set<String> TURNING =
      Set.of(
          "angle",
          "turn",
          "rotate",
          "rotation",
          "bend",
          "tilt",
          "slope",
          "spin",
          "swivel",
          "lean",
          "incline",
          "gradient");
  private static final Set<String> ON_A_MAP =
      Set.of(
          "view",
          "latitude",
          "longitude",
          "north",
          "south",
          "east",
          "west",
          "earthquake",
          "camera");
  private static final int NEAR = 3;
  private static final UnitUse.Entry ANGLE =
      new UnitUse.Entry(
          "DEG", "degree of arc", Optional.of("angle"), QuantityKind.MEASURE, BigDecimal.ONE);

  /** {@return the scale of {@code text}} */
  static DegreeScale of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    boolean fahrenheit = lower.contains("fahrenheit") || lower.contains("°f");
    boolean celsius =
        lower.contains("celsius") || lower.contains("centigrade") || lower.contains("°c");
    if (fahrenheit == celsius) {
      return new DegreeScale(Optional.empty());
    }
    return new DegreeScale(
        Optional.of(
            fahrenheit ? temperature("DEG_F", "Fahrenheit") : temperature("DEG_C", "Celsius")));
  }

  private static UnitUse.Entry temperature(String id, String scale) {
    return new UnitUse.Entry(
        id, DEGREE + " " + scale, Optional.of("temperature"), QuantityKind.MEASURE, BigDecimal.ONE);
  }

  /** {@return {@code figures} with open degrees as angles or in the scale of the text} */
  List<Figure> read(Pieces pieces, List<Figure> figures) {
    if (figures.stream().noneMatch(DegreeScale::isOpen)) {
      return figures;
    }
    Optional<UnitUse.Entry> scale = entry.filter(one -> !isOnAMap(pieces));
    return figures.stream()
        .map(figure -> isOpen(figure) ? read(pieces, figure, scale) : figure)
        .toList();
  }

  private static Figure read(Pieces pieces, Figure figure, Optional<UnitUse.Entry> scale) {
    Optional<UnitUse.Entry> unit = isAngle(pieces, figure) ? Optional.of(ANGLE) : scale;
    return unit.map(one -> in(figure, one)).orElse(figure);
  }

  /** A word of turning stands close by: "turned 45 degrees", "a 45-degree angle". */
  private static boolean isAngle(Pieces pieces, Figure figure) {
    for (int i = figure.first() - NEAR; i <= figure.last() + NEAR; i++) {
      if (TURNING.contains(pieces.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  private static Figure in(Figure figure, UnitUse.Entry unit) {
    UnitUse use = figure.unit().orElseThrow();
    return figure.in(new UnitUse(unit, use.first(), use.last()));
  }

  private static boolean isOpen(Figure figure) {
    return figure.unit().filter(use -> use.entry().id().equals(DEGREE)).isPresent();
  }

  private static boolean isOnAMap(Pieces pieces) {
    return pieces.sentence().tokens().stream().anyMatch(token -> ON_A_MAP.contains(token.lemma()));
  }
}
