package org.hearsay.eval;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

/** Builds documents of one text from the words of their spans, for tests. */
final class MarkedText {
  private final String id;
  private final String text;
  private final Map<String, String> metadata = new LinkedHashMap<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  MarkedText(String id, String text) {
    this.id = id;
    this.text = text;
  }

  MarkedText metadata(String field, String value) {
    metadata.put(field, value);
    return this;
  }

  /** Adds an attribution; "" is an empty role, and " ... " stands between the spans of a role. */
  MarkedText attribution(String source, String cue, String content) {
    return attribution(source, cue, content, AttributionType.INDIRECT, "");
  }

  MarkedText attribution(
      String source, String cue, String content, AttributionType type, String speaker) {
    attributions.add(
        new Attribution(
            "a" + (attributions.size() + 1),
            spans(source),
            spans(cue),
            spans(content),
            type,
            CueClass.REPORT,
            false,
            SourceKind.PERSON,
            Optional.of(speaker).filter(name -> !name.isEmpty()),
            Optional.empty(),
            true,
            1));
    return this;
  }

  MarkedText quantity(String words, String value, Modifier modifier, String unit, String measured) {
    quantities.add(
        new Quantity(
            "q" + (quantities.size() + 1),
            spans(words).get(0),
            QuantityKind.CARDINAL,
            modifier,
            Direction.NONE,
            Amount.of(new BigDecimal(value)),
            Optional.empty(),
            new Unit(Optional.empty(), unit, unit, Optional.empty()),
            Optional.empty(),
            spans(measured).stream().findFirst(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            1));
    return this;
  }

  /** Adds a claim; "" is no attribution or no speaker. */
  MarkedText claim(String attribution, String quantity, String speaker) {
    claims.add(
        new Claim(
            "c" + (claims.size() + 1),
            Optional.of(attribution).filter(name -> !name.isEmpty()),
            quantity,
            Optional.of(speaker).filter(name -> !name.isEmpty())));
    return this;
  }

  Document document() {
    return new Document(id, text, metadata, attributions, quantities, List.of(), claims);
  }

  private List<Span> spans(String words) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (String part : words.split(" \\.\\.\\. ")) {
      if (!part.isEmpty()) {
        int begin = text.indexOf(part, from);
        spans.add(new Span(begin, begin + part.length()));
        from = begin + part.length();
      }
    }
    return spans;
  }
}
