package org.hearsay.annotators.quantity.measured;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.annotators.quantity.Quantities;
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
          12/CD/2:nummod sailors/NNS/6:nsubj held/VBN/2:acl in/IN/5:case Bari/NNP/3:obl wrote/VBD/0:root => sailors
          the/DT/2:det number/NN/6:nsubj of/IN/4:case looms/NNS/2:nmod has/VBZ/6:aux exceeded|exceed/VBN/0:root 100/CD/6:obj => looms
          a/DT/5:det 12/CD/3:nummod percent/NN/4:compound steep/JJ/5:amod drop/NN/0:root in/IN/7:case output/NN/5:nmod => output
          the/DT/2:det tally/NN/6:nsubj of/IN/5:case missing/JJ/5:amod sailors|sailor/NNS/2:nmod rose|rise/VBD/0:root to/IN/8:case 14/CD/6:obl => missing sailors
          debt/NN/2:nsubj rose|rise/VBD/0:root by/IN/5:case $/$/5:dep 2/CD/2:obl +,/,/2:punct to/IN/9:case $/$/9:dep 9/CD/2:obl => debt; debt
          clerks/NNS/2:nsubj put|put/VBD/0:root the/DT/4:det leak/NN/2:obj at/IN/7:case 12/CD/7:nummod percent/NN/2:obl => leak
          cap/NN/7:nsubj of/IN/6:case $/$/6:dep 60/CD/6:nummod a/DT/6:det barrel/NN/1:nmod held/VBD/0:root => cap
          half/NN/7:obl of/IN/4:case the/DT/4:det shells|shell/NNS/1:nmod guards/NNS/6:nsubj fired|fire/VBD/7:csubj fizzled/VBD/0:root => shells
          half/NN/0:root of/IN/3:case crews/NNS/1:nmod trained/VBN/1:acl after/IN/7:case the/DT/7:det war/NN/4:obl => crews
          a/DT/4:det 900/CD/4:compound +-strong/JJ/4:amod crew/NN/0:root => crew
          a/DT/5:det nine/CD/4:nummod +-/HYPH/4:punct +story/NN/5:compound block/NN/0:root => story
          rents/NNS/2:nsubj fell|fall/VBD/0:root 4/CD/4:nummod percent/NN/2:obj +,/,/4:punct or/CC/8:cc 12/CD/8:nummod euros/NNS/4:conj => rents; rents
          sales/NNS/4:nsubj of/IN/1:acl $/$/2:dep 9/CD/3:nummod grew|grow/VBD/0:root     => sales
          fires/NNS/4:nsubj are/VBP/4:aux 5/CD/4:nummod percent/NN/5:obl contained/VBN/0:root => fires
          it/PRP/2:nsubj takes/VBZ/0:root 40/CD/4:nummod percent/NN/2:obj less/JJR/6:amod water/NN/2:obj => water
          it/PRP/2:nsubj shaved|shave/VBD/0:root 2/CD/4:nummod points|point/NNS/2:obj off/RP/2:prt growth/NN/2:obj => growth
          a/DT/2:det town/NN/0:root +,/,/2:punct population/NN/2:appos 3,100/CD/4:nummod => population
          the/DT/2:det price/NN/0:root +,/,/2:punct €/$/2:appos +11/CD/4:nummod a/DT/7:det kilo/NN/4:dep +,/,/2:punct => price
          fares/NNS/4:dep were/VBD/3:aux:pass expected/VBN/0:root to/TO/5:mark reach/VB/3:xcomp $/$/5:obj +9/CD/6:nummod => fares
          Total/JJ/2:amod cost/NN/0:root +:/:/2:punct $/$/2:dep 900/CD/4:nummod => Total cost
          crates/NNS/2:compound measure/NN/0:root between/IN/5:case 4/CD/5:nummod cm/NN/2:nmod => crates
          Profit/NNP/2:compound Falls|fall/NNP/0:root 22/CD/4:nummod %/NN/2:dep => Profit
          the/DT/2:det Exchange/NNP/0:root (/-LRB-/5:punct 9/CD/5:nummod percent/NN/2:dep )/-RRB-/5:punct => Exchange
          the/DT/2:det dividend/NN/0:root +,/,/2:punct now/RB/6:advmod $/$/6:dep 12/CD/2:appos +,/,/2:punct => dividend
          a/DT/2:det halt/NN/0:root of/IN/5:case 72/CD/5:nummod hours|hour/NNS/2:nmod => halt
          half/NN/0:root the/DT/3:det parish/NN/1:dep => parish
          the/DT/3:det third/JJ/3:amod day/NN/0:root of/IN/6:case a/DT/6:det strike/NN/3:nmod => strike
          blood/NN/0:root +,/,/1:punct of/IN/4:case which/WDT/5:obl is|be/VBZ/1:acl:relcl 9/CD/7:nummod litres|litre/NNS/5:nsubj left/VBN/7:acl => blood
          it/PRP/2:nsubj added|add/VBD/0:root $/$/4:dep 7m/CD/2:obj to/IN/7:case the/DT/7:det bill/NN/2:obl => bill
          they/PRP/2:nsubj toured|tour/VBD/0:root 4/CD/4:nummod miles|mile/NNS/2:obj of/IN/6:case Highway/NNP/4:nmod 9/CD/6:nummod => Highway 9
          losses|loss/NNS/0:root of/IN/5:case +"/``/5:punct $/$/5:dep +3m/CD/1:nmod => losses
          sales|sale/NNS/4:nsubj of/IN/3:case tyres|tyre/NNS/1:nmod fell|fall/VBD/0:root 3/CD/6:nummod %/NN/4:obj => sales of tyres
          the/DT/2:det index/NN/0:root +,/,/2:punct down/RB/2:advmod 40/CD/6:nummod points|point/NNS/4:obl +,/,/2:punct => index
          the/DT/2:det mirror/NN/0:root +,/,/2:punct at/IN/6:case 8/CD/6:nummod metres|metre/NNS/2:nmod +,/,/2:punct => mirror
          the/DT/2:det delay/NN/0:root +,/,/2:punct of/IN/6:case nine/CD/6:nummod weeks|week/NNS/2:nmod +,/,/2:punct => delay
          at/IN/3:case 900/CD/3:nummod metres|metre/NNS/7:obl +,/,/7:punct the/DT/6:det pass/NN/7:nsubj closed/VBD/0:root => pass
          Ana/NNP=PERSON/2:compound Vell/NNP=PERSON/0:root (/-LRB-/5:punct 62/CD/5:nummod kg/NN/2:appos )/-RRB-/5:punct => Ana Vell
          of/IN/3:case the/DT/3:det parcels|parcel/NNS/6:obl +,/,/6:punct three/CD/6:nsubj vanished/VBD/0:root => parcels
          imports|import/NNS/2:nsubj rose|rise/VBD/0:root to/IN/4:case $/$/2:obl 9m/CD/4:nummod and/CC/7:cc exports|export/NNS/2:conj to/IN/9:case $/$/7:nmod 8m/CD/9:nummod => imports; exports
          it/PRP/2:nsubj grew|grow/VBD/0:root with/IN/4:case oil/NN/2:obl at/IN/6:case $/$/4:nmod 71/CD/6:nummod => oil
          a/DT/4:det 12/CD/4:nummod page/NN/4:compound report/NN/0:root => page
          he/PRP/2:nsubj grabbed|grab/VBD/0:root 12/CD/4:nsubj rebounds|rebound/VBZ/2:ccomp => rebounds
          it/PRP/2:nsubj lost|lose/VBD/0:root half/NN/2:obj its/PRP$/5:poss young/JJ/3:dep +./. => young
          the/DT/4:det Stoxx/NNP/4:compound 600/CD/4:nummod index/NN/5:nsubj gained|gain/VBD/0:root 2/CD/7:nummod percent/NN/5:obj => Stoxx 600 index
          $/$/0:root 9m/CD/1:nummod worth/JJ/1:amod of/IN/5:case stock/NN/3:obl => stock
          a/DT/2:det beam/NN/0:root no/DT/4:advmod wider/JJR/2:amod than/IN/7:case 2/CD/7:nummod inches|inch/NNS/4:obl => beam
          the/DT/2:det talks|talk/NNS/0:root +,/,/2:punct now/RB/7:advmod in/IN/7:case a/DT/8:det fifth/JJ/8:amod day/NN/2:nmod => talks
          two/CD/2:nummod dead/JJ/0:root                                                 => dead
          one/CD/0:root of/IN/4:case several/JJ/4:amod pilots|pilot/NNS/1:nmod => pilots
          340/CD/2:nummod guests|guest/NNS/0:root a/DT/4:det day/NN/2:npmod              => guests a day
          40/CD/2:nummod homes/NNS/0:root and/CC/4:cc shops/NNS/2:conj                   => homes and shops
          12/CD/2:nummod members/NNS/0:root of/IN/5:case the/DT/5:det board/NN/2:nmod    => members
          it/PRP/2:nsubj had/VBD/0:root 22/CD/4:nummod desks/NNS/2:obj +,/,/2:punct now/RB/7:advmod 9/CD/2:dep => desks; desks
          three/CD/2:nummod men/NNS/3:nsubj killed|kill/VBN/0:root and/CC/6:cc 12/CD/6:nsubj wounded|wound/VBN/3:conj => men; men
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
          it/PRP/2:nsubj averaged|average/VBD/0:root 900/CD/5:nummod last/JJ/5:amod season/NN/2:obj => -
          it/PRP/2:nsubj spent|spend/VBD/0:root $/$/6:nummod 9m/CD/3:nummod attacking/VBG/6:amod rivals|rival/NNS/2:obj => -
          they/PRP/2:nsubj gave|give/VBD/0:root every/DT/4:det couple/NN/6:compound 200/CD/4:nummod euros|euro/NNS/2:obj => -
          coins|coin/NNS/2:nsubj cost|cost/VBD/0:root more/JJR/2:advmod over/IN/6:case a/DT/6:det period/NN/2:obl of/IN/9:case 3/CD/9:nummod days|day/NNS/6:nmod => -
          it/PRP/2:nsubj fell|fall/VBD/0:root from/IN/5:case $/$/5:dep 9/CD/2:obl at/IN/8:case 10.05/CD/8:nummod am/NN/2:obl => -
          """)
  void isAbsentWhereTheSentenceSaysNothing(String tagged, String expected) {
    assertEquals(expected, Quantities.measured(tagged));
  }
}
