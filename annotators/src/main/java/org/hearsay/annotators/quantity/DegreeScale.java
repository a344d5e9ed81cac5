package org.hearsay.annotators.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.model.QuantityKind;

/**
 * The one scale of temperature that a text names, in which its other degrees are read: "12 to 15
 * degrees" beside "40°F". A text that names none or two leaves them open, as does a sentence about
 * an angle or a place on the map.
 */
record DegreeScale(Optional<UnitUse.Entry> entry) {
  private static final String DEGREE = "degree";
  private static final Set<String> ANGLES =
      Set.of(
          "angle",
          "turn",
          "rotate",
          "rotation",
          "bend",
          "tilt",
          "slope",
          "view",
          "latitude",
          "longitude",
          "north",
          "south",
          "east",
          "west",
          "spin",
          "swivel",
          "earthquake",
          "camera");

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

  /** {@return {@code figures} with open degrees in the scale of the text} */
  List<Figure> read(Pieces pieces, List<Figure> figures) {
    boolean open = figures.stream().anyMatch(DegreeScale::isOpen);
    if (entry.isEmpty() || !open || isAboutAngles(pieces)) {
      return figures;
    }
    return figures.stream().map(figure -> isOpen(figure) ? read(figure) : figure).toList();
  }

  private Figure read(Figure figure) {
    UnitUse use = figure.unit().orElseThrow();
    return entry
        .map(scale -> figure.in(new UnitUse(scale, use.first(), use.last())))
        .orElse(figure);
  }

  private static boolean isOpen(Figure figure) {
    return figure.unit().filter(use -> use.entry().id().equals(DEGREE)).isPresent();
  }

  private static boolean isAboutAngles(Pieces pieces) {
    return pieces.sentence().tokens().stream().anyMatch(token -> ANGLES.contains(token.lemma()));
  }
}
