package org.hearsay.corpus.io;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import org.hearsay.corpus.model.Unit;

/** Reads the items of one document from their JSON objects, as {@link ItemWriter} writes them. */
final class ItemReader {
  private final JsonSpans spans;

  ItemReader(String text, OffsetUnit unit) {
    this.spans = new JsonSpans(text, unit, "begin", "end");
  }

  Attribution attribution(JsonFields fields) {
    return attribution(
        fields,
        spans.list(fields, "source"),
        spans.list(fields, "cue"),
        spans.list(fields, "content"));
  }

  /** An attribution of labels that lie apart from its spans. */
  static Attribution attribution(
      JsonFields fields, List<Span> source, List<Span> cue, List<Span> content) {
    return fields
        .place()
        .build(
            () ->
                new Attribution(
                    fields.text("id"),
                    source,
                    cue,
                    content,
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
    return quantity(fields, spans.span(fields), name -> spans.optional(fields, name));
  }

  /** A quantity of labels that lie apart from its spans, which {@code others} finds by name. */
  static Quantity quantity(JsonFields fields, Span span, Function<String, Optional<Span>> others) {
    Direction direction = fields.label("direction", Direction.class);
    return quantity(fields, span, others, direction, FieldReader.unit(fields.object("unit")));
  }

  /** A quantity whose direction and unit are written in another way. */
  static Quantity quantity(
      JsonFields fields,
      Span span,
      Function<String, Optional<Span>> others,
      Direction direction,
      Unit unit) {
    return fields
        .place()
        .build(
            () ->
                new Quantity(
                    fields.text("id"),
                    span,
                    fields.label("kind", QuantityKind.class),
                    fields.label("modifier", Modifier.class),
                    direction,
                    FieldReader.amount(fields),
                    fields.optionalNumber("tolerance"),
                    unit,
                    fields.optionalObject("normalised").map(FieldReader::normalised),
                    others.apply("measured"),
                    fields.optionalText("measuredLemma"),
                    others.apply("time"),
                    others.apply("place"),
                    others.apply("reference"),
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
}
