package org.hearsay.annotators.quantity.measured;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.annotators.quantity.Quantities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that measure what the one before them does; heads and relations are written out. */
class SharedPhraseTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          8/CD/2:nummod miles|mile/NNS/0:root (/-LRB-/5:punct 13/CD/5:nummod km/NNS/2:appos )/-RRB-/5:punct of/IN/8:case track/NN/2:nmod => track; track
          debt/NN/0:root of/IN/4:case 9/CD/4:nummod euros/NNS/1:nmod (/-LRB-/7:punct $/$/7:dep 10/CD/4:appos )/-RRB-/7:punct => debt; debt
          rents|rent/NNS/2:nsubj rose|rise/VBD/0:root 1/CD/4:nummod %/NN/2:obj or/CC/7:cc 2/CD/7:nummod dollars|dollar/NNS/4:conj => rents; rents
          a/DT/2:det cost/NN/0:root of/IN/5:case $/$/5:dep 9m/CD/2:nmod +,/,/2:punct of/IN/8:case which/WDT/11:obl banks/NNS/11:nsubj will/MD/11:aux pay/VB/2:acl:relcl 40/CD/13:nummod percent/NN/11:obj => cost; cost
          stock/NN/2:nsubj fell|fall/VBD/0:root 3/CD/4:nummod percent/NN/2:obj lower/JJR/4:advmod at/IN/2:dep $/$/6:xcomp 18/CD/7:nummod => stock; stock
          60/CD/2:nummod cards|card/NNS/9:nsubj +,/,/6:punct more/JJR/6:advmod than/IN/6:case half/NN/2:appos +,/,/6:punct were/VBD/9:cop blue/JJ/0:root => cards; cards
          the/DT/2:det fare/NN/5:nsubj is|be/VBZ/5:cop $/$/5:dep 5/CD/0:root versus/IN/9:case last/JJ/8:amod year/NN/10:nmod +'s/POS/8:case €/$/5:dep +4/CD/10:nummod => fare; fare
          """)
  void isThatOfTheFigureThatIsRestatedOrParted(String tagged, String expected) {
    assertEquals(expected, Quantities.measured(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          Lund/NNP/2:nsubj won|win/VBD/0:root 9/CD/4:nummod medals|medal/NNS/2:obj +,/,/2:punct Orm/NNP/2:conj six/CD/6:nummod +./. => medals; medals
          9/CD/2:nummod counts|count/NNS/0:root of/IN/4:case theft/NN/2:nmod and/CC/6:cc 3/CD/2:conj of/IN/8:case fraud/NN/6:nmod => counts of theft; counts of theft
          it/PRP/2:nsubj passed|pass/VBD/0:root by/IN/5:case 12/CD/5:nummod votes|vote/NNS/2:obl to/IN/7:case nine/CD/2:obl => votes; votes
          12/CD/2:nummod votes|vote/NNS/0:root for/IN/2:advmod and/CC/5:cc nine/CD/2:conj against/IN/5:advmod => votes; votes
          sales|sale/NNS/0:root of/IN/3:case $/$/1:nmod 9m/CD/3:nummod +,/,/3:punct an/DT/7:det increase/NN/3:appos of/IN/10:case 6/CD/10:nummod percent/NN/7:nmod => sales; sales
          rents|rent/NNS/2:nsubj fell|fall/VBD/0:root to/IN/4:case $/$/2:obl 9/CD/4:nummod from/IN/9:case a/DT/9:det recent/JJ/9:amod high/NN/2:obl of/IN/11:case $/$/9:nmod 12/CD/11:nummod => rents; rents
          it/PRP/2:nsubj held|hold/VBD/0:root 9/CD/4:nummod percent/NN/2:obj of/IN/7:case the/DT/7:det stock/NN/4:nmod +,/,/2:punct she/PRP/11:dep 4/CD/11:nummod percent/NN/2:conj => stock; stock
          it/PRP/2:nsubj took|take/VBD/0:root 40/CD/4:nummod crates|crate/NNS/2:obj +,/,/2:punct 9/CD/7:nummod percent/NN/8:obl fewer/JJR/4:amod than/IN/10:case before/IN/8:obl => crates; crates
          900/CD/2:nummod women|woman/NNS/0:root and/CC/6:cc 40/CD/5:nummod percent/NN/6:nsubj agreed|agree/VBD/2:conj => women; women
          40/CD/2:nummod crates|crate/NNS/0:root +,/,/2:punct 9/CD/2:appos of/IN/6:case them/PRP/4:nmod tins|tin/NNS/4:dep => crates; tins
          """)
  void isSharedOrNotWhereTheNounIsLeftOut(String tagged, String expected) {
    assertEquals(expected, Quantities.measured(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          they/PRP/2:nsubj put|put/VBD/0:root losses|loss/NNS/2:obj at/IN/5:case 34/CD/2:obl dead/JJ/5:amod and/CC/8:cc 120/CD/5:conj wounded/JJ/8:amod => dead; wounded
          34/CD/2:nummod dead/JJ/3:amod sailors|sailor/NNS/0:root => dead sailors
          """)
  void isWhatBecameOfPeopleWhereNoNounSaysWho(String tagged, String expected) {
    assertEquals(expected, Quantities.measured(tagged));
  }
}
