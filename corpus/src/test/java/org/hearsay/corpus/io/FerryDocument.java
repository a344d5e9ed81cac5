package org.hearsay.corpus.io;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.corpus.model.Amount;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.Change;
import org.hearsay.corpus.model.Claim;
import org.hearsay.corpus.model.CueClass;
import org.hearsay.corpus.model.Direction;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Modifier;
import org.hearsay.corpus.model.Normalised;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.QuantityKind;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Unit;

/** A small document with something of everything, an emoji in front and a span over a line end. */
final class FerryDocument {
  static final String TEXT =
      "😀 “Over 90 old\ncabins leak,” the ferry line said, “up from 40 in May.” It sails 3 km.";

  private FerryDocument() {}

  static Document document() {
    return new Document(
        "ferry/1",
        TEXT,
        Map.of("source", "ferry.txt"),
        List.of(
            new Attribution(
                "a1",
                List.of(span("the ferry line")),
                List.of(span("said")),
                List.of(span("“Over 90 old\ncabins leak,”"), span("“up from 40 in May.”")),
                AttributionType.DIRECT,
                CueClass.REPORT,
                false,
                SourceKind.ORGANISATION,
                Optional.of("ferry line"),
                Optional.empty(),
                true,
                0.97)),
        List.of(
            new Quantity(
                "q1",
                span("Over 90"),
                QuantityKind.CARDINAL,
                Modifier.MORE,
                Direction.NONE,
                Amount.of(new BigDecimal(90)),
                Optional.empty(),
                Unit.count(),
                Optional.empty(),
                Optional.of(span("old\ncabins")),
                Optional.of("cabin"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(span("40 in May")),
                1),
            new Quantity(
                "q2",
                span("3 km"),
                QuantityKind.MEASURE,
                Modifier.EQUAL,
                Direction.NONE,
                Amount.of(new BigDecimal("3")),
                Optional.of(new BigDecimal("0.5")),
                new Unit(Optional.of("km"), "KiloM", "kilometre", Optional.of("length")),
                Optional.of(new Normalised(Amount.of(new BigDecimal("3E3")), "M")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0.0001)),
        List.of(new Change(Optional.of("q2"), Optional.of("q1"), Optional.empty())),
        List.of(
            new Claim("c1", Optional.of("a1"), "q1", Optional.of("ferry line")),
            new Claim("c2", Optional.empty(), "q2", Optional.empty())));
  }

  private static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
