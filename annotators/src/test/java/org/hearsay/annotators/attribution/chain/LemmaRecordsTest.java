package org.hearsay.annotators.attribution.chain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LemmaRecordsTest {
  private static final LemmaRecords RECORDS = LemmaRecords.of(texts());

  private static List<Labelled> texts() {
    List<Example> examples =
        LabelledSentences.all().stream().map(text -> Example.of(text, TokenEvidence.NONE)).toList();
    TrainingOptions options = AttributionTrainerTest.small();
    Rankers rankers = new RankerTrainer(examples, options).train();
    RoleTagger tagger = RoleTagger.train(examples, options);
    List<Labelled> texts =
        examples.stream()
            .map(example -> new Labelled(example, Extraction.of(example.table(), rankers, tagger)))
            .toList();
    texts.forEach(
        text ->
            text.extraction()
                .candidates()
                .forEach(candidate -> candidate.choose(0, candidate.choices.get(0).total(), 0)));
    return texts;
  }

  private static float shareRight(String lemma) {
    return RECORDS.of(WordHashes.of(lemma))[0];
  }

  @Test
  void aVerbOfSayingIsMoreOftenRightThanALemmaThatWasNeverMet() {
    assertTrue(shareRight("say") > shareRight("zzz"), shareRight("say") + "");
    assertEquals(1 / 3f, shareRight("zzz"));
  }

  @Test
  void recordsAreTheSameOnceTheyWereWrittenAndRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RECORDS.write(new DataOutputStream(bytes));
    LemmaRecords read =
        LemmaRecords.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertEquals(RECORDS.size(), read.size());
    for (String lemma : List.of("say", "tell", "zzz")) {
      int hash = WordHashes.of(lemma);
      assertArrayEquals(RECORDS.of(hash), read.of(hash));
    }
  }
}
