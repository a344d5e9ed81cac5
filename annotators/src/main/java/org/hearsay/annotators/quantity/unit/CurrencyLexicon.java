package org.hearsay.annotators.quantity.unit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.lexicon.TsvRows;
import org.hearsay.annotators.quantity.number.Numeral;
import org.hearsay.annotators.quantity.piece.FormIndex;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/** The currencies of {@code currencies.tsv}: signs, ISO 4217 codes and words. */
public final class CurrencyLexicon {
  private static final Set<String> COMMON_WORDS =
      Set.of(
          "won", "real", "mark", "marks", "rand", "sol", "lev", "kip", "dram", "drams", "reals",
          "sen", "fen", "mao", "fils", "haler");

  /** Codes that capitals make of words: "ALL 5 doors", "TOP 40 songs". */
  private static final Set<String> WORD_CODES =
      Set.of("ALL", "TOP", "TRY", "MAD", "PEN", "CUP", "COP", "BOB", "SOS", "BAM", "GEL", "MOP");

  private static final Set<String> SCALES =
      Set.of("m", "k", "bn", "b", "million", "billion", "thousand", "tn", "mn", "mln", "mil");

  /** Countries before a dollar sign that stands apart: "hk $ 10 billion". */
  private static final Set<String> LOWER_COUNTRIES = Set.of("us", "hk", "nz", "au", "c");

  private static final Map<String, String> COUNTRIES =
      Map.of(
          "us",
          "US$",
          "usd",
          "US$",
          "american",
          "US$",
          "canadian",
          "C$",
          "cdn",
          "C$",
          "cad",
          "C$",
          "australian",
          "A$",
          "aud",
          "A$",
          "nz",
          "NZ$",
          "nzd",
          "NZ$");

  private final FormIndex<UnitUse.Entry> before = new FormIndex<>();
  private final FormIndex<UnitUse.Entry> behind = new FormIndex<>();
  private final FormIndex<UnitUse.Entry> glued = new FormIndex<>();
  private final FormIndex<UnitUse.Entry> scaled = new FormIndex<>();

  private CurrencyLexicon() {}

  /** {@return the bundled currencies} */
  public static CurrencyLexicon bundled() {
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
      case "scaled" -> scaled.addWritten(row.cell(0), entry);
      default -> throw row.wrong("one of sign, code, word, glued, scaled", row.cell(1));
    }
  }

  /** {@return the currency sign or code that begins at piece {@code i}} */
  Optional<UnitUse> before(Pieces pieces, int i) {
    boolean inside = pieces.glued(i) && pieces.isWord(i) && pieces.isWord(i - 1);
    if (inside || countsAll(pieces, i)) {
      return Optional.empty();
    }
    return dollar(pieces, i)
        .or(() -> before.writtenFrom(pieces, i))
        .or(() -> isSum(pieces, i) ? scaled.writtenFrom(pieces, i) : Optional.empty())
        .map(UnitUse::of);
  }

  /** "HK $4.2 billion", "us $ 90 million", "aud$15": a dollar and its country. */
  private Optional<FormIndex.Match<UnitUse.Entry>> dollar(Pieces pieces, int i) {
    int sign = i + 1;
    if (!pieces.isWord(i) || !pieces.is(sign, "$")) {
      return Optional.empty();
    }
    String name = pieces.written(i).toUpperCase(Locale.ROOT);
    boolean capitals = name.equals(pieces.written(i));
    boolean country =
        capitals
            ? !pieces.is(i, "a") && !pieces.is(i - 1, "'")
            : LOWER_COUNTRIES.contains(pieces.lower(i)) && !isPronoun(pieces, i);
    return pieces.glued(sign) || country ? before.written(name + "$", i, sign) : Optional.empty();
  }

  /**
   * {@return the dollar whose country stands at {@code i}, with no noun behind: "$64 US a barrel"}
   */
  Optional<UnitUse> country(Pieces pieces, int i) {
    int last = pieces.are(i, "u", ".", "s", ".") ? i + 3 : i;
    boolean apart = pieces.isCapital(i) && !pieces.glued(i);
    boolean noun = pieces.isTag(last + 1, "NN") || pieces.isTag(last + 1, "JJ");
    return Optional.ofNullable(COUNTRIES.get(pieces.lower(i)))
        .filter(country -> apart && !noun)
        .or(() -> last > i && !noun ? Optional.of("US$") : Optional.empty())
        .flatMap(sign -> before.written(sign, i, last))
        .map(UnitUse::of);
  }

  /** "it cost us $ 5 million" is no dollar of a country. */
  private static boolean isPronoun(Pieces pieces, int i) {
    boolean governed =
        pieces.isTag(i - 1, "VB") || pieces.isTag(i - 1, "IN") || pieces.isTag(i - 1, "TO");
    return pieces.is(i, "us") && governed;
  }

  private static boolean countsAll(Pieces pieces, int i) {
    return WORD_CODES.contains(pieces.written(i)) && pieces.isTag(i + 2, "NN");
  }

  private static boolean isSum(Pieces pieces, int i) {
    boolean number = pieces.isNumber(i + 1) && pieces.glued(i + 1);
    return number && (pieces.isAny(i + 2, SCALES) || pieces.written(i + 1).indexOf(',') > 0);
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
