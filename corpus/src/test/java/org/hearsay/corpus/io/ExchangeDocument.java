package org.hearsay.corpus.io;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.corpus.model.Amount;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.Claim;
import org.hearsay.corpus.model.CueClass;
import org.hearsay.corpus.model.Direction;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Modifier;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.QuantityKind;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Unit;

/** Two lines with an emoji, a discontinuous content and an attribution nested in it. */
final class ExchangeDocument {
  static final String TEXT =
      "⚓ 😀 News\n“The port claims 15 berths,” Mayor Ada Brill said, “up from 12.”\n";

  private ExchangeDocument() {}

  static Document document() {
    return new Document(
        "port 1",
        TEXT,
        Map.of("source", "port.txt"),
        List.of(
            attribution(
                "a1",
                List.of(span("Mayor Ada Brill")),
                List.of(span("said")),
                List.of(span("“The port claims 15 berths,”"), span("“up from 12.”")),
                AttributionType.DIRECT,
                Optional.of("Ada Brill"),
                Optional.empty()),
            attribution(
                "a2",
                List.of(new Span(span("“The").begin() + 1, span("The port").end())),
                List.of(span("claims")),
                List.of(span("15 berths")),
                AttributionType.INDIRECT,
                Optional.empty(),
                Optional.of("a1"))),
        List.of(
            new Quantity(
                "q1",
                span("15"),
                QuantityKind.CARDINAL,
                Modifier.EQUAL,
                Direction.NONE,
                Amount.of(new BigDecimal(15)),
                Optional.empty(),
                Unit.count(),
                Optional.empty(),
                Optional.of(span("berths")),
                Optional.of("berth"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0.9)),
        List.of(),
        List.of(new Claim("c1", Optional.of("a2"), "q1", Optional.empty())));
  }

  private static Attribution attribution(
      String id,
      List<Span> source,
      List<Span> cue,
      List<Span> content,
      AttributionType type,
      Optional<String> speaker,
      Optional<String> parent) {
    return new Attribution(
        id,
        source,
        cue,
        content,
        type,
        CueClass.REPORT,
        false,
        SourceKind.PERSON,
        speaker,
        parent,
        true,
        1);
  }

  private static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
