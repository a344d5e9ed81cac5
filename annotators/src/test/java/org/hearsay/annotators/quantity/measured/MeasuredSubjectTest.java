package org.hearsay.annotators.quantity.measured;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.annotators.quantity.Quantities;
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
          she/PRP/2:nsubj expects|expect/VBZ/0:root turnout/NN/2:obj to/IN/6:case top/JJ/6:amod 45/CD/7:nummod percent/NN/3:nmod => turnout
          it/PRP/2:nsubj cut|cut/VBD/0:root its/PRP$/4:nmod:poss forecast/NN/2:obj of/IN/6:case growth/NN/4:nmod to/IN/9:case 2/CD/9:nummod percent/NN/2:obl => growth
          most/JJS/3:nsubj tenants|tenant/NNS/3:nsubj pay/VBP/0:root and/CC/7:cc 12/CD/6:nummod percent/NN/7:nsubj fell|fall/VBD/3:conj => tenants
          the/DT/2:det port/NN/3:nsubj has|have/VBZ/0:root flour/NN/3:obj for/IN/7:case nine/CD/7:nummod days|day/NNS/3:obl => flour
          a/DT/2:det talk/NN/0:root that/WDT/4:nsubj ran|run/VBD/2:acl:relcl for/IN/7:case 70/CD/7:nummod minutes|minute/NNS/4:obl => talk
          tests|test/NNS/2:nsubj found|find/VBD/0:root lead/NN/2:obj at/IN/6:case 9/CD/6:nummod percent/NN/2:obl => lead
          a/DT/2:det rise/NN/0:root +,/,/2:punct put|put/VBN/2:acl at/IN/7:case $/$/7:dep 9/CD/4:obl => rise
          she/PRP/2:nsubj expects|expect/VBZ/0:root rents|rent/NNS/2:obj to/TO/5:mark reach/VB/2:xcomp $/$/5:obj +9/CD/6:nummod => rents
          he/PRP/5:nsubj says|say/VBZ/5:aux rents|rent/NNS/5:nsubj will/MD/5:aux hit/VB/0:root $/$/5:obj +9/CD/6:nummod => rents
          profits|profit/NNS/0:root at/IN/4:case the/DT/4:det yard/NN/1:nmod +,/,/4:punct which/WDT/7:nsubj has|have/VBZ/4:acl:relcl staff/NN/7:obj +,/,/8:punct trebled|treble/VBD/8:acl to/IN/12:case $/$/10:obl 9m/CD/12:nummod => profits
          a/DT/2:det barge/NN/3:nsubj found|find/VBN/9:csubj by/IN/5:case divers|diver/NNS/3:obl is|be/VBZ/9:cop 80/CD/8:nummod years|year/NNS/9:obl:npmod older/JJR/0:root than/IN/11:case it/PRP/9:obl => barge
          the/DT/2:det spell/NN/8:nsubj +,/,/2:punct and/CC/6:cc the/DT/6:det lake/NN/2:conj has|have/VBZ/8:aux dropped|drop/VBN/0:root 3/CD/10:nummod feet|foot/NNS/8:obj => lake
          it/PRP/2:nsubj halved|halve/VBD/0:root the/DT/4:det ration/NN/2:obj to/IN/7:case 9/CD/7:nummod grams|gram/NNS/2:obl => ration
          it/PRP/2:nsubj pushed|push/VBD/0:root rents|rent/NNS/2:obj to/IN/5:case $/$/2:obl 9/CD/5:nummod => rents
          they/PRP/2:nsubj want/VBP/0:root waits|wait/NNS/2:obj and/CC/6:cc we/PRP/6:nsubj cut/VBD/2:conj theirs/PRP/6:obj to/IN/10:case 9/CD/10:nummod weeks|week/NNS/6:obl => waits
          the/DT/2:det price/NN/0:root +,/,/2:punct which/WDT/6:obj analysts|analyst/NNS/6:nsubj expect/VBP/2:acl:relcl to/TO/8:mark be/VB/6:xcomp $/$/8:dep 9/CD/9:nummod => price
          repairs|repair/NNS/2:nsubj took|take/VBD/0:root an/DT/4:det average/NN/2:obj of/IN/7:case 9/CD/7:nummod weeks|week/NNS/4:nmod => repairs
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
          it/PRP/2:nsubj put|put/VBD/0:root the/DT/4:det figure/NN/2:obj at/IN/7:case 9/CD/7:nummod percent/NN/2:obl => -
          they/PRP/2:nsubj played|play/VBD/0:root in/IN/4:case front/NN/2:obl of/IN/6:case 900/CD/4:nmod => -
          the/DT/2:det trust/NN/3:nsubj needs|need/VBZ/0:root $/$/5:dep 4m/CD/3:obj => -
          weavers|weaver/NNS/2:nsubj sew/VBP/0:root 3/CD/4:nummod metres|metre/NNS/2:obj per/IN/6:case hour/NN/4:nmod => -
          voters|voter/NNS/2:nsubj like/VBP/0:root her/PRP/2:obj by/IN/6:case 9/CD/6:nummod percent/NN/2:obl => -
          the/DT/2:det law/NN/3:nsubj covers|cover/VBZ/0:root aged/JJ/5:amod 16/CD/3:obj => -
          Ana/NNP=PERSON/2:compound Vell/NNP=PERSON/3:nsubj saw|see/VBD/0:root 4/CD/5:nummod percent/NN/3:obj => -
          pay/NN/3:nsubj would/MD/3:aux climb/VB/0:root within/IN/6:case six/CD/6:nummod years|year/NNS/3:obl => -
          the/DT/2:det debate/NN/3:nsubj came|come/VBD/0:root two/CD/5:nummod days|day/NNS/3:obl ago/RB/5:advmod => -
          each/DT/2:det club/NN/3:nsubj works|work/VBZ/0:root to/TO/5:mark raise/VB/3:xcomp $/$/5:obj 9m/CD/6:nummod => -
          firms|firm/NNS/2:nsubj worked|work/VBD/0:root for/IN/5:case nine/CD/5:nummod weeks|week/NNS/2:obl => -
          """)
  void isNobodyWhoOnlyHasOrSeesIt(String tagged, String expected) {
    assertEquals(expected, Quantities.measured(tagged));
  }
}
