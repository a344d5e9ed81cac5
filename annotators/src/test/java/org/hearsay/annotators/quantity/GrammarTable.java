package org.hearsay.annotators.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.annotators.lexicon.TsvRows;
import org.hearsay.annotators.quantity.exclusion.RejectedNumber;
import org.hearsay.corpus.model.Change;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Span;

/** The sentences of {@code quantity-grammar.tsv}, whose header says what its columns mean. */
final class GrammarTable {
  private static final String NAME = "quantity-grammar.tsv";
  private static final String NONE = "-";
  private static final String UNTESTED = "?";
  private static final List<String> COLUMNS =
      List.of("sentence", "span", "kind", "value", "modifier", "direction", "unit", "measured");

  private GrammarTable() {}

  /** {@return the lines of each sentence, without the sentence itself} */
  static Map<String, List<List<String>>> bySentence() {
    Map<String, List<List<String>>> lines = new LinkedHashMap<>();
    for (TsvRows.Row row : TsvRows.bundled(GrammarTable.class, NAME, COLUMNS, COLUMNS.size())) {
      lines
          .computeIfAbsent(row.cell(0), sentence -> new ArrayList<>())
          .add(row.cells().subList(1, COLUMNS.size()));
    }
    return lines;
  }

  /** {@return what was found in {@code text}, as lines of the table} */
  static List<List<String>> lines(
      String text, List<Quantity> quantities, List<RejectedNumber> rejected, List<Change> changes) {
    record Line(Span span, List<String> cells) {}
    Map<String, String> words = new HashMap<>();
    quantities.forEach(one -> words.put(one.id(), one.span().in(text)));
    Stream<Line> numbers =
        Stream.concat(
            quantities.stream().map(one -> new Line(one.span(), cells(text, one))),
            rejected.stream().map(one -> new Line(one.span(), cells(text, one))));
    List<List<String>> lines = new ArrayList<>();
    numbers
        .sorted((a, b) -> Integer.compare(a.span().begin(), b.span().begin()))
        .forEach(line -> lines.add(line.cells()));
    changes.forEach(one -> lines.add(bare(ends(one, words), "change")));
    return lines.isEmpty() ? List.of(bare(NONE, "none")) : lines;
  }

  private static List<String> cells(String text, Quantity quantity) {
    String tolerance = quantity.tolerance().map(number -> " ± " + plain(number)).orElse("");
    return List.of(
        quantity.span().in(text),
        quantity.kind().label(),
        amount(quantity) + tolerance,
        quantity.modifier().label(),
        quantity.direction().label(),
        quantity.unit().id(),
        quantity.measured().map(span -> span.in(text)).orElse(NONE));
  }

  private static String amount(Quantity quantity) {
    return quantity
        .amount()
        .value()
        .map(GrammarTable::plain)
        .orElseGet(
            () ->
                plain(quantity.amount().low().orElseThrow())
                    + ".."
                    + quantity.amount().high().map(GrammarTable::plain).orElse(""));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static List<String> cells(String text, RejectedNumber number) {
    return bare(number.span().in(text), "not " + number.reason().name().toLowerCase(Locale.ROOT));
  }

  private static String ends(Change change, Map<String, String> words) {
    String by = change.byQuantity().map(id -> " by " + words.get(id)).orElse("");
    return end(change.fromQuantity(), words) + " > " + end(change.toQuantity(), words) + by;
  }

  private static String end(Optional<String> id, Map<String, String> words) {
    return id.map(words::get).orElse(NONE);
  }

  private static List<String> bare(String span, String kind) {
    return List.of(span, kind, NONE, NONE, NONE, NONE, NONE);
  }

  /** {@return {@code found}, with a question mark where {@code expected} has one} */
  static List<List<String>> tested(List<List<String>> expected, List<List<String>> found) {
    List<List<String>> tested = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      List<String> cells = new ArrayList<>(found.get(i));
      for (int k = 0; i < expected.size() && k < cells.size(); k++) {
        if (expected.get(i).get(k).equals(UNTESTED)) {
          cells.set(k, UNTESTED);
        }
      }
      tested.add(cells);
    }
    return tested;
  }

  /** {@return {@code lines} as a reader sees them} */
  static String shown(List<List<String>> lines) {
    return String.join("\n", lines.stream().map(cells -> String.join(" | ", cells)).toList());
  }
}
