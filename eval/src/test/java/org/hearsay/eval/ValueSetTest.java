package org.hearsay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.corpus.model.Amount;
import org.hearsay.corpus.model.Direction;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Label;
import org.hearsay.corpus.model.Modifier;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.QuantityKind;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueSetTest {
  @TempDir Path folder;

  private ValueSet read(String... lines) throws IOException {
    return ValueSetReader.read(Files.write(folder.resolve("set.jsonl"), List.of(lines)));
  }

  private static Document answer(String id, String text, Quantity... quantities) {
    return new Document(id, text, Map.of(), List.of(), List.of(quantities), List.of(), List.of());
  }

  private static Quantity quantity(
      String id, int begin, int end, QuantityKind kind, Modifier modifier, Amount amount) {
    return quantity(id, begin, end, kind, modifier, Direction.NONE, amount);
  }

  private static Quantity quantity(
      String id,
      int begin,
      int end,
      QuantityKind kind,
      Modifier modifier,
      Direction direction,
      Amount amount) {
    return new Quantity(
        id,
        new Span(begin, end),
        kind,
        modifier,
        direction,
        amount,
        Optional.empty(),
        Unit.count(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1);
  }

  private static Amount value(String number) {
    return Amount.of(new BigDecimal(number));
  }

  @Test
  void withoutOffsetsEachAnswerServesOneGoldOfItsValue() throws IOException {
    ValueSet set =
        read(
            """
            {"id":"t1","set":"own","text":"7 and 7 tugs","quantities":[{"span":null,"value":7.0},\
            {"span":null,"value":7.0},{"span":null,"value":null,"low":9,"high":8}]}\
            """);
    Document system =
        answer(
            "t1",
            "7 and 7 tugs",
            quantity("q1", 0, 1, QuantityKind.CARDINAL, Modifier.EQUAL, value("7")));
    Evaluation evaluation = Evaluation.of(set, List.of(system), set.kinds());
    assertEquals(new MatchCounts(1, 3, 1), evaluation.score("value").micro());
    assertEquals(1, evaluation.matches().size()); // no spans, no symbols
  }

  @Test
  void withOffsetsSpansAreScoredAndGoldsWithoutValueOnlyThere() throws IOException {
    String text = "the last of 40 cranes";
    ValueSet set =
        read(
            """
            {"id":"t1","set":"own","text":"the last of 40 cranes","quantities":[\
            {"span":[[4,8]],"value":null},{"span":[[12,14]],"value":40.0}]}\
            """);
    Document system =
        answer(
            "t1",
            text,
            quantity("q1", 0, 8, QuantityKind.ORDINAL, Modifier.EQUAL, value("1")),
            quantity("q2", 12, 14, QuantityKind.CARDINAL, Modifier.EQUAL, value("40")));
    Evaluation evaluation = Evaluation.of(set, List.of(system), set.kinds());
    assertEquals(new MatchCounts(1, 2, 2), evaluation.score("span exact").micro());
    assertEquals(new MatchCounts(2, 2, 2), evaluation.score("span overlap").micro());
    assertEquals(new MatchCounts(1, 1, 1), evaluation.score("value").micro());
  }

  @ParameterizedTest
  @CsvSource({
    "0.3333333333333333, 0.3333, true",
    "103.666666666667, 103.6667, true",
    "0.3333333333333333, 0.333, false",
    "1000000, 1000001, true",
    "1000000, 1000020, false",
    "0.000000000001, 0.0000000001, true",
    "0.00001, 0.00002, false",
    "7, 8, false",
  })
  void valuesAreTheSameWithinATolerance(String gold, String system, boolean same) {
    assertEquals(same, ValueAnswer.same(new BigDecimal(gold), new BigDecimal(system)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nearly 40       | <     | none | 40  | 40 ~
          40              | >=    | none | 40  | 40 >
          40              | <=    | none | 40  | 40 <
          under 40        | <     | none | 40  | 40 <
          40              | >     | up   | 40  | 40 up
          dozens          | >=    | none | 12  | 12-120 >
          several hundred | >=    | none | 300 | 100-1000 >
          few dozen       | >=    | none | 36  | 12-120 >
          """)
  void ourQuantitiesAreProjectedOntoNewsQuant(
      String text, String modifier, String direction, String number, String projected) {
    boolean isVague = projected.contains("-");
    BigDecimal value = new BigDecimal(number);
    Quantity quantity =
        quantity(
            "q1",
            0,
            text.length(),
            isVague ? QuantityKind.VAGUE : QuantityKind.CARDINAL,
            Label.of(Modifier.class, modifier),
            Label.of(Direction.class, direction),
            isVague ? Amount.from(value) : Amount.of(value));
    ValueAnswer answer = NewsQuantProjection.of(quantity, text).orElseThrow();
    String amount =
        answer
            .amount()
            .value()
            .map(BigDecimal::toPlainString)
            .orElseGet(
                () ->
                    answer.amount().low().orElseThrow().toPlainString()
                        + "-"
                        + answer.amount().high().orElseThrow().toPlainString());
    assertEquals(projected, amount + " " + answer.symbol());
  }

  @Test
  void ordinalsAndMultipliersAreNoneInNewsQuant() {
    Quantity sixth = quantity("q1", 0, 3, QuantityKind.ORDINAL, Modifier.EQUAL, value("6"));
    Quantity twice = quantity("q1", 0, 5, QuantityKind.MULTIPLIER, Modifier.EQUAL, value("2"));
    assertTrue(NewsQuantProjection.of(sixth, "6th day").isEmpty());
    assertFalse(NewsQuantProjection.of(twice, "twice").isPresent());
  }

  @Test
  void newsQuantIsScoredWithItsSymbol() throws IOException {
    ValueSet set =
        read(
            """
            {"id":"t1","set":"newsquant","text":"up 6 and 7","quantities":[\
            {"span":null,"value":6.0,"bound":"up"},{"span":null,"value":7.0,"bound":"~"}]}\
            """);
    Document system =
        answer(
            "t1",
            "up 6 and 7",
            quantity("q1", 3, 4, QuantityKind.CARDINAL, Modifier.EQUAL, Direction.UP, value("6")),
            quantity("q2", 9, 10, QuantityKind.CARDINAL, Modifier.EQUAL, value("7")));
    Evaluation evaluation = Evaluation.of(set, List.of(system), set.kinds());
    assertEquals(new MatchCounts(2, 2, 2), evaluation.score("value").micro());
    assertEquals(new MatchCounts(1, 2, 2), evaluation.score("value + symbol").micro());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"id":"t1"                                          | expected a whole JSON object, found one that is cut off after 10 characters
          {"set":"own","text":"7","quantities":[]}            | id: expected a string, found no such field
          {"id":"t1","set":"own","text":"7","quantities":[7]} | quantities[0]: expected a JSON object, found 7
          {"id":"t1","set":"own","text":"7","quantities":[{"span":[[0,2]]}]} | quantities[0].span[0]: expected [begin, end] with 0 <= begin < end <= 1, found [0,2]
          {"id":"t1","set":"own","text":"7","quantities":[{"value":"7"}]} | quantities[0].value: expected a number, found "7"
          """)
  void aWrongLineIsNamed(String line, String problem) {
    var error = assertThrows(IllegalArgumentException.class, () -> read("", line));
    assertEquals(folder.resolve("set.jsonl") + ":2: " + problem, error.getMessage());
  }
}
