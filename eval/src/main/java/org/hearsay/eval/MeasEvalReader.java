package org.hearsay.eval;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.io.FormatException;
import org.hearsay.corpus.io.JsonFields;
import org.hearsay.corpus.io.OffsetUnit;
import org.hearsay.corpus.io.TextOffsets;
import org.hearsay.corpus.io.WholeFiles;
import org.hearsay.corpus.model.Span;

/**
 * Reads a part of MeasEval (Harper et al., SemEval 2021, task 8) as it is published: a folder with
 * {@code tsv} and {@code text} (or {@code txt}), in which {@code NAME.tsv} labels {@code NAME.txt}.
 *
 * <p>A file has a line of names and then rows of {@code docId}, {@code annotSet}, {@code
 * annotType}, {@code startOffset}, {@code endOffset} (code points), {@code annotId}, {@code text}
 * and {@code other}, a JSON object or nothing. The rows of one {@code annotSet} belong together.
 * Kept: quantities with the words of their units and their modifiers, and the first measured entity
 * of each. Passed over: properties, qualifiers and relations. A text without rows has no
 * quantities.
 */
public final class MeasEvalReader {
  /** The sub-folder of the labels. */
  private static final String LABELS = "tsv";

  private static final List<String> TEXTS = List.of("text", "txt");

  private static final List<String> COLUMNS =
      List.of(
          "docId", "annotSet", "annotType", "startOffset", "endOffset", "annotId", "text", "other");

  /** What the unit of counted things is called in the first parts that were published. */
  private static final String COUNT = "count";

  private MeasEvalReader() {}

  /** {@return whether a folder is laid out like a part of MeasEval} */
  public static boolean canRead(Path folder) {
    return Files.isDirectory(folder.resolve(LABELS))
        && TEXTS.stream().anyMatch(name -> Files.isDirectory(folder.resolve(name)));
  }

  /**
   * {@return the texts of a part in the order of their names, as a set called {@code measeval}}
   *
   * @throws FormatException naming file and line of what is wrong
   * @throws java.io.UncheckedIOException naming the file that cannot be read
   * @throws IllegalArgumentException if there are no such folders, or no texts
   */
  public static ValueSet read(Path part) {
    Path folder =
        TEXTS.stream()
            .map(part::resolve)
            .filter(Files::isDirectory)
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        part + ": expected the folders tsv and text, found no " + TEXTS));
    Map<String, Labels> byText = new LinkedHashMap<>();
    for (Path file : WholeFiles.of(folder, ".txt")) {
      byText.put(WholeFiles.name(file, ".txt"), new Labels(WholeFiles.content(file)));
    }
    for (Path file : WholeFiles.of(part.resolve(LABELS), ".tsv")) {
      rows(file, byText);
    }
    List<ValueText> texts = new ArrayList<>();
    byText.forEach((id, labels) -> texts.add(labels.text(id)));
    return new ValueSet(ValueSet.MEASEVAL, texts);
  }

  private static void rows(Path file, Map<String, Labels> byText) {
    List<String> lines = WholeFiles.content(file).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Row row = new Row(file.toString(), i + 1, List.of(lines.get(i).split("\t", -1)));
      if (i == 0) {
        if (!row.cells().equals(COLUMNS)) {
          throw row.wrong("the columns " + String.join(", ", COLUMNS), lines.get(i));
        }
      } else if (!lines.get(i).isBlank()) {
        Labels labels = byText.get(row.cell("docId"));
        if (labels == null) {
          throw row.wrong("a docId with a text", row.cell("docId"));
        }
        labels.add(row);
      }
    }
  }

  /** One row; it knows where it stands. */
  private record Row(String file, int line, List<String> cells) {
    String cell(String column) {
      int at = COLUMNS.indexOf(column);
      if (cells.size() != COLUMNS.size()) {
        throw wrong(COLUMNS.size() + " tab-separated columns", cells.size() + " columns");
      }
      return cells.get(at);
    }

    Optional<JsonFields> other() {
      String other = cell("other");
      return other.isBlank() ? Optional.empty() : Optional.of(JsonFields.parse(other, file, line));
    }

    int offset(String column) {
      try {
        return Integer.parseInt(cell(column));
      } catch (NumberFormatException e) {
        throw wrong(column + ", a whole number", cell(column));
      }
    }

    FormatException wrong(String needed, String found) {
      return new FormatException(
          file, line, String.format(Locale.ROOT, "expected %s, found \"%s\"", needed, found));
    }
  }

  /** What is labelled on one text. */
  private static final class Labels {
    private final String text;
    private final TextOffsets offsets;
    private final Map<String, Row> quantities = new LinkedHashMap<>();
    private final Map<String, Row> entities = new LinkedHashMap<>();

    Labels(String text) {
      this.text = text;
      this.offsets = TextOffsets.of(text, OffsetUnit.CODEPOINT);
    }

    void add(Row row) {
      String set = row.cell("annotSet");
      String type = row.cell("annotType");
      if (type.equals("Quantity") && quantities.putIfAbsent(set, row) != null) {
        throw row.wrong("one Quantity an annotSet", set);
      }
      if (type.equals("MeasuredEntity")) {
        entities.putIfAbsent(set, row);
      }
    }

    ValueText text(String id) {
      List<ValueGold> golds = new ArrayList<>();
      quantities.forEach(
          (set, row) -> golds.add(quantity(row, Optional.ofNullable(entities.get(set)))));
      return new ValueText(id, text, golds, true);
    }

    private ValueGold quantity(Row row, Optional<Row> entity) {
      Optional<JsonFields> other = row.other();
      Set<String> modifiers =
          other
              .filter(fields -> fields.has("mods"))
              .map(fields -> Set.copyOf(fields.strings("mods")))
              .orElse(Set.of());
      boolean isCount = modifiers.contains(MeasEvalMeasures.IS_COUNT);
      Optional<String> unit =
          other
              .flatMap(fields -> fields.optionalText("unit"))
              .filter(words -> !(isCount && words.equals(COUNT)));
      List<Span> concept = entity.map(this::span).stream().toList();
      return new ValueGold(
          List.of(span(row)),
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.empty(),
          unit,
          concept.stream().map(span -> span.in(text)).findFirst(),
          concept,
          modifiers);
    }

    private Span span(Row row) {
      int begin = row.offset("startOffset");
      int end = row.offset("endOffset");
      if (begin < 0 || begin >= end || end > offsets.length()) {
        throw row.wrong(
            "offsets with 0 <= startOffset < endOffset <= " + offsets.length(),
            begin + " and " + end);
      }
      Span span = new Span(offsets.toUtf16(begin), offsets.toUtf16(end));
      if (!row.cell("text").strip().equals(span.in(text).strip())) {
        throw row.wrong("the words of the text, \"" + span.in(text) + "\"", row.cell("text"));
      }
      return span;
    }
  }
}
