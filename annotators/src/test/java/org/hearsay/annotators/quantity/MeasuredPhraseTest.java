package org.hearsay.annotators.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What figures count or measure; heads and relations are written out. */
class MeasuredPhraseTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          12/CD/3:nummod rusty/JJ/3:amod cranes/NNS/0:root => rusty cranes
          12/CD/2:nummod cranes/NNS/4:nsubj +,/,/2:punct fell/VBD/0:root => cranes
          two-thirds/NNS/0:root of/IN/4:case the/DT/4:det crews/NNS/1:nmod => crews
          hundreds/NNS/0:root of/IN/3:case sheds/NNS/1:nmod => sheds
          rents/NNS/2:nsubj rose|rise/VBD/0:root 3/CD/4:nummod percent/NN/2:obj => rents
          the/DT/2:det fare/NN/5:nsubj is|be/VBZ/5:cop $/$/5:dep 5/CD/0:root => fare
          a/DT/5:det $/$/5:dep 5/CD/4:compound million/CD/2:nummod bridge/NN/0:root => bridge
          a/DT/3:det 44-year-old/JJ/3:amod cook/NN/0:root => cook
          nine/CD/2:nummod months/NNS/0:root of/IN/4:case rain/NN/2:nmod => rain
          12/CD/2:nummod sailors/NNS/6:nsubj held/VBN/2:acl in/IN/5:case Bari/NNP/3:obl wrote/VBD/0:root => sailors held in Bari
          the/DT/2:det number/NN/6:nsubj of/IN/4:case looms/NNS/2:nmod has/VBZ/6:aux exceeded|exceed/VBN/0:root 100/CD/6:obj => looms
          a/DT/5:det 12/CD/3:nummod percent/NN/4:compound steep/JJ/5:amod drop/NN/0:root in/IN/7:case output/NN/5:nmod => output
          """)
  void takesTheShortestNounPhraseWithItsRestrictiveModifiers(String tagged, String expected) {
    assertEquals(expected, Quantities.measured(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          they/PRP/2:nsubj walked|walk/VBD/0:root 12/CD/4:nummod miles/NNS/2:obj => -
          two/CD/0:root left/VBD/1:acl => -
          """)
  void isAbsentWhereTheSentenceSaysNothing(String tagged, String expected) {
    assertEquals(expected, Quantities.measured(tagged));
  }
}
