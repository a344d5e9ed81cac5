package org.hearsay.annotators.attribution.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearsay.annotators.parse.TaggedText;
import org.junit.jupiter.api.Test;

final class TokenTableTest {
  private static final String CLAUSE =
      "Ortiz/NNP/2:nsubj said/VBD/0:root that/IN/5:mark rents/NNS/5:nsubj fell/VBD/2:ccomp";

  private static TokenTable table(String tagged) {
    return TokenTable.of(TaggedText.document(tagged), TokenEvidence.NONE);
  }

  @Test
  void theHighestSubtreeThatBeginsAtATokenIsThatOfItsHead() {
    TokenTable table = table(CLAUSE);
    assertEquals(4, table.highFirst[2]);
    assertEquals(1, table.highFirst[0]);
    assertEquals(1, table.highLast[4]);
  }

  @Test
  void aTokenGovernedInACircleDoesNoHarm() {
    TokenTable table = table("a/DT/2:dep b/NN/1:dep c/NN/0:root");
    assertEquals(table.depth[0], table.depth[1]);
    assertEquals(0, table.depth[2]);
  }

  @Test
  void figuresAreOneWord() {
    TokenTable table = table("12/CD 34/CD 120/CD");
    assertEquals(table.word[0], table.word[1]);
    assertNotEquals(table.word[0], table.word[2]);
  }

  @Test
  void tokensKnowTheQuotationThatTheyStandIn() {
    TokenTable table = table("\"/`` +Go/VB +./. +\"/'' said/VBD Bo/NNP");
    assertEquals(0, table.quotation[1]);
    assertEquals(-1, table.quotation[4]);
    assertTrue(table.opens[0]);
    assertTrue(table.closes[3]);
    assertFalse(table.opens[3]);
  }

  @Test
  void equalPathsHaveEqualHashesAndOthersNot() {
    TokenTable table = table(CLAUSE + "\n" + CLAUSE);
    Paths one = new Paths();
    one.from(table, 1);
    Paths other = new Paths();
    other.from(table, 6);
    assertEquals(one.to(4), other.to(9));
    assertNotEquals(one.to(4), one.to(0));
    assertEquals(2, one.length(3));
    assertEquals(7, one.length(9), "no path leads to another sentence");
  }
}
