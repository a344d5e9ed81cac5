package org.hearsay.annotators.quantity;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.annotators.Invariants;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.parse.TaggedText;
import org.hearsay.annotators.quantity.measured.SentenceFigures;
import org.hearsay.annotators.quantity.unit.UnitLexicon;
import org.hearsay.corpus.model.Amount;
import org.hearsay.corpus.model.Change;
import org.hearsay.corpus.model.Direction;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Modifier;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Span;

/**
 * What the finder finds with what is measured by rule, written so that a test reads it: {@code
 * nearly 40 < 40 count}.
 */
public final class Quantities {
  private static final QuantityFinder FINDER =
      new QuantityFinder(UnitLexicon.load(Optional.empty()), SentenceFigures::ruled);

  private Quantities() {}

  /** {@return the quantities of tagged text, their invariants checked} */
  public static List<Quantity> in(ParsedText text) {
    return ruled(text).quantities();
  }

  /** {@return all that is found in a text with what is measured by rule, its invariants checked} */
  static QuantityFinder.Found ruled(ParsedText text) {
    QuantityFinder.Found found = FINDER.find(text);
    Invariants.check(
        new Document(
            "test",
            text.text(),
            Map.of(),
            List.of(),
            found.quantities(),
            found.changes(),
            List.of()));
    return found;
  }

  /** {@return the quantities of tagged text behind a file of further units} */
  public static List<Quantity> in(ParsedText text, Path units) {
    return new QuantityFinder(UnitLexicon.load(Optional.of(units)), SentenceFigures::ruled)
        .find(text)
        .quantities();
  }

  /** {@return the figures of a sentence, of which it is asked what they measure} */
  public static SentenceFigures figures(String tagged) {
    return LabelledText.of(
            TaggedText.document(tagged), List.of(), UnitLexicon.load(Optional.empty()))
        .sentences()
        .get(0);
  }

  /** {@return the first quantity of tagged text} */
  public static Quantity quantity(String tagged) {
    return in(TaggedText.document(tagged)).get(0);
  }

  /** {@return the quantity as one that measures {@code span}} */
  public static Quantity measuring(Quantity one, Optional<Span> span) {
    return new Quantity(
        one.id(),
        one.span(),
        one.kind(),
        one.modifier(),
        one.direction(),
        one.amount(),
        one.tolerance(),
        one.unit(),
        one.normalised(),
        span,
        span.map(words -> "lemma"),
        one.time(),
        one.place(),
        one.reference(),
        one.confidence());
  }

  /** {@return the changes that tie the quantities of tagged text} */
  public static List<Change> changes(String tagged) {
    return FINDER.find(TaggedText.document(tagged)).changes();
  }

  /** {@return "words = value unit" for each quantity, joined by "; "} */
  public static String values(String tagged) {
    ParsedText text = TaggedText.document(tagged);
    return String.join("; ", in(text).stream().map(one -> value(text, one)).toList());
  }

  /** {@return the words that each quantity measures, joined by "; "} */
  public static String measured(String tagged) {
    ParsedText text = TaggedText.document(tagged);
    return String.join(
        "; ",
        in(text).stream()
            .map(one -> one.measured().map(span -> span.in(text.text())).orElse("-"))
            .toList());
  }

  /** {@return "time; place; reference" of the first quantity, a dash for none} */
  public static String circumstances(String tagged) {
    ParsedText text = TaggedText.document(tagged);
    Quantity first = in(text).get(0);
    return Stream.of(first.time(), first.place(), first.reference())
        .map(span -> span.map(one -> one.in(text.text())).orElse("-"))
        .collect(Collectors.joining("; "));
  }

  /** {@return "words = reason" for each number that is no quantity, joined by "; "} */
  public static String rejected(String tagged) {
    ParsedText text = TaggedText.document(tagged);
    return FINDER.find(text).rejected().stream()
        .map(one -> one.span().in(text.text()) + " = " + one.reason())
        .collect(Collectors.joining("; "));
  }

  private static String value(ParsedText text, Quantity quantity) {
    String direction =
        quantity.direction() == Direction.NONE ? "" : " " + quantity.direction().label();
    String tolerance = quantity.tolerance().map(number -> " ±" + number.toPlainString()).orElse("");
    return quantity.span().in(text.text())
        + " "
        + (quantity.modifier() == Modifier.RANGE ? "=" : quantity.modifier().label())
        + " "
        + amount(quantity.amount())
        + tolerance
        + " "
        + quantity.unit().id()
        + direction;
  }

  public static String amount(Amount amount) {
    return amount
        .value()
        .map(java.math.BigDecimal::toPlainString)
        .orElseGet(
            () ->
                amount.low().orElseThrow().toPlainString()
                    + ".."
                    + amount.high().map(java.math.BigDecimal::toPlainString).orElse(""));
  }
}
