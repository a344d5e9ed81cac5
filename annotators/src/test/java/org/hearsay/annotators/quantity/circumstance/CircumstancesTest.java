package org.hearsay.annotators.quantity.circumstance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.annotators.quantity.Quantities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When, where and against what a figure holds: "time; place; reference" of the first one. */
class CircumstancesTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          57/CD/2:nummod barges/NNS/0:root since/IN/4:case Tuesday/NNP/2:nmod => since Tuesday; -; -
          $/$/0:root +7/CD/1:nummod last/JJ/4:amod year|year/NN/1:obl:tmod => last year; -; -
          in/IN/3:case late/JJ/3:amod May/NNP/5:obl 40/CD/5:nummod barges/NNS/0:root sank/VBD/5:acl => in late May; -; -
          5/CD/2:nummod tonnes/NNS/0:root a/DT/4:det year/NN/5:npmod earlier/RBR/2:advmod => a year earlier; -; -
          $/$/0:root +9/CD/1:nummod in/IN/5:case the/DT/5:det months|month/NNS/1:nmod to/IN/8:case the/DT/8:det end/NN/5:nmod of/IN/10:case June/NNP/8:nmod => in the months to the end of June; -; -
          70/CD/2:nummod raids/NNS/0:root between/IN/4:case dawn/NN/2:nmod and/CC/6:cc dusk/NN/4:conj => between dawn and dusk; -; -
          90/CD/2:nummod boats/NNS/0:root at/IN/4:case midnight/NN/2:nmod on/IN/6:case Friday/NNP/2:nmod => at midnight on Friday; -; -
          90/CD/2:nummod boats/NNS/3:nsubj left/VBD/0:root yesterday/NN/3:obl:tmod => yesterday; -; -
          90/CD/2:nummod boats/NNS/3:nsubj left/VBD/0:root yesterday/NN/6:nmod:poss +'s/POS/4:case race/NN/3:obj => -; -; -
          they/PRP/2:nsubj built/VBD/0:root 90/CD/4:nummod boats/NNS/2:obj from/IN/6:case 2008/CD/2:obl to/IN/8:case 2011/CD/2:obl => from 2008 to 2011; -; -
          90/CD/2:nummod boats/NNS/0:root a/DT/4:det week/NN/2:npmod => -; -; -
          60/CD/2:nummod boats/NNS/3:nsubj left/VBD/0:root for/IN/6:case 11/CD/6:nummod days/NNS/3:obl => -; -; -
          a/DT/4:det 44-year-old/JJ/4:amod night/NN/4:compound cook/NN/5:nsubj left/VBD/0:root on/IN/7:case Monday/NNP/5:obl => -; -; -
          """)
  void tellsTheTimeOfAFigure(String tagged, String expected) {
    assertEquals(expected, Quantities.circumstances(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          in/IN/3:case the/DT/3:det valley/NN/5:obl we/PRP/5:nsubj saw/VBD/0:root 40/CD/7:nummod tents/NNS/5:obj => -; in the valley; -
          40/CD/2:nummod tents/NNS/0:root in/IN/4:case Bari/NNP=LOCATION/2:nmod => -; in Bari; -
          40/CD/2:nummod tents/NNS/0:root in/IN/5:case four/CD/5:nummod states/NNS/2:nmod => -; -; -
          40/CD/2:nummod tents/NNS/0:root outside/IN/5:case the/DT/5:det town/NN/2:nmod of/IN/7:case Orm/NNP/5:nmod => -; outside the town of Orm; -
          40/CD/2:nummod tents/NNS/3:nsubj burned/VBD/0:root at/IN/7:case the/DT/7:det Orm/NNP/7:compound sawmill|mill/NN/3:obl => -; at the Orm sawmill; -
          40/CD/2:nummod tents/NNS/3:nsubj burned/VBD/0:root in/IN/5:case Bari/NNP=LOCATION/3:obl last/JJ/7:amod week/NN/3:obl:tmod => last week; in Bari; -
          85/CD/2:nummod hectares/NNS/0:root there/RB/2:advmod => -; there; -
          nationwide/RB/4:advmod 40/CD/3:nummod tents/NNS/4:nsubj burned/VBD/0:root => -; nationwide; -
          """)
  void tellsThePlaceOfAFigure(String tagged, String expected) {
    assertEquals(expected, Quantities.circumstances(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          up/RB/0:root 5/CD/3:nummod percent/NN/1:obl from/IN/6:case a/DT/6:det year/NN/3:nmod earlier/RBR/6:advmod => -; -; from a year earlier
          5/CD/2:nummod percent/NN/0:root above/IN/5:case the/DT/5:det median/NN/2:nmod => -; -; above the median
          5/CD/2:nummod percent/NN/3:obl higher/JJR/0:root than/IN/6:case the/DT/6:det norm/NN/3:obl => -; -; than the norm
          5/CD/2:nummod percent/NN/0:root compared|compare/VBN/6:case with/IN/6:case last/JJ/6:amod year/NN/2:nmod => -; -; compared with last year
          9/CD/2:nummod years|year/NNS/3:obl:npmod older/JJR/0:root than/IN/6:case any/DT/6:det pier/NN/3:obl known/VBN/6:acl here/RB/7:advmod => -; -; than any pier known here
          9/CD/2:nummod feet/NNS/3:obl:npmod higher/JJR/0:root than/IN/6:mark we/PRP/6:nsubj thought/VBD/3:advcl => -; -; than we thought
          40/CD/2:nummod percent/NN/3:obl:npmod less/JJR/4:amod water/NN/0:root than/IN/9:case the/DT/7:det firm/NN/9:nmod:poss +'s/POS/7:case plant/NN/4:nmod => -; -; than the firm's plant
          rents/NNS/2:nsubj rose/VBD/0:root 5/CD/4:nummod percent/NN/2:obj year/NN/2:obl on/IN/7:case year/NN/2:obl => -; -; year on year
          relative/JJ/6:case to/IN/3:case 2008/CD/6:obl +,/,/6:punct rents/NNS/6:nsubj rose/VBD/0:root 5/CD/8:nummod percent/NN/6:obj => -; -; relative to 2008
          gold/NN/2:nsubj gained/VBD/0:root 5/CD/4:nummod percent/NN/2:obj from/IN/8:case Friday/NNP/8:nmod:poss +'s/POS/6:case low/NN/2:obl => -; -; from Friday's low
          up/RB/0:root 5/CD/3:nummod percent/NN/1:obl from/IN/5:case 40/CD/3:nmod => -; -; -
          """)
  void tellsWhatAFigureIsComparedWith(String tagged, String expected) {
    assertEquals(expected, Quantities.circumstances(tagged));
  }
}
