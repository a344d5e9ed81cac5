package org.hearsay.annotators.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.corpus.model.Quantity;

/**
 * Which labelled quantity a figure is: one whose span it overlaps, with the same value or the same
 * low and high end. Each labelled quantity is one figure at most.
 */
final class LabelledFigures {
  private LabelledFigures() {}

  /**
   * {@return for each figure the labelled quantity that it is, if there is one}
   *
   * @param found the figures of a text, in text order
   * @param gold all quantities of the text, in any order
   */
  static List<Optional<Quantity>> of(List<Quantity> found, List<Quantity> gold) {
    List<Quantity> left =
        new ArrayList<>(gold.stream().sorted(Comparator.comparing(Quantity::span)).toList());
    List<Optional<Quantity>> labels = new ArrayList<>();
    for (Quantity figure : found) {
      Optional<Quantity> label =
          left.stream()
              .filter(one -> one.span().overlaps(figure.span()))
              .filter(one -> one.amount().equals(figure.amount()))
              .findFirst();
      label.ifPresent(left::remove);
      labels.add(label);
    }
    return labels;
  }
}
