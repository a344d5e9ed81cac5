package org.hearsay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.corpus.model.Modifier;
import org.hearsay.corpus.model.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModifierWordsTest {
  private final ModifierWords words = ModifierWords.bundled();

  @ParameterizedTest
  @CsvSource({
    "more than 40 cm, 40 cm",
    "just under $5, $5",
    "40 cm or so, 40 cm",
    "as many as a dozen, a dozen",
    "40 cm, 40 cm",
    "at least, least",
  })
  void wordsOfTheModifierAreTakenOff(String span, String rest) {
    Quantity quantity = FigureBuilder.at(span, span).modifier(Modifier.MORE).as("q1");
    assertEquals(rest, words.without(quantity, span).in(span));
  }

  @Test
  void aQuantityWithoutModifierAndARangeStayWhole() {
    String text = "over 40 cm";
    Quantity plain = FigureBuilder.at(text, text).as("q1");
    Quantity range = FigureBuilder.at(text, text).range("1", "2").as("q2");
    assertEquals(text, words.without(plain, text).in(text));
    assertEquals(text, words.without(range, text).in(text));
  }
}
