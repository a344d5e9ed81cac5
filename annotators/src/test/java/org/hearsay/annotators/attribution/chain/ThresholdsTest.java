package org.hearsay.annotators.attribution.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ThresholdsTest {
  private static final Thresholds THRESHOLDS = new Thresholds(0.4, 0.1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Her/PRP$/2:nmod:poss fear/NN/4:nsubj of/IN/4:case floods/NNS/2:nmod => {Her} [fear of] <floods>             | 0.1
          Her/PRP$/2:nmod:poss fear/NN/0:root is/VBZ/2:cop rain/NN/2:nsubj => {Her} [fear is] <rain>                   | 0.4
          Bo/NNP/2:nsubj fears/VBZ/0:root rain/NN/2:obj => {Bo} [fears] <rain>                                         | 0.4
          Bo/NNP/0:root :/:/1:punct Rain/NN/1:dep falls/VBZ/1:dep => {Bo} [:] <Rain falls>                             | 0.4
          """)
  void cuesThatAreNounsHaveTheirOwn(String labelled, double threshold) {
    TrainingText text = LabelledSentences.text("cue", labelled.replace(" =>", "\n=>"));
    TokenTable table = TokenTable.of(text.text(), TokenEvidence.NONE);
    Reading reading = Gold.of(table, text.attributions()).get(0).reading();
    assertEquals(threshold, THRESHOLDS.of(table, reading));
  }

  @Test
  void areReadAsTheyWereWritten() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    THRESHOLDS.write(new DataOutputStream(bytes));
    assertEquals(
        THRESHOLDS,
        Thresholds.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))));
  }
}
