package org.hearsay.corpus.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.corpus.model.Amount;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Claim;
import org.hearsay.corpus.model.CueClass;
import org.hearsay.corpus.model.Direction;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Label;
import org.hearsay.corpus.model.Modifier;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.QuantityKind;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelChecksTest {
  private static final Attribution SAID = attribution("{S1 Ortiz} {Q1 said} {C1 no}.");

  private static Attribution attribution(String marked) {
    return MarkedCorpus.document(marked).attributions().get(0);
  }

  private static Attribution with(
      Attribution a, CueClass cueClass, boolean negated, SourceKind kind, String speaker) {
    return new Attribution(
        a.id(),
        a.source(),
        a.cue(),
        a.content(),
        a.type(),
        cueClass,
        negated,
        kind,
        speaker.isEmpty() ? Optional.empty() : Optional.of(speaker),
        a.parent(),
        true,
        1);
  }

  private static String found(String rule, String marked, Attribution labelled) {
    String text = MarkedCorpus.document(marked).text();
    return MarkedCorpus.found(rule, MarkedCorpus.of(text, List.of(labelled), List.of()));
  }

  @Test
  void anEmptyCueReports() {
    String marked = "{C1 “No.”}";
    Attribution bare = attribution(marked);
    assertEquals("", found("cue-class", marked, bare));
    assertEquals(
        "attribution a1: report, deny",
        found("cue-class", marked, with(bare, CueClass.DENY, false, SourceKind.PERSON, "Ortiz")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {S1 Ortiz} {Q1 said} {C1 no}. | PERSON | Ortiz | ''
          {S1 Ortiz} {Q1 said} {C1 no}. | NONE   | Ortiz | attribution a1: a kind for its source or speaker, none
          {Q1 It is said} {C1 so}.      | NONE   | ''    | ''
          {Q1 It is said} {C1 so}.      | PERSON | ''    | attribution a1: none, without source and speaker, person
          """)
  void theKindIsNoneWhereNobodySpeaks(
      String marked, SourceKind kind, String speaker, String expected) {
    Attribution labelled = with(attribution(marked), CueClass.REPORT, false, kind, speaker);
    assertEquals(expected, found("source-kind", marked, labelled));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          harbour board   | ``
          The Hague       | ``
          US              | ``
          the board       | attribution a1, speaker: no leading determiner, "the board"
          She             | attribution a1, speaker: a name or a description, "She"
          """)
  void aSpeakerIsNamed(String speaker, String expected) {
    Attribution labelled = with(SAID, CueClass.REPORT, false, SourceKind.PERSON, speaker);
    assertEquals(expected, found("speaker", "{S1 Ortiz} {Q1 said} {C1 no}.", labelled));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {S1 Ortiz} {Q1 said} {C1 no}.              | false | ''
          {S1 Ortiz} {Q1 said} {C1 no}.              | true  | not negated
          {S1 Ortiz} {Q1 did not say} {C1 why}.      | true  | ''
          {S1 Ortiz} {Q1 did not say} {C1 why}.      | false | negated
          {S1 Ortiz} {Q1 didn't say} {C1 why}.       | false | negated
          {S1 Ortiz} {Q1 not only said} {C1 why}.    | false | ''
          {S1 Nobody} {Q1 says} {C1 why}.            | false | negated
          Why won't {S1 she} {Q1 say} {C1 so}?       | true  | ''
          {S1 She} {Q1 failed to say} {C1 so}.       | true  | ''
          """)
  void negationStandsInTheCueOrTheSource(String marked, boolean negated, String expected) {
    Attribution labelled =
        with(attribution(marked), CueClass.REPORT, negated, SourceKind.PERSON, "Ortiz");
    String found = found("negated", marked, labelled);
    assertEquals(expected, found.replaceFirst("attribution a1: (.*), cue .*", "$1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          quantity-span | 40 cranes          | 40            | CARDINAL | =  | 40  | count   | ``
          quantity-span | the 40 cranes      | the 40        | CARDINAL | =  | 40  | count   | modifier, number, scale and unit alone, "the 40"
          quantity-span | just 40 cranes     | just 40       | CARDINAL | =  | 40  | count   | modifier, number, scale and unit alone, "just 40"
          quantity-span | just under 40      | just under 40 | CARDINAL | <  | 40  | count   | ``
          quantity-span | 6 days ago         | 6 days ago    | DURATION | =  | 6   | day     | modifier, number, scale and unit alone, "6 days ago"
          quantity-span | a dozen cranes     | a dozen       | CARDINAL | =  | 12  | count   | ``
          quantity-span | “40” cranes        | “40”          | CARDINAL | =  | 40  | count   | modifier, number, scale and unit alone, "“40”"
          modifier      | nearly 40 cranes   | nearly 40     | CARDINAL | <  | 40  | count   | ``
          modifier      | nearly 40 cranes   | nearly 40     | CARDINAL | ~  | 40  | count   | modifier <, "nearly 40", modifier ~
          modifier      | more than 40       | more than 40  | CARDINAL | >= | 40  | count   | modifier >, "more than 40", modifier >=
          modifier      | topped 40          | 40            | CARDINAL | >  | 40  | count   | ``
          unit          | 5 percent          | 5 percent     | PERCENT  | =  | 5   | percent | ``
          unit          | 5 percent          | 5 percent     | CARDINAL | =  | 5   | percent | kind percent or vague for unit percent, "5 percent", kind cardinal
          unit          | $5                 | $5            | MONEY    | =  | 5   | USD     | ``
          unit          | $5                 | $5            | MONEY    | =  | 5   | dollar  | kind measure or ordinal or vague for unit dollar, "$5", kind money
          unit          | 5 miles            | 5 miles       | MEASURE  | =  | 5   | mile    | ``
          unit          | 5 miles            | 5 miles       | DURATION | =  | 5   | mile    | kind measure or ordinal or vague for unit mile, "5 miles", kind duration
          unit          | 44 years old       | 44 years old  | AGE      | =  | 44  | year    | ``
          unit          | half               | half          | FRACTION | =  | 0.5 | fraction | ``
          unit          | half               | half          | FRACTION | =  | 0.5 | count   | kind cardinal or ordinal or vague for unit count, "half", kind fraction
          unit          | twice              | twice         | MULTIPLIER | = | 2  | times   | ``
          share         | a third            | a third       | FRACTION | =  | 0.3333 | fraction | ``
          share         | a third            | a third       | FRACTION | =  | 0.33333 | fraction | at most 4 decimal places, 0.33333
          ordinal       | the 6th day        | 6th day       | ORDINAL  | =  | 6   | day     | ``
          ordinal       | the 6th            | 6th           | ORDINAL  | =  | 6   | count   | the unit that is counted, "6th"
          vague         | 40 cranes          | 40            | CARDINAL | =  | 40  | count   | ``
          vague         | dozens of cranes   | dozens        | VAGUE    | >= | 12+ | count   | ``
          vague         | dozens of cranes   | dozens        | VAGUE    | =  | 12+ | count   | a low end alone and modifier >=, "dozens", vague, modifier =
          vague         | dozens of cranes   | dozens        | VAGUE    | >= | 12  | count   | a low end alone and modifier >=, "dozens", vague, modifier >=
          vague         | dozens of cranes   | dozens        | CARDINAL | >= | 12+ | count   | a value or a range, "dozens", cardinal, modifier >=
          """)
  void aFigureFitsItsWordsItsKindAndItsUnit(
      String rule,
      String text,
      String words,
      QuantityKind kind,
      String modifier,
      String value,
      String unit,
      String expected) {
    Quantity quantity = quantity("q1", text, words, kind, modifier, value, unit, "");
    String found = MarkedCorpus.found(rule, MarkedCorpus.of(text, List.of(), List.of(quantity)));
    assertEquals(expected, found.replace("quantity q1: ", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          cranes      | ``
          the cranes  | quantity q1, measured: no leading determiner, "the cranes"
          40 of       | quantity q1, measured: words outside the quantity, "40 of"
          """)
  void whatIsMeasuredHasNoDeterminer(String measured, String expected) {
    String text = "40 of the cranes";
    Quantity quantity =
        quantity("q1", text, "40", QuantityKind.CARDINAL, "=", "40", "count", measured);
    assertEquals(
        expected,
        MarkedCorpus.found("measured", MarkedCorpus.of(text, List.of(), List.of(quantity))));
  }

  @Test
  void quantitiesLieApart() {
    String text = "up to 40 cranes";
    Quantity all = quantity("q1", text, "up to 40", QuantityKind.CARDINAL, "<=", "40", "count", "");
    Quantity part = quantity("q2", text, "40", QuantityKind.CARDINAL, "=", "40", "count", "");
    assertEquals(
        "quantity q2: a span apart from other quantities, \"40\" and q1 \"up to 40\"",
        MarkedCorpus.found(
            "quantities-apart", MarkedCorpus.of(text, List.of(), List.of(all, part))));
    assertEquals(
        "", MarkedCorpus.found("quantities-apart", MarkedCorpus.of(text, List.of(), List.of(all))));
  }

  private static final String NESTED =
      "{S1 Ortiz} {Q1 said} {C1 {S2 Lee} {Q2 saw} {C2 40 cranes} there}.";

  private static Document nested(Optional<String> parent, List<Claim> claims) {
    Document bare = MarkedCorpus.document(NESTED);
    Attribution inner = bare.attributions().get(1);
    Attribution labelled =
        new Attribution(
            inner.id(),
            inner.source(),
            inner.cue(),
            inner.content(),
            inner.type(),
            inner.cueClass(),
            inner.negated(),
            inner.sourceKind(),
            Optional.of("Lee"),
            parent,
            true,
            1);
    Quantity quantity =
        quantity("q1", bare.text(), "40", QuantityKind.CARDINAL, "=", "40", "count", "");
    return new Document(
        "port",
        bare.text(),
        Map.of(),
        List.of(bare.attributions().get(0), labelled),
        List.of(quantity),
        List.of(),
        claims);
  }

  @Test
  void theParentIsTheSmallestAttributionAround() {
    assertEquals("", MarkedCorpus.found("parent", nested(Optional.of("a1"), List.of())));
    assertEquals(
        "attribution a2, parent: a1, none",
        MarkedCorpus.found("parent", nested(Optional.empty(), List.of())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          one-claim     | a2 | Lee        | ``
          innermost     | a2 | Lee        | ``
          innermost     | a1 | Lena Ortiz | claim c1: a2, a1
          claim-speaker | a2 | Lee        | ``
          claim-speaker | a2 | Lena Ortiz | claim c1: "Lee", "Lena Ortiz"
          """)
  void aClaimHasTheInnermostAttributionAndItsSpeaker(
      String rule, String attribution, String speaker, String expected) {
    Claim claim = new Claim("c1", Optional.of(attribution), "q1", Optional.of(speaker));
    assertEquals(expected, MarkedCorpus.found(rule, nested(Optional.of("a1"), List.of(claim))));
  }

  @Test
  void aQuantityWithoutClaimIsFoundAndSoIsOneWithTwo() {
    assertEquals(
        "quantity q1: one claim, none",
        MarkedCorpus.found("one-claim", nested(Optional.of("a1"), List.of())));
    Claim one = new Claim("c1", Optional.of("a2"), "q1", Optional.of("Lee"));
    Claim two = new Claim("c2", Optional.of("a2"), "q1", Optional.of("Lee"));
    assertEquals(
        "quantity q1: one claim, c1, c2",
        MarkedCorpus.found("one-claim", nested(Optional.of("a1"), List.of(one, two))));
  }

  /** A value with a plus behind it is only a low end. */
  private static Quantity quantity(
      String id,
      String text,
      String words,
      QuantityKind kind,
      String modifier,
      String value,
      String unit,
      String measured) {
    int begin = text.indexOf(words);
    int measuredBegin = text.indexOf(measured);
    return new Quantity(
        id,
        new Span(begin, begin + words.length()),
        kind,
        Label.of(Modifier.class, modifier),
        Direction.NONE,
        value.endsWith("+")
            ? Amount.from(new BigDecimal(value.replace("+", "")))
            : Amount.of(new BigDecimal(value)),
        Optional.empty(),
        new Unit(Optional.empty(), unit, unit, Optional.empty()),
        Optional.empty(),
        measured.isEmpty()
            ? Optional.empty()
            : Optional.of(new Span(measuredBegin, measuredBegin + measured.length())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1);
  }
}
