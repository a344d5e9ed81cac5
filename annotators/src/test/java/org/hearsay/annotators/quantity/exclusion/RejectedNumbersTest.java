package org.hearsay.annotators.quantity.exclusion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.annotators.quantity.Quantities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RejectedNumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      emptyValue = "",
      textBlock =
          """
          on/IN Nov./NNP 27/CD +,/, 2016/CD          => 27 = DATE; 2016 = DATE
          at/IN 10:30/CD                             => 10:30 = TIME
          in/IN 2016/CD                              => 2016 = YEAR
          Apollo/NNP 11/CD                           => 11 = NAME
          page/NN 4/CD                               => 4 = PAGE
          won|win/VBD 2-0/CD                         => 2-0 = SCORE
          voted|vote/VBD 5/CD to/TO 4/CD             => 5 to 4 = SCORE
          pages/NNS 3/CD and/CC 4/CD                 => 3 = PAGE; 4 = PAGE
          chapters|chapter/NNS 3/CD and/CC 4/CD dogs/NNS => 3 = PAGE
          555-0142/CD                                => 555-0142 = PHONE
          1-800-555-0199/CD                          => 1-800-555-0199 = PHONE
          020/CD 7946/CD 0018/CD                     => 020 7946 0018 = PHONE
          +/SYM +44/CD 20/CD 7946/CD 0000/CD         => 44 20 7946 0000 = PHONE
          in/IN two/CD minds|mind/NNS                => two = IDIOM
          on/IN cloud/NN nine/CD                     => nine = IDIOM
          at/IN the/DT eleventh/JJ hour/NN           => eleventh = SEQUENCE
          half/NN past/IN nine/CD                    => half = IDIOM; nine = TIME
          a/DT 5-F/CD grade/NN                       => 5 = IDENTIFIER
          deaths/NNS per/IN 100,000/CD people/NNS    => 100,000 = IDIOM
          No/DT one/NN came/VBD                      => one = PRONOUN
          this/DT one/NN                             => one = PRONOUN
          one/CD/4:nsubj of/IN/3:case them/PRP/1:nmod fell|fall/VBD/0:root => ``
          one/CD/2:nummod nurse/NN/3:nsubj said|say/VBD/0:root => one = PRONOUN
          one/CD/2:nummod nurse/NN/3:nsubj fell|fall/VBD/0:root => ``
          shuts|shut/VBZ at/IN seven/CD              => seven = TIME
          is|be/VBZ at/IN ten/CD to/TO six/CD        => ten = TIME; six = TIME
          40/CD cranes/NNS                           => ``
          """)
  void saysWhyANumberIsNoQuantity(String tagged, String expected) {
    assertEquals(expected, Quantities.rejected(tagged));
  }
}
