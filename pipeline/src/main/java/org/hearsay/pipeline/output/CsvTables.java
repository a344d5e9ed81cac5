package org.hearsay.pipeline.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.corpus.io.OffsetUnit;
import org.hearsay.corpus.io.TextOffsets;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Claim;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Normalised;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/**
 * Two tables in a folder, RFC 4180, UTF-8, with a header: {@code attributions.csv} has a row for
 * each attribution, {@code quantities.csv} one for each quantity with its claim. Columns are those
 * of {@link #ATTRIBUTIONS} and {@link #QUANTITIES}; what is absent is an empty field; a role of
 * several spans has its words joined by a blank, and its offsets as {@code begin:end} joined by
 * blanks. Not thread-safe.
 */
final class CsvTables implements Closeable {
  /** Columns of {@code attributions.csv}, as the fields of {@code hearsay/1} are called. */
  static final List<String> ATTRIBUTIONS =
      List.of(
          "document",
          "id",
          "speaker",
          "source",
          "cue",
          "content",
          "type",
          "cueClass",
          "negated",
          "sourceKind",
          "parent",
          "propositional",
          "confidence",
          "sourceSpans",
          "cueSpans",
          "contentSpans");

  /**
   * Columns of {@code quantities.csv}. {@code unit} is the name and {@code unitId} the stable id;
   * {@code attribution}, {@code speaker}, {@code cueClass} and {@code negated} are those of the
   * quantity's claim, empty where the writer states the figure.
   */
  static final List<String> QUANTITIES =
      List.of(
          "document",
          "id",
          "text",
          "begin",
          "end",
          "kind",
          "modifier",
          "direction",
          "value",
          "low",
          "high",
          "tolerance",
          "unit",
          "unitId",
          "dimension",
          "normalisedValue",
          "normalisedLow",
          "normalisedHigh",
          "normalisedUnit",
          "measured",
          "measuredLemma",
          "time",
          "place",
          "reference",
          "confidence",
          "claim",
          "attribution",
          "speaker",
          "cueClass",
          "negated");

  private final OffsetUnit unit;
  private final CsvWriter attributions;
  private final CsvWriter quantities;

  /** Begins both tables in {@code folder}. */
  CsvTables(Path folder, OffsetUnit unit) throws IOException {
    this.unit = unit;
    this.attributions = table(folder.resolve("attributions.csv"), ATTRIBUTIONS);
    this.quantities = table(folder.resolve("quantities.csv"), QUANTITIES);
  }

  private static CsvWriter table(Path file, List<String> columns) throws IOException {
    CsvWriter table = CsvWriter.builder().build(file, StandardCharsets.UTF_8);
    table.writeRecord(columns);
    return table;
  }

  /** Adds the rows of one document. */
  void add(Document document) {
    TextOffsets offsets = TextOffsets.of(document.text(), unit);
    Map<String, Attribution> byId = new HashMap<>();
    for (Attribution attribution : document.attributions()) {
      byId.put(attribution.id(), attribution);
      attributions.writeRecord(row(document, attribution, offsets));
    }
    Map<String, Claim> byQuantity = new HashMap<>();
    document.claims().forEach(claim -> byQuantity.put(claim.quantity(), claim));
    for (Quantity quantity : document.quantities()) {
      Optional<Claim> claim = Optional.ofNullable(byQuantity.get(quantity.id()));
      Optional<Attribution> attribution = claim.flatMap(Claim::attribution).map(byId::get);
      quantities.writeRecord(row(document, quantity, claim, attribution, offsets));
    }
  }

  private static List<String> row(Document document, Attribution attribution, TextOffsets offsets) {
    String text = document.text();
    return List.of(
        document.id(),
        attribution.id(),
        attribution.speaker().orElse(""),
        Spans.words(text, attribution.source()),
        Spans.words(text, attribution.cue()),
        Spans.words(text, attribution.content()),
        attribution.type().label(),
        attribution.cueClass().label(),
        Boolean.toString(attribution.negated()),
        attribution.sourceKind().label(),
        attribution.parent().orElse(""),
        Boolean.toString(attribution.propositional()),
        number(attribution.confidence()),
        offsets(attribution.source(), offsets),
        offsets(attribution.cue(), offsets),
        offsets(attribution.content(), offsets));
  }

  private static List<String> row(
      Document document,
      Quantity quantity,
      Optional<Claim> claim,
      Optional<Attribution> attribution,
      TextOffsets offsets) {
    String text = document.text();
    Optional<Normalised> normalised = quantity.normalised();
    return List.of(
        document.id(),
        quantity.id(),
        quantity.span().in(text),
        Integer.toString(offsets.fromUtf16(quantity.span().begin())),
        Integer.toString(offsets.fromUtf16(quantity.span().end())),
        quantity.kind().label(),
        quantity.modifier().label(),
        quantity.direction().label(),
        number(quantity.amount().value()),
        number(quantity.amount().low()),
        number(quantity.amount().high()),
        number(quantity.tolerance()),
        quantity.unit().name(),
        quantity.unit().id(),
        quantity.unit().dimension().orElse(""),
        number(normalised.flatMap(si -> si.amount().value())),
        number(normalised.flatMap(si -> si.amount().low())),
        number(normalised.flatMap(si -> si.amount().high())),
        normalised.map(Normalised::unit).orElse(""),
        words(text, quantity.measured()),
        quantity.measuredLemma().orElse(""),
        words(text, quantity.time()),
        words(text, quantity.place()),
        words(text, quantity.reference()),
        number(quantity.confidence()),
        claim.map(Claim::id).orElse(""),
        claim.flatMap(Claim::attribution).orElse(""),
        claim.flatMap(Claim::speaker).orElse(""),
        attribution.map(of -> of.cueClass().label()).orElse(""),
        attribution.map(of -> Boolean.toString(of.negated())).orElse(""));
  }

  private static String words(String text, Optional<Span> span) {
    return span.map(covered -> covered.in(text)).orElse("");
  }

  private static String number(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private static String number(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }

  private static String offsets(List<Span> spans, TextOffsets offsets) {
    return spans.stream()
        .map(span -> offsets.fromUtf16(span.begin()) + ":" + offsets.fromUtf16(span.end()))
        .collect(Collectors.joining(" "));
  }

  @Override
  public void close() throws IOException {
    try (attributions) {
      quantities.close();
    }
  }
}
