package org.hearsay.annotators.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a clause says a figure of; heads and relations are written out. */
class MeasuredSubjectTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          the/DT/2:det fund/NN/3:nsubj lost|lose/VBD/0:root 0.2/CD/5:nummod %/NN/3:obj => fund
          the/DT/2:det index/NN/4:nsubj is|be/VBZ/4:aux trending|trend/VBG/0:root up/RP/4:prt 0.2/CD/7:nummod %/NN/4:obj => index
          the/DT/2:det index/NN/3:nsubj edged|edge/VBD/0:root down/RB/3:advmod 0.3/CD/6:nummod %/NN/4:obl:npmod => index
          the/DT/2:det index/NN/3:nsubj edged|edge/VBD/0:root to/IN/6:case a/DT/6:det close/NN/3:obl of/IN/9:case 912/CD/9:nummod points|point/NNS/6:nmod => index
          the/DT/4:det TR/NN/4:compound +-/HYPH/4:punct +90/CD/5:nsubj gained|gain/VBD/0:root 4/CD/7:nummod %/NN/5:obj to/IN/9:case 812/CD/5:obl => TR-90; TR-90
          shares|share/NNS/3:nsubj steeply/RB/3:advmod fell|fall/VBD/0:root 3/CD/5:nummod %/NN/3:obj while/IN/8:mark gold/NN/8:nsubj rose|rise/VBD/3:advcl 2/CD/10:nummod %/NN/8:obj => shares; gold
          the/DT/2:det van/NN/3:nsubj offers|offer/VBZ/0:root 90/CD/5:nummod hp/NN/3:obj => van
          the/DT/2:det slope/NN/4:nsubj was|be/VBD/4:aux creeping|creep/VBG/0:root 2/CD/6:nummod inches|inch/NNS/4:obj an/DT/8:det hour/NN/6:npmod => slope
          homes|home/NNS/3:nsubj:pass are|be/VBP/3:aux:pass priced|price/VBN/0:root from/IN/6:case $/$/6:dep 9,000/CD/3:obl => homes
          the/DT/2:det boat/NN/4:nsubj is|be/VBZ/4:cop worth/JJ/0:root $/$/6:dep 2,000/CD/4:obl => boat
          firms|firm/NNS/3:nsubj:pass were|be/VBD/3:aux:pass overvalued|overvalue/VBN/0:root by/IN/6:case an/DT/6:det average/NN/3:obl of/IN/9:case 5/CD/9:nummod percent/NN/6:nmod => firms
          jobs|job/NNS/2:nsubj grew|grow/VBD/0:root by/IN/5:case 90/CD/5:nummod posts|post/NNS/2:obl or/CC/8:cc 2/CD/8:nummod percent/NN/5:conj => posts; jobs
          the/DT/2:det fee/NN/0:root +,/,/2:punct capped|cap/VBN/2:acl at/IN/7:case $/$/7:dep 6/CD/4:obl => fee
          it/PRP/2:nsubj raised|raise/VBD/0:root to/IN/4:case nine/CD/2:obl the/DT/6:det toll/NN/2:obj => toll
          highs|high/NNS/6:nsubj near/IN/4:case 20/CD/4:nummod °C/NN/1:nmod are|be/VBP/6:aux:pass forecast/VBN/0:root => highs
          stock/NN/4:nsubj in/IN/3:case banks|bank/NNS/1:nmod fell|fall/VBD/0:root 5/CD/6:nummod %/NN/4:obj => stock
          stock/NN/0:root in/IN/3:case Obel/NNP/1:nmod +,/,/3:punct which/WDT/6:nsubj fell|fall/VBD/3:acl:relcl 5/CD/8:nummod %/NN/6:obj => stock
          """)
  void isTheNounThatTheClauseIsAbout(String tagged, String expected) {
    assertEquals(expected, Quantities.measured(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          the/DT/2:det trust/NN/3:nsubj owns|own/VBZ/0:root 18/CD/5:nummod percent/NN/3:obj => -
          the/DT/2:det trust/NN/3:nsubj needs|need/VBZ/0:root $/$/5:dep 4m/CD/3:obj => -
          weavers|weaver/NNS/2:nsubj sew/VBP/0:root 3/CD/4:nummod metres|metre/NNS/2:obj per/IN/6:case hour/NN/4:nmod => -
          voters|voter/NNS/2:nsubj like/VBP/0:root her/PRP/2:obj by/IN/6:case 9/CD/6:nummod percent/NN/2:obl => -
          the/DT/2:det law/NN/3:nsubj covers|cover/VBZ/0:root aged/JJ/5:amod 16/CD/3:obj => -
          Ana/NNP=PERSON/2:compound Vell/NNP=PERSON/3:nsubj saw|see/VBD/0:root 4/CD/5:nummod percent/NN/3:obj => -
          firms|firm/NNS/2:nsubj worked|work/VBD/0:root for/IN/5:case nine/CD/5:nummod weeks|week/NNS/2:obl => -
          """)
  void isNobodyWhoOnlyHasOrSeesIt(String tagged, String expected) {
    assertEquals(expected, Quantities.measured(tagged));
  }
}
