package org.hearsay.eval;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.io.FormatException;
import org.hearsay.corpus.io.JsonFields;
import org.hearsay.corpus.io.JsonRows;
import org.hearsay.corpus.io.SpanPairs;
import org.hearsay.corpus.model.Amount;

/**
 * Reads a {@link ValueSet} from JSON Lines, one text a line, packed ({@code .gz}) or not: {@code
 * id}, {@code set}, {@code text} and {@code quantities}, each with {@code span} (a list of pairs of
 * UTF-16 offsets, or null), {@code value}, or {@code low} and {@code high} in either order, {@code
 * bound}, {@code unit}, {@code unitSurface}, {@code concept}, {@code conceptSpan} (one pair) and
 * {@code mods}, all of which may be null. A single end of a range is read as the value, since its
 * bound says the rest. A text with {@code notSupported} is one that some implementation of the
 * set's authors does not handle. Other fields are passed over.
 *
 * <p>{@link MeasEvalReader} reads MeasEval's own files into the same types.
 */
public final class ValueSetReader {
  private static final String SPAN = "span";
  private static final String CONCEPT_SPAN = "conceptSpan";
  private static final String MODIFIERS = "mods";

  private ValueSetReader() {}

  /** {@return whether the first line of a file is one of a set of values} */
  public static boolean canRead(Path file) {
    return !Files.isDirectory(file)
        && JsonRows.first(file)
            .filter(row -> row.has("set") && row.has("quantities") && !row.has("schema"))
            .isPresent();
  }

  /**
   * {@return the set of a file}
   *
   * @throws FormatException naming file, line and field of what is wrong
   * @throws java.io.UncheckedIOException naming the file if it cannot be read
   */
  public static ValueSet read(Path file) {
    List<ValueText> texts = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Set<String> ids = new HashSet<>();
    String name = "";
    for (JsonFields row : JsonRows.of(file)) {
      ValueText text = text(row);
      if (!ids.add(text.id())) {
        throw row.wrong("id", "an id of its own");
      }
      name = row.text("set");
      if (names.add(name) && names.size() > 1) {
        throw row.wrong("set", "one set a file");
      }
      texts.add(text);
    }
    return new ValueSet(name, texts);
  }

  private static ValueText text(JsonFields row) {
    String text = row.text("text");
    SpanPairs spans = new SpanPairs(text);
    List<ValueGold> quantities =
        row.objects("quantities").stream().map(each -> quantity(each, spans)).toList();
    return new ValueText(row.text("id"), text, quantities, !row.has("notSupported"));
  }

  private static ValueGold quantity(JsonFields fields, SpanPairs spans) {
    return new ValueGold(
        fields.has(SPAN) ? spans.list(fields, SPAN) : List.of(),
        amount(fields),
        isDescending(fields),
        fields.optionalText("bound"),
        fields.optionalText("unit"),
        fields.optionalText("unitSurface"),
        fields.optionalText("concept"),
        spans.one(fields, CONCEPT_SPAN).stream().toList(),
        fields.has(MODIFIERS) ? Set.copyOf(fields.strings(MODIFIERS)) : Set.of());
  }

  private static boolean isDescending(JsonFields fields) {
    Optional<BigDecimal> high = fields.optionalNumber("high");
    return fields
        .optionalNumber("low")
        .filter(low -> high.isPresent() && low.compareTo(high.get()) > 0)
        .isPresent();
  }

  private static Optional<Amount> amount(JsonFields fields) {
    Optional<BigDecimal> value = fields.optionalNumber("value");
    Optional<BigDecimal> low = fields.optionalNumber("low");
    Optional<BigDecimal> high = fields.optionalNumber("high");
    if (low.isPresent() && high.isPresent()) {
      return Optional.of(Amount.between(low.get(), high.get()));
    }
    return value.or(() -> low).or(() -> high).map(Amount::of);
  }
}
