package org.hearsay.annotators.quantity;

import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.corpus.model.Quantity;

/**
 * Counts on hand-labelled texts how often the figures of each construction are right; the
 * annotator's confidence is read from these counts.
 *
 * <p>A figure is right if it is a labelled quantity by {@link LabelledFigures}: that is the event
 * that the expected calibration error of quantities is measured by. Not thread-safe.
 */
final class QuantityConfidenceTrainer {
  private final QuantityFinder finder;
  private final NavigableMap<String, Counts> counts = new TreeMap<>();
  private int texts;

  /** A trainer without counts, for the figures that {@code finder} finds. */
  QuantityConfidenceTrainer(QuantityFinder finder) {
    this.finder = finder;
  }

  /** How many figures were right, of those found. */
  private record Counts(int right, int found) {
    Counts plus(Counts other) {
      return new Counts(right + other.right, found + other.found);
    }
  }

  /**
   * Counts the figures that the annotator finds in a text.
   *
   * @param gold all quantities of the text, in any order
   */
  void add(ParsedText text, List<Quantity> gold) {
    texts++;
    QuantityFinder.Found found = finder.find(text);
    List<Optional<Quantity>> labels = LabelledFigures.of(found.quantities(), gold);
    for (int i = 0; i < labels.size(); i++) {
      counts.merge(
          found.constructions().get(i).name(),
          new Counts(labels.get(i).isPresent() ? 1 : 0, 1),
          Counts::plus);
    }
  }

  /**
   * {@return the counts in the form of the bundled {@code confidence.tsv}, the same for the same
   * texts}
   *
   * @param corpus the name of the texts, for the header
   * @throws IllegalArgumentException if no figure was found to count
   */
  String table(String corpus) {
    Counts all = counts.values().stream().reduce(new Counts(0, 0), Counts::plus);
    if (all.found() == 0) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "expected figures to count in \"%s\", found none in %d texts",
              corpus,
              texts));
    }
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            """
            # How often figures of each construction were right: span overlapping and value equal.
            # Source: counted by "hearsay train quantity" on %s: %d texts, %d figures, %d right.
            # Licence: CC0-1.0.
            # Columns: construction (kind, how the number is written, for counts whether a noun is measured)
            # TAB right TAB found
            """,
            corpus,
            texts,
            all.found(),
            all.right()));
    counts.forEach(
        (construction, count) ->
            table
                .append(construction)
                .append('\t')
                .append(count.right())
                .append('\t')
                .append(count.found())
                .append('\n'));
    return table.toString();
  }
}
