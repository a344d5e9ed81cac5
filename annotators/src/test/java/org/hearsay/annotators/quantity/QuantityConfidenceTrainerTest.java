package org.hearsay.annotators.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.parse.TaggedText;
import org.hearsay.annotators.quantity.measured.SentenceFigures;
import org.hearsay.annotators.quantity.unit.UnitLexicon;
import org.hearsay.corpus.model.Amount;
import org.hearsay.corpus.model.Direction;
import org.hearsay.corpus.model.Modifier;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.QuantityKind;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityConfidenceTrainerTest {
  private final QuantityConfidenceTrainer trainer =
      new QuantityConfidenceTrainer(
          new QuantityFinder(UnitLexicon.load(Optional.empty()), SentenceFigures::ruled));

  /** Gold is written as words and value, or words and low and high end. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          $/$ +40/CD fee/NN              | $40 = 40          => money digits 1 1
          $/$ +40/CD fee/NN              | 40 = 40           => money digits 1 1
          $/$ +40/CD fee/NN              | $40 = 41          => money digits 0 1
          $/$ +40/CD fee/NN              | fee = 40          => money digits 0 1
          nine/CD cranes/NNS             | nine = 9          => cardinal words measured 1 1
          one/CD crane/NN                | one = 1           => cardinal one measured 1 1
          they/PRP were/VBD 12/CD        | 12 = 12           => cardinal digits alone 1 1
          5/CD to/TO 10/CD percent/NN    | 10 percent = 5..10 => percent digits 1 1
          5/CD to/TO 10/CD percent/NN    | 5 to 10 percent = 10 => percent digits 0 1
          """)
  void aFigureIsRightIfItOverlapsAQuantityOfTheSameValue(String input, String expected) {
    String[] parts = input.split("\\|");
    add(parts[0].strip(), parts[1].strip());
    assertEquals(expected, rows());
  }

  @Test
  void whatIsFoundAndNotLabelledIsWrong() {
    add("$/$ +40/CD fee/NN and/CC nine/CD cranes/NNS", "$40 = 40");
    assertEquals("cardinal words measured 0 1; money digits 1 1", rows());
  }

  @Test
  void aLabelledQuantityMakesOneFigureRight() {
    add("$/$ +40/CD or/CC $/$ +40/CD", "$40 or $40 = 40");
    assertEquals("money digits 1 2", rows());
  }

  @Test
  void countsOfAllTextsAreAddedUpInTheOrderOfTheirNames() {
    add("$/$ +40/CD fee/NN", "$40 = 40");
    add("nine/CD cranes/NNS", "nine = 9");
    add("$/$ +60/CD fee/NN", "$60 = 6");
    String table = trainer.table("harbour");
    assertEquals("cardinal words measured 1 1; money digits 1 2", rows());
    assertTrue(table.contains(" on harbour: 3 texts, 3 figures, 2 right.\n"), table);
  }

  @Test
  void nothingIsLearntFromTextsWithoutFigures() {
    add("the/DT pier/NN is/VBZ shut/JJ", "");
    var e = assertThrows(IllegalArgumentException.class, () -> trainer.table("harbour"));
    assertEquals("expected figures to count in \"harbour\", found none in 1 texts", e.getMessage());
  }

  private void add(String tagged, String gold) {
    ParsedText text = TaggedText.document(tagged);
    List<Quantity> quantities = new ArrayList<>();
    if (!gold.isEmpty()) {
      String[] sides = gold.split(" = ");
      quantities.add(quantity(text.text(), sides[0], sides[1]));
    }
    trainer.add(text, quantities);
  }

  private static Quantity quantity(String text, String words, String value) {
    int begin = text.indexOf(words);
    int dots = value.indexOf("..");
    return new Quantity(
        "q1",
        new Span(begin, begin + words.length()),
        QuantityKind.CARDINAL,
        dots < 0 ? Modifier.EQUAL : Modifier.RANGE,
        Direction.NONE,
        dots < 0
            ? Amount.of(new BigDecimal(value))
            : Amount.between(
                new BigDecimal(value.substring(0, dots)),
                new BigDecimal(value.substring(dots + 2))),
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

  /** The rows of the table without its header, with blanks for tabs. */
  private String rows() {
    return trainer
        .table("harbour")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.replace('\t', ' '))
        .collect(Collectors.joining("; "));
  }
}
