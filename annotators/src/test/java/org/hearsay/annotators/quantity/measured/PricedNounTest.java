package org.hearsay.annotators.quantity.measured;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.annotators.quantity.Quantities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What money buys; heads and relations are written out. */
class PricedNounTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          she/PRP/2:nsubj sold|sell/VBD/0:root the/DT/4:det yard/NN/2:obj for/IN/7:case $/$/7:dep 3m/CD/2:obl => yard
          the/DT/2:det yard/NN/4:nsubj:pass was/VBD/4:aux:pass bought|buy/VBN/0:root for/IN/7:case $/$/7:dep 3m/CD/4:obl => yard
          it/PRP/2:nsubj announced|announce/VBD/0:root the/DT/4:det purchase/NN/2:obj of/IN/7:case a/DT/7:det ferry/NN/4:nmod for/IN/10:case $/$/10:dep 3m/CD/2:obl => ferry
          he/PRP/2:nsubj paid|pay/VBD/0:root $/$/4:dep 3m/CD/2:obj for/IN/7:case the/DT/7:det ferry/NN/2:obl => ferry
          he/PRP/2:nsubj paid|pay/VBD/0:root €/$/2:obj 9m/CD/3:nummod (/-LRB-/7:punct $/$/7:dep 10m/CD/3:appos )/-RRB-/7:punct for/IN/11:case a/DT/11:det ferry/NN/2:obl => ferry; ferry
          she/PRP/2:nsubj put|put/VBD/0:root $/$/4:dep 2m/CD/2:obj into/IN/7:case a/DT/7:det bakery/NN/2:obl => bakery
          it/PRP/2:nsubj invested|invest/VBD/0:root $/$/4:dep 2m/CD/2:obj in/IN/7:case a/DT/7:det bakery/NN/2:obl => bakery
          the/DT/3:det $/$/3:dep 3m/CD/0:root they/PRP/5:nsubj paid|pay/VBD/3:acl:relcl for/IN/8:case the/DT/8:det ferry/NN/5:obl => ferry
          the/DT/2:det mill/NN/0:root for/IN/4:case which/WDT/6:obl she/PRP/6:nsubj paid|pay/VBD/2:acl:relcl $/$/6:obj 3m/CD/7:nummod => mill
          he/PRP/2:nsubj bought|buy/VBD/0:root leaking|leak/VBG/4:amod barges|barge/NNS/2:obj for/IN/6:case $/$/2:obl 3m/CD/6:nummod => leaking barges
          a/DT/2:det loaf/NN/0:root which/WDT/4:nsubj sells|sell/VBZ/2:acl:relcl for/IN/7:case $/$/7:dep 3/CD/4:obl => loaf
          """)
  void isWhatIsBoughtOrPaidFor(String tagged, String expected) {
    assertEquals(expected, Quantities.measured(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          he/PRP/2:nsubj drives|drive/VBZ/0:root a/DT/4:det bus/NN/2:obj for/IN/7:case $/$/7:dep 90/CD/2:obl => -
          they/PRP/2:nsubj must/MD/3:aux pay/VB/0:root $/$/5:dep 9m/CD/3:obj to/IN/8:case a/DT/8:det couple/NN/3:obl => -
          it/PRP/2:nsubj gave|give/VBD/0:root towns|town/NNS/2:obj $/$/5:dep 60m/CD/2:obj => -
          funds|fund/NNS/0:root that/WDT/4:nsubj have/VBP/4:aux raised|raise/VBN/1:acl:relcl $/$/6:dep 1m/CD/4:obj => -
          it/PRP/2:nsubj gave|give/VBD/0:root $/$/4:dep 20/CD/2:obj in/IN/6:case exchange/NN/2:obl for/IN/8:case soup/NN/6:nmod => -
          """)
  void isAbsentWhereNothingIsBought(String tagged, String expected) {
    assertEquals(expected, Quantities.measured(tagged));
  }
}
