package org.hearsay.annotators.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.lexicon.TsvRows;
import org.hearsay.corpus.model.QuantityKind;

/** The currencies of {@code currencies.tsv}: signs, ISO 4217 codes and words. */
final class CurrencyLexicon {
  private static final Set<String> COMMON_WORDS =
      Set.of("won", "real", "mark", "marks", "rand", "sol", "lev", "kip", "dram", "drams", "reals");
  private final FormIndex<UnitUse.Entry> before = new FormIndex<>();
  private final FormIndex<UnitUse.Entry> behind = new FormIndex<>();
  private final FormIndex<UnitUse.Entry> glued = new FormIndex<>();

  private CurrencyLexicon() {}

  /** {@return the bundled currencies} */
  static CurrencyLexicon bundled() {
    CurrencyLexicon loaded = new CurrencyLexicon();
    TsvRows.bundled(
            CurrencyLexicon.class,
            "currencies.tsv",
            List.of("form", "match", "code", "name", "factor"),
            2)
        .forEach(loaded::add);
    return loaded;
  }

  private void add(TsvRows.Row row) {
    UnitUse.Entry entry =
        new UnitUse.Entry(
            row.cell(2), row.cell(3), Optional.empty(), QuantityKind.MONEY, row.number(4));
    switch (row.cell(1)) {
      case "sign", "code" -> {
        before.addWritten(row.cell(0), entry);
        behind.addWritten(row.cell(0), entry);
      }
      case "word" -> behind.addWords(row.cell(0), entry);
      case "glued" -> glued.addWritten(row.cell(0), entry);
      default -> throw row.wrong("one of sign, code, word, glued", row.cell(1));
    }
  }

  /** {@return the currency sign or code that begins at piece {@code i}} */
  Optional<UnitUse> before(Pieces pieces, int i) {
    boolean inside = pieces.glued(i) && pieces.isWord(i) && pieces.isWord(i - 1);
    return inside ? Optional.empty() : before.writtenFrom(pieces, i).map(UnitUse::of);
  }

  /**
   * {@return the currency that begins at piece {@code i}, behind {@code number}}
   *
   * <p>Words that are more often something else ("won", "real") need a tag of a noun and a large
   * number.
   */
  Optional<UnitUse> behind(Pieces pieces, int i, Numeral number) {
    Optional<FormIndex.Match<UnitUse.Entry>> words =
        behind
            .wordsFrom(pieces, i)
            .filter(
                match ->
                    match.last() > i
                        || !pieces.isAny(i, COMMON_WORDS)
                        || (pieces.isTag(i, "NN") && number.value().intValue() >= 10));
    return words
        .or(() -> behind.writtenFrom(pieces, i).filter(match -> !opensAnother(pieces, match)))
        .or(() -> pieces.glued(i) ? glued.writtenFrom(pieces, i) : Optional.empty())
        .filter(
            match ->
                !pieces.glued(match.last() + 1)
                    || !pieces.isWord(match.last() + 1)
                    || !pieces.isWord(match.last()))
        .map(UnitUse::of);
  }

  /** A sign with a number behind it belongs to that one: "between 5 $10 notes". */
  private static boolean opensAnother(Pieces pieces, FormIndex.Match<UnitUse.Entry> match) {
    return pieces.isNumber(match.last() + 1) && !pieces.glued(match.first());
  }
}
