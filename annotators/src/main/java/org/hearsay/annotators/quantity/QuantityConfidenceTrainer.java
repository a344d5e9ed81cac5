package org.hearsay.annotators.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.quantity.unit.UnitLexicon;
import org.hearsay.corpus.model.Quantity;

/**
 * Counts on hand-labelled texts how often the figures of each construction are right; the
 * annotator's confidence is read from these counts.
 *
 * <p>A figure is right if its span overlaps that of a labelled quantity with the same value, or the
 * same low and high end; each labelled quantity makes one figure right at most. That is the event
 * that the expected calibration error of quantities is measured by. Not thread-safe.
 */
public final class QuantityConfidenceTrainer {
  private static final Comparator<Quantity> IN_TEXT_ORDER = Comparator.comparing(Quantity::span);

  private final QuantityFinder finder;
  private final NavigableMap<String, Counts> counts = new TreeMap<>();
  private int texts;

  /**
   * A trainer without counts, for the annotator with these options.
   *
   * @param name that the options begin with, as {@link QuantityAnnotator} has it
   * @throws IllegalArgumentException if an option is unknown or a line of the units file is wrong
   * @throws java.io.UncheckedIOException if the units file cannot be read
   */
  public QuantityConfidenceTrainer(String name, Properties properties) {
    this.finder =
        new QuantityFinder(UnitLexicon.load(QuantityOptions.of(name, properties).units()));
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
  public void add(ParsedText text, List<Quantity> gold) {
    texts++;
    QuantityFinder.Found found = finder.find(text);
    List<Quantity> left = new ArrayList<>(gold.stream().sorted(IN_TEXT_ORDER).toList());
    for (int i = 0; i < found.quantities().size(); i++) {
      Optional<Quantity> match = match(found.quantities().get(i), left);
      match.ifPresent(left::remove);
      counts.merge(
          found.constructions().get(i).name(),
          new Counts(match.isPresent() ? 1 : 0, 1),
          Counts::plus);
    }
  }

  private static Optional<Quantity> match(Quantity figure, List<Quantity> gold) {
    return gold.stream()
        .filter(one -> one.span().overlaps(figure.span()) && one.amount().equals(figure.amount()))
        .findFirst();
  }

  /**
   * {@return the counts in the form of the bundled {@code confidence.tsv}, the same for the same
   * texts}
   *
   * @param corpus the name of the texts, for the header
   * @throws IllegalArgumentException if no figure was found to count
   */
  public String table(String corpus) {
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
