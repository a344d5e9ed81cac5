package org.hearsay.annotators.quantity.exclusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.number.Numeral;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.Span;

/**
 * The numbers of a sentence that are no quantities, as they are read from left to right. Parts of
 * one number are joined, for the reason of the first: "10:30", "2-0", "5 to 4", "020 7946 0018".
 */
public final class Rejections {
  private static final Set<String> JOINTS = Set.of("and", "or", "to", "&");
  private static final int TO = " to ".length();
  private final Pieces pieces;
  private final List<RejectedNumber> numbers = new ArrayList<>();
  private Optional<Figure> page = Optional.empty();

  public Rejections(Pieces pieces) {
    this.pieces = pieces;
  }

  public void add(Figure figure, NotAQuantity reason) {
    Span span = pieces.span(figure.first(), figure.last());
    int last = numbers.size() - 1;
    if (last >= 0 && isPart(numbers.get(last), figure, reason)) {
      RejectedNumber before = numbers.get(last);
      numbers.set(
          last, new RejectedNumber(new Span(before.span().begin(), span.end()), before.reason()));
    } else {
      numbers.add(new RejectedNumber(span, reason));
    }
    page = Optional.of(figure).filter(one -> reason == NotAQuantity.PAGE);
  }

  private boolean isPart(RejectedNumber before, Figure figure, NotAQuantity reason) {
    int first = figure.first();
    int gap = pieces.get(first).span().begin() - before.span().end();
    boolean tied = gap <= 1 && pieces.glued(first);
    boolean dialled = reason == NotAQuantity.PHONE && gap <= 1;
    boolean score = reason == NotAQuantity.SCORE && pieces.is(first - 1, "to") && gap <= TO;
    return tied || (before.reason() == reason && (dialled || score));
  }

  /** {@return whether the label of the page or chapter right before holds: "pages 3 and 4"} */
  public boolean isNumberedToo(Figure figure) {
    int first = figure.first();
    int next = figure.last() + 1;
    boolean counts = pieces.isTag(next, "NN") || pieces.isTag(next, "JJ") || pieces.hyphen(next);
    return figure.isBare()
        && figure.number().isForm(Numeral.Form.DIGITS)
        && !counts
        && pieces.isAny(first - 1, JOINTS)
        && page.filter(before -> before.last() == first - 2 && isPlural(before.first() - 1))
            .isPresent();
  }

  private boolean isPlural(int i) {
    return pieces.isTag(i, "NNS") || pieces.isTag(i, "NNPS");
  }

  /** {@return what was added, in text order} */
  public List<RejectedNumber> numbers() {
    return List.copyOf(numbers);
  }
}
