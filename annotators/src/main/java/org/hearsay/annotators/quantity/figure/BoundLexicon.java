package org.hearsay.annotators.quantity.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.annotators.lexicon.TsvRows;
import org.hearsay.annotators.quantity.piece.FormIndex;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.Modifier;

/** The words of {@code bounds.tsv}: before a figure, behind it, and verbs that govern it. */
public final class BoundLexicon {
  private final FormIndex<Modifier> before = new FormIndex<>();
  private final FormIndex<Modifier> after = new FormIndex<>();
  private final Map<String, Modifier> verbs = new HashMap<>();

  private BoundLexicon() {}

  /** {@return the bundled words} */
  public static BoundLexicon bundled() {
    BoundLexicon loaded = new BoundLexicon();
    TsvRows.bundled(BoundLexicon.class, "bounds.tsv", List.of("form", "place", "modifier"), 2)
        .forEach(loaded::add);
    return loaded;
  }

  private void add(TsvRows.Row row) {
    Modifier modifier = modifier(row);
    switch (row.cell(1)) {
      case "before" -> before.addWords(row.cell(0), modifier);
      case "after" -> after.addWords(row.cell(0), modifier);
      case "verb" -> verbs.put(row.cell(0), modifier);
      default -> throw row.wrong("one of before, after, verb", row.cell(1));
    }
  }

  private static Modifier modifier(TsvRows.Row row) {
    for (Modifier modifier : Modifier.values()) {
      if (modifier.label().equals(row.cell(2)) && modifier != Modifier.RANGE) {
        return modifier;
      }
    }
    throw row.wrong("one of =, ~, >, >=, <, <=", row.cell(2));
  }

  /** {@return the longest bound that ends at piece {@code i}} */
  Optional<BoundUse> endingAt(Pieces pieces, int i) {
    return before.wordsUpTo(pieces, i).map(BoundLexicon::use);
  }

  /** {@return the longest bound that begins at piece {@code i}, behind a figure} */
  public Optional<BoundUse> behind(Pieces pieces, int i) {
    return after.wordsFrom(pieces, i).map(BoundLexicon::use);
  }

  private static BoundUse use(FormIndex.Match<Modifier> match) {
    return new BoundUse(match.entry(), match.first(), match.last());
  }

  /** {@return the bound that a verb gives its object} */
  Optional<Modifier> verb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma));
  }
}
