package org.hearsay.annotators.quantity.measured;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.TaggedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPathTest {
  @ParameterizedTest
  @CsvSource({"3, 1, obj^Vvnsubj", "4, 1, case^obl^Vvnsubj", "0, 1, det^N", "3, 3, N"})
  void namesTheRelationsUpAndDownAndWhatStandsAtTheTop(int from, int to, String expected) {
    Sentence sentence =
        TaggedText.document(
                "the/DT/2:det levy/NN/3:nsubj cost/VBD/0:root crowns/NNS/3:obj in/IN/6:case May/NNP/3:obl")
            .sentences()
            .get(0);
    assertEquals(expected, new WordPath(sentence).of(sentence.token(from), sentence.token(to)));
  }

  @ParameterizedTest
  @CsvSource({"0, 6, far", "6, 7, none"})
  void tellsALongWayAndNoWayFromAWay(int from, int to, String expected) {
    Sentence sentence =
        TaggedText.document(
                "a/DT/2:dep b/NN/3:dep c/NN/4:dep d/NN/5:dep e/NN/6:dep f/NN/7:dep g/NN/0:root h/NN/0:root")
            .sentences()
            .get(0);
    assertEquals(expected, new WordPath(sentence).of(sentence.token(from), sentence.token(to)));
  }
}
