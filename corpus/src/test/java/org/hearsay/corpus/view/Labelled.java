package org.hearsay.corpus.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.corpus.model.Amount;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.Change;
import org.hearsay.corpus.model.Claim;
import org.hearsay.corpus.model.CueClass;
import org.hearsay.corpus.model.Direction;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Modifier;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.QuantityKind;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;
import org.hearsay.corpus.model.Unit;

/**
 * A document labelled by quoting its text. A role is given by its words, its spans divided by
 * {@code |}; words that stand in the text more than once mean the place nearest to the content.
 */
final class Labelled {
  private final String id;
  private final String text;
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();

  Labelled(String id, String text) {
    this.id = id;
    this.text = text;
  }

  /** Adds an attribution that reports, its speaker the words of the source. */
  Labelled says(String source, String cue, String content) {
    return says(source, cue, content, CueClass.REPORT, false);
  }

  Labelled says(String source, String cue, String content, CueClass cueClass, boolean negated) {
    List<Span> held = spans(content, 0);
    int near = held.get(0).begin();
    attributions.add(
        new Attribution(
            "a" + (attributions.size() + 1),
            spans(source, near),
            spans(cue, near),
            held,
            content.startsWith("“") ? AttributionType.DIRECT : AttributionType.INDIRECT,
            cueClass,
            negated,
            source.isEmpty() ? SourceKind.NONE : SourceKind.PERSON,
            source.isEmpty() ? Optional.empty() : Optional.of(source.replace("The ", "")),
            Optional.empty(),
            true,
            1));
    return this;
  }

  /** Adds a quantity of one value; {@code measured} may be empty. */
  Labelled figure(
      String words,
      Modifier modifier,
      Direction direction,
      String value,
      String unit,
      String measured) {
    return figure(words, modifier, direction, Amount.of(new BigDecimal(value)), unit, measured);
  }

  Labelled figure(
      String words,
      Modifier modifier,
      Direction direction,
      Amount amount,
      String unit,
      String measured) {
    Span span = spans(words, 0).get(0);
    QuantityKind kind =
        unit.matches("[A-Z]{3}")
            ? QuantityKind.MONEY
            : words.endsWith("th day") ? QuantityKind.ORDINAL : QuantityKind.CARDINAL;
    quantities.add(
        new Quantity(
            "q" + (quantities.size() + 1),
            span,
            kind,
            modifier,
            direction,
            amount,
            Optional.empty(),
            new Unit(Optional.empty(), unit, unit, Optional.empty()),
            Optional.empty(),
            spans(measured, span.begin()).stream().findFirst(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            1));
    return this;
  }

  /** Ties two quantities, counted from 1, as one change. */
  Labelled change(int from, int to) {
    changes.add(new Change(Optional.of("q" + from), Optional.of("q" + to), Optional.empty()));
    return this;
  }

  /** {@return the document, its parents and claims found from the spans} */
  Document document() {
    List<Attribution> nested = attributions.stream().map(this::withParent).toList();
    List<Claim> claims =
        quantities.stream()
            .map(
                quantity -> {
                  Optional<Attribution> claimant = innermost(List.of(quantity.span()), nested);
                  return new Claim(
                      "c" + quantity.id().substring(1),
                      claimant.map(Attribution::id),
                      quantity.id(),
                      claimant.flatMap(Attribution::speaker));
                })
            .toList();
    return new Document(id, text, Map.of(), nested, quantities, changes, claims);
  }

  private Attribution withParent(Attribution a) {
    List<Span> all =
        Stream.of(a.source(), a.cue(), a.content()).flatMap(List::stream).sorted().toList();
    List<Attribution> others = attributions.stream().filter(other -> !other.equals(a)).toList();
    return new Attribution(
        a.id(),
        a.source(),
        a.cue(),
        a.content(),
        a.type(),
        a.cueClass(),
        a.negated(),
        a.sourceKind(),
        a.speaker(),
        innermost(all, others).map(Attribution::id),
        a.propositional(),
        a.confidence());
  }

  private static Optional<Attribution> innermost(List<Span> spans, List<Attribution> from) {
    return from.stream()
        .filter(a -> Spans.contain(a.content(), spans))
        .min(Comparator.comparingInt(a -> a.extent().length()));
  }

  private List<Span> spans(String role, int near) {
    List<Span> spans = new ArrayList<>();
    for (String words : role.isEmpty() ? new String[0] : role.split("\\|", -1)) {
      int begin = text.indexOf(words);
      for (int i = begin; i >= 0; i = text.indexOf(words, i + 1)) {
        begin = Math.abs(i - near) < Math.abs(begin - near) ? i : begin;
      }
      if (begin < 0) {
        throw new IllegalArgumentException("expected words of the text, found \"" + words + "\"");
      }
      spans.add(new Span(begin, begin + words.length()));
    }
    return spans.stream().sorted().toList();
  }
}
