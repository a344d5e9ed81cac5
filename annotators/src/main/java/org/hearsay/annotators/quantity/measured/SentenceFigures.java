package org.hearsay.annotators.quantity.measured;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;

/**
 * The figures of a sentence, of which it is asked what they measure.
 *
 * @param figures in text order
 * @param units the tokens of the figures and of their units
 */
public record SentenceFigures(
    Pieces pieces, List<Figure> figures, UnitTokens units, MeasureVerbs verbs) {
  /** Copies the list. */
  public SentenceFigures {
    figures = List.copyOf(figures);
  }

  /** {@return what each figure measures by rule, in their order} */
  public List<Optional<MeasuredPhrase>> ruled() {
    List<Optional<MeasuredPhrase>> ruled = new ArrayList<>();
    Deque<MeasuredChoice.Phrased> last = new ArrayDeque<>();
    for (Figure figure : figures) {
      Optional<MeasuredPhrase> measured =
          new MeasuredChoice(pieces, figure, verbs, units).of(List.copyOf(last));
      if (measured.isPresent()) {
        last.push(new MeasuredChoice.Phrased(figure, measured.get()));
        if (last.size() > MeasuredChoice.REACH) {
          last.removeLast();
        }
      }
      ruled.add(measured);
    }
    return ruled;
  }
}
