package org.hearsay.annotators.quantity.exclusion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.annotators.quantity.Quantities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of indexes, lists, models and players, beside numbers that count. */
class ProperNumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      emptyValue = "",
      textBlock =
          """
          the/DT Stoxx/NNP 600/CD index/NN                      => ``
          the/DT sp/NN 500/CD rose/VBD                          => ``
          58/CD Fortune/NNP 500/CD companies/NNS                => 58 = 58 count
          two/CD new/JJ 737/CD Max/NNP jets/NNS                 => two = 2 count
          near/IN the/DT bottom/JJ three/CD during/IN May/NNP   => ``
          the/DT top/JJ three/CD seeds/NNS                      => three = 3 count
          goalkeeper/NN Ana/NNP Ruiz/NNP (/( +4/CD +)/) dives/VBZ => ``
          """)
  void countNothing(String tagged, String expected) {
    assertEquals(expected, Quantities.values(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      emptyValue = "",
      textBlock =
          """
          one/CD of/IN the/DT oldest/JJS mills/NNS          => one = 1 count
          one/CD of/IN her/PRP$ most/RBS quoted/JJ poems/NNS => one = 1 count
          one/CD of/IN the/DT best/JJS                      => ``
          one/CD of/IN the/DT things/NNS                    => ``
          she/PRP put/VBD one/CD hand/NN on/IN it/PRP       => one = 1 count
          on/IN one/CD hand/NN                              => ``
          """)
  void oneCountsOneOfAGroup(String tagged, String expected) {
    assertEquals(expected, Quantities.values(tagged));
  }
}
