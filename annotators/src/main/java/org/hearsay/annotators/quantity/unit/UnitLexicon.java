package org.hearsay.annotators.quantity.unit;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.annotators.lexicon.TsvRows;
import org.hearsay.annotators.quantity.piece.FormIndex;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.Label;
import org.hearsay.corpus.model.QuantityKind;

/** The units of measurement of {@code units.tsv}, and of a file of the user's in the same form. */
public final class UnitLexicon {
  private static final List<String> COLUMNS =
      List.of("form", "match", "id", "name", "dimension", "kind");
  private final FormIndex<UnitUse.Entry> anywhere = new FormIndex<>();
  private final FormIndex<UnitUse.Entry> glued = new FormIndex<>();
  private final List<UnitUse.Entry> entries = new ArrayList<>();
  private final Map<String, String> dimensions = new HashMap<>();

  private UnitLexicon(List<TsvRows.Row> rows) {
    rows.forEach(this::add);
  }

  /**
   * {@return the bundled units, with those of {@code extra}, which win}
   *
   * @throws IllegalArgumentException naming file and line of a wrong entry
   */
  public static UnitLexicon load(Optional<Path> extra) {
    List<TsvRows.Row> rows =
        new ArrayList<>(TsvRows.bundled(UnitLexicon.class, "units.tsv", COLUMNS, 2));
    extra.ifPresent(path -> rows.addAll(TsvRows.file(path, COLUMNS, 2)));
    return new UnitLexicon(rows);
  }

  private void add(TsvRows.Row row) {
    Optional<String> dimension = Optional.of(row.cell(4)).filter(cell -> !cell.equals("-"));
    UnitUse.Entry entry =
        new UnitUse.Entry(row.cell(2), row.cell(3), dimension, kind(row), BigDecimal.ONE);
    switch (row.cell(1)) {
      case "word" -> anywhere.addWords(row.cell(0), entry);
      case "symbol" -> anywhere.addWritten(row.cell(0), entry);
      case "glued" -> glued.addWritten(row.cell(0), entry);
      default -> throw row.wrong("one of word, symbol, glued", row.cell(1));
    }
    entries.add(entry);
    dimension.ifPresent(of -> dimensions.put(entry.id(), of));
  }

  private static QuantityKind kind(TsvRows.Row row) {
    for (QuantityKind kind : QuantityKind.values()) {
      if (((Label) kind).label().equals(row.cell(5))) {
        return kind;
      }
    }
    throw row.wrong("a kind of quantity", row.cell(5));
  }

  /** {@return every unit of the lexicon, once for each of its forms} */
  List<UnitUse.Entry> entries() {
    return List.copyOf(entries);
  }

  /** {@return the dimension of the unit {@code id}, if it is listed with one} */
  public Optional<String> dimension(String id) {
    return Optional.ofNullable(dimensions.get(id));
  }

  /** {@return the longest unit that begins at piece {@code i}, behind a number} */
  public Optional<UnitUse> at(Pieces pieces, int i) {
    Optional<FormIndex.Match<UnitUse.Entry>> words = anywhere.wordsFrom(pieces, i);
    Optional<FormIndex.Match<UnitUse.Entry>> written =
        anywhere
            .writtenFrom(pieces, i)
            .or(() -> pieces.glued(i) ? glued.writtenFrom(pieces, i) : Optional.empty());
    Optional<FormIndex.Match<UnitUse.Entry>> match =
        words.isPresent() && (written.isEmpty() || words.get().last() >= written.get().last())
            ? words
            : written;
    return match.filter(found -> endsAWord(pieces, found.last())).map(UnitUse::of);
  }

  /** No unit ends where digits or letters are glued on, as in "5m2x". */
  private static boolean endsAWord(Pieces pieces, int last) {
    boolean tied = pieces.isNumber(last + 1) || pieces.isWord(last + 1);
    return !pieces.glued(last + 1) || !tied || !pieces.isWord(last);
  }
}
