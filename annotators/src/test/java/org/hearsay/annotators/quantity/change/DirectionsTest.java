package org.hearsay.annotators.quantity.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.annotators.quantity.Quantities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The direction that verbs and adverbs give a figure. */
class DirectionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          rose|rise/VBD 6/CD +%/NN                                                    => 6% = 6 PERCENT up
          fell|fall/VBD by/IN 3/CD points/NNS                                         => 3 points = 3 point down
          rose|rise/VBD more/JJR than/IN 6/CD +%/NN                                   => more than 6% > 6 PERCENT up
          rose|rise/VBD under/IN 6/CD +%/NN                                           => under 6% < 6 PERCENT up
          fell|fall/VBD almost/RB 6/CD +%/NN                                          => almost 6% < 6 PERCENT down
          rents/NNS may/MD rise/VB by/IN up/IN to/TO 6/CD +%/NN                       => up to 6% <= 6 PERCENT up
          rose|rise/VBD/0:root 2/CD/5:nummod and/CC/4:cc 3/CD/2:conj percent/NN/1:obj => 2 = 2 PERCENT up; 3 percent = 3 PERCENT up
          it/PRP narrowed|narrow/VBD 4/CD points/NNS                                  => 4 points = 4 point down
          they/PRP lost|lose/VBD a/DT third/JJ of/IN it/PRP                           => a third = 0.3333 fraction down
          it/PRP lost|lose/VBD 3/CD cents/NNS                                         => 3 cents = 0.03 USD down
          Ferry/NNP Fares/NNP Rise/NNP 5/CD percent/NN                                => 5 percent = 5 PERCENT up
          """)
  void aVerbOfChangeGivesTheDirection(String tagged, String expected) {
    assertEquals(expected, Quantities.values(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          up/RB 5/CD +%/NN                                            => 5% = 5 PERCENT up
          down/RB 5/CD points/NNS                                     => 5 points = 5 point down
          tea/NN is/VBZ|be trending|trend/VBG up/RP/3:compound:prt 4/CD +%/NN => 4% = 4 PERCENT up
          revised|revise/VBN upward/RB by/IN 40/CD tons/NNS           => 40 tons = 40 ton up
          5/CD percent/NN higher/JJR                                  => 5 percent = 5 PERCENT up
          40/CD percent/NN less/JJR water/NN                          => 40 percent = 40 PERCENT down
          a/DT third/JJ smaller/JJR                                   => a third = 0.3333 fraction down
          sank|sink/VBD 30/CD miles/NNS off/IN the/DT cape/NN         => 30 miles = 30 MI
          lower/JJR by/IN 5/CD percent/NN                             => 5 percent = 5 PERCENT down
          sixty/CD feet/NNS up/RB                                     => sixty feet = 60 FT
          5/CD percent/NN above/IN its/PRP$ level/NN                  => 5 percent = 5 PERCENT
          $/$ +50/CD off/IN a/DT kettle/NN                            => $50 = 50 USD
          shot|shoot/VBD down/RP 51/CD missiles/NNS                   => 51 = 51 count
          it/PRP took|take/VBD up/RP/2:compound:prt 8/CD percent/NN   => 8 percent = 8 PERCENT
          """)
  void anAdverbOrComparativeGivesTheDirection(String tagged, String expected) {
    assertEquals(expected, Quantities.values(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          a/DT 12/CD +%/NN drop/NN                               => 12% = 12 PERCENT
          an/DT increase/NN of/IN 5/CD percent/NN                => 5 percent = 5 PERCENT
          a/DT cut/NN of/IN 300/CD jobs/NNS                      => 300 = 300 count
          rose|rise/VBD to/TO 12/CD +%/NN                        => 12% = 12 PERCENT
          oil/NN fell|fall/VBD below/IN $/$ +80/CD               => below $80 < 80 USD
          they/PRP raised|raise/VBD/0:root a/DT 5/CD/5:nummod percent/NN/6:compound levy/NN/2:obj => 5 percent = 5 PERCENT
          fell|fall/VBD/0:root to/TO 41/CD/4:nummod tons/NNS/1:obl in/IN May/NNP +,/, 38/CD/9:nummod tons/NNS/1:obl in/IN June/NNP => 41 tons = 41 ton; 38 tons = 38 ton
          """)
  void aNounOfChangeOrALevelGivesNone(String tagged, String expected) {
    assertEquals(expected, Quantities.values(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          the/DT grade/NN shed/VBD 88/CD cents/NNS to/TO $/$ +69/CD => 88 cents = 0.88 USD down; $69 = 69 USD
          that/DT added|add/VBD $/$ +7/CD to/TO the/DT bill/NN     => $7 = 7 USD up
          they/PRP raised|raise/VBD $/$ +7/CD million/CD           => $7 million = 7000000 USD
          they/PRP lost|lose/VBD $/$ +7/CD million/CD              => $7 million = 7000000 USD
          it/PRP dropped|drop/VBD 40/CD bombs/NNS                  => 40 = 40 count
          it/PRP dropped|drop/VBD by/IN 40/CD bombs/NNS            => 40 = 40 count down
          """)
  void aSumThatIsLostIsAChangeWhereALevelFollows(String tagged, String expected) {
    assertEquals(expected, Quantities.values(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          up/RB 25/CD cents/NNS +,/, or/CC 1.2/CD +%/NN                    => 25 cents = 0.25 USD up; 1.2% = 1.2 PERCENT up
          it/PRP grew|grow/VBD by/IN 900/CD jobs/NNS or/CC 2/CD percent/NN => 900 = 900 count up; 2 percent = 2 PERCENT up
          more/JJR than/IN 7/CD million/CD pesos/NNS (/( +$/$ +410,000/CD +)/) => more than 7 million pesos > 7000000 MXN; $410,000 > 410000 USD
          lower/JJR than/IN 8/CD km/NN (/( +5/CD miles/NNS +)/)            => lower than 8 km < 8 KiloM; 5 miles < 5 MI
          over/IN 40/CD crews/NNS (/( +12/CD percent/NN +)/)               => over 40 > 40 count; 12 percent = 12 PERCENT
          """)
  void aRestatementSharesDirectionAndBound(String tagged, String expected) {
    assertEquals(expected, Quantities.values(tagged));
  }
}
