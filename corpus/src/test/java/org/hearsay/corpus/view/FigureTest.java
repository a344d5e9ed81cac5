package org.hearsay.corpus.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.hearsay.corpus.model.Amount;
import org.hearsay.corpus.model.Direction;
import org.hearsay.corpus.model.Label;
import org.hearsay.corpus.model.Modifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          =  | none | 61         | count            | 61
          >  | none | 1400       | count            | > 1,400
          ~  | none | 2.5        | tonne            | ≈ 2.5 tonnes
          >= | none | 1          | mile             | ≥ 1 mile
          <  | up   | 6          | percent          | ↑ < 6%
          =  | down | 4.8        | percentage point | ↓ 4.8 percentage points
          =  | none | 2500000000 | USD              | 2,500,000,000 USD
          <= | none | 60         | foot             | ≤ 60 feet
          =  | none | 50         | mile per hour    | 50 mile per hour
          =  | none | 20         | century          | 20 centuries
          =  | none | 0.3333     | fraction         | 0.3333
          =  | none | 1e400      | count            | 1E+400
          """)
  void readsBoundNumberAndUnit(
      String modifier, String direction, String value, String unit, String expected) {
    assertEquals(
        expected,
        reading(
            Label.of(Modifier.class, modifier),
            Label.of(Direction.class, direction),
            Amount.of(new BigDecimal(value)),
            unit));
  }

  @Test
  void readsRangesAndVagueNumbers() {
    Amount range = Amount.between(new BigDecimal(8_000_000), new BigDecimal(10_000_000));
    assertEquals(
        "8,000,000 to 10,000,000 GBP", reading(Modifier.RANGE, Direction.NONE, range, "GBP"));
    Amount dozens = Amount.from(new BigDecimal(12));
    assertEquals("≥ 12", reading(Modifier.AT_LEAST, Direction.NONE, dozens, "count"));
  }

  @Test
  void readsProgressAsAPlaceInAnOrder() {
    Labelled text = new Labelled("strike", "The strike is in its sixth day.");
    text.figure("sixth day", Modifier.EQUAL, Direction.NONE, "6", "day", "");
    assertEquals("day 6", Figure.of(text.document().quantities().get(0)));
  }

  private static String reading(
      Modifier modifier, Direction direction, Amount amount, String unit) {
    Labelled text = new Labelled("figure", "figure");
    text.figure("figure", modifier, direction, amount, unit, "");
    return Figure.of(text.document().quantities().get(0));
  }
}
