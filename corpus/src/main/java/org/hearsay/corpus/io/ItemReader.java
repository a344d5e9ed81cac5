package org.hearsay.corpus.io;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.Change;
import org.hearsay.corpus.model.Claim;
import org.hearsay.corpus.model.CueClass;
import org.hearsay.corpus.model.Direction;
import org.hearsay.corpus.model.Modifier;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.QuantityKind;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;

/** Reads the items of one document from their JSON objects, as {@link ItemWriter} writes them. */
final class ItemReader {
  private final String text;
  private final TextOffsets offsets;
  private final OffsetUnit unit;

  ItemReader(String text, OffsetUnit unit) {
    this.text = text;
    this.offsets = TextOffsets.of(text, unit);
    this.unit = unit;
  }

  Attribution attribution(JsonFields fields) {
    return fields
        .place()
        .build(
            () ->
                new Attribution(
                    fields.text("id"),
                    spans(fields.objects("source")),
                    spans(fields.objects("cue")),
                    spans(fields.objects("content")),
                    fields.label("type", AttributionType.class),
                    fields.label("cueClass", CueClass.class),
                    fields.flag("negated"),
                    fields.label("sourceKind", SourceKind.class),
                    fields.optionalText("speaker"),
                    fields.optionalText("parent"),
                    fields.flag("propositional", true),
                    FieldReader.confidence(fields)));
  }

  Quantity quantity(JsonFields fields) {
    return fields
        .place()
        .build(
            () ->
                new Quantity(
                    fields.text("id"),
                    span(fields),
                    fields.label("kind", QuantityKind.class),
                    fields.label("modifier", Modifier.class),
                    fields.label("direction", Direction.class),
                    FieldReader.amount(fields),
                    fields.optionalNumber("tolerance"),
                    FieldReader.unit(fields.object("unit")),
                    fields.optionalObject("normalised").map(FieldReader::normalised),
                    optionalSpan(fields, "measured"),
                    fields.optionalText("measuredLemma"),
                    optionalSpan(fields, "time"),
                    optionalSpan(fields, "place"),
                    optionalSpan(fields, "reference"),
                    FieldReader.confidence(fields)));
  }

  static Change change(JsonFields fields) {
    return fields
        .place()
        .build(
            () ->
                new Change(
                    fields.optionalText("fromQuantity"),
                    fields.optionalText("toQuantity"),
                    fields.optionalText("byQuantity")));
  }

  static Claim claim(JsonFields fields) {
    return fields
        .place()
        .build(
            () ->
                new Claim(
                    fields.text("id"),
                    fields.optionalText("attribution"),
                    fields.text("quantity"),
                    fields.optionalText("speaker")));
  }

  List<Span> spans(List<JsonFields> spans) {
    return spans.stream().map(this::span).toList();
  }

  private Optional<Span> optionalSpan(JsonFields fields, String name) {
    return fields.optionalObject(name).map(this::span);
  }

  private Span span(JsonFields fields) {
    int begin = fields.integer("begin", 0, "an integer of 0 or more");
    int end = fields.integer("end", begin + 1, "an integer greater than begin");
    if (end > offsets.length()) {
      throw fields.wrong(
          "end",
          String.format(
              Locale.ROOT,
              "an integer of at most %d, the length of the text in %s offsets",
              offsets.length(),
              unit.label()));
    }
    Span span = new Span(offsets.toUtf16(begin), offsets.toUtf16(end));
    if (fields.has("text") && !fields.text("text").equals(span.in(text))) {
      throw fields.wrong(
          "text",
          String.format(
              Locale.ROOT, "the words of the text from %d to %d, \"%s\"", begin, end, shown(span)));
    }
    return span;
  }

  private String shown(Span span) {
    String words = span.in(text);
    return words.length() > 60 ? words.substring(0, 60) + "..." : words;
  }
}
