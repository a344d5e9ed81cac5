package org.hearsay.annotators.quantity.grammar;

import java.util.List;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;

/**
 * What the whole text says of units that a sentence leaves open: the scale of its temperatures and
 * the points of its polls.
 */
public final class OpenUnits {
  private final DegreeScale degrees;
  private final PollPoints points;

  private OpenUnits(DegreeScale degrees, PollPoints points) {
    this.degrees = degrees;
    this.points = points;
  }

  /** {@return what {@code text} says} */
  public static OpenUnits of(String text) {
    return new OpenUnits(DegreeScale.of(text), PollPoints.of(text));
  }

  /** {@return {@code figures} of a sentence, with the units that the text decides} */
  public List<Figure> read(Pieces pieces, List<Figure> figures) {
    return points.read(pieces, degrees.read(pieces, figures));
  }
}
