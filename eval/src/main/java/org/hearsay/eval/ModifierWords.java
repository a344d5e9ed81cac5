package org.hearsay.eval;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.corpus.model.Modifier;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.TextTokens;

/**
 * Takes the words of the modifier off a quantity, for sets whose spans have none ("more than 40 cm"
 * is "40 cm" there). Only a quantity with a modifier loses words, and never all of them.
 */
final class ModifierWords {
  private static final String RESOURCE = "modifier-words.tsv";
  private static final List<String> COLUMNS = List.of("word", "place");

  private final Set<String> before;
  private final Set<String> after;

  private ModifierWords(Set<String> before, Set<String> after) {
    this.before = before;
    this.after = after;
  }

  static ModifierWords bundled() {
    List<TsvFile.Row> rows = TsvFile.bundled(RESOURCE, COLUMNS, 2);
    for (TsvFile.Row row : rows) {
      if (!row.cell(1).equals("before") && !row.cell(1).equals("after")) {
        throw row.wrong("before or after", row.cell(1));
      }
    }
    return new ModifierWords(words(rows, "before"), words(rows, "after"));
  }

  private static Set<String> words(List<TsvFile.Row> rows, String place) {
    return rows.stream()
        .filter(row -> row.cell(1).equals(place))
        .map(row -> row.cell(0))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** {@return the span of a quantity without the words of its modifier} */
  Span without(Quantity quantity, String text) {
    if (quantity.modifier() == Modifier.EQUAL || quantity.modifier() == Modifier.RANGE) {
      return quantity.span();
    }
    List<Span> tokens = TextTokens.in(text, quantity.span());
    int first = 0;
    int last = tokens.size() - 1;
    while (first < last && before.contains(SpeakerNames.fold(tokens.get(first).in(text)))) {
      first++;
    }
    while (last > first && after.contains(SpeakerNames.fold(tokens.get(last).in(text)))) {
      last--;
    }
    return first > last
        ? quantity.span()
        : new Span(tokens.get(first).begin(), tokens.get(last).end());
  }
}
