package org.hearsay.annotators.attribution.chain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.annotators.attribution.quotation.Quotations;
import org.hearsay.annotators.learn.TreeBooster;
import org.hearsay.annotators.parse.Paragraphs;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.parse.TaggedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AttributionTrainerTest {
  private static final List<TrainingText> SENTENCES = LabelledSentences.all();

  /** Large enough for some eighty sentences. */
  static TrainingOptions small() {
    TreeBooster.Options trees = new TreeBooster.Options(20, 4, 0.2, 1, 3, 1, 1, 1);
    return new TrainingOptions(1, 1, 1, 6, 0.2, 1, 1, 1, 6, 0.2, 1, trees, trees, trees);
  }

  private static AttributionModel train(List<TrainingText> texts) {
    return new AttributionTrainer(small(), TokenEvidence.NONE, line -> {}).train(texts);
  }

  private static List<String> found(AttributionChain chain, ParsedText text) {
    Paragraphs paragraphs = Paragraphs.of(text.text());
    Quotations quotations = Quotations.of(text.text(), paragraphs);
    return LabelledSentences.lines(text.text(), chain.extract(text, quotations, paragraphs));
  }

  @Test
  void learnsMostOfWhatItWasShown() {
    AttributionChain chain = new AttributionChain(train(SENTENCES));
    int golds = 0;
    int same = 0;
    for (TrainingText text : SENTENCES) {
      List<String> wanted = new ArrayList<>(LabelledSentences.lines(text));
      golds += wanted.size();
      wanted.retainAll(found(chain, text.text()));
      same += wanted.size();
    }
    assertTrue(same >= 0.8 * golds, same + " of " + golds + " attributions found again");
  }

  @Test
  void theSameTextsGiveTheSameBytes(@TempDir Path folder) throws IOException {
    Path one = folder.resolve("one");
    Path other = folder.resolve("other");
    train(SENTENCES).write(one);
    train(SENTENCES).write(other);
    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
  }

  @Test
  void aModelFindsTheSameOnceItWasWrittenAndRead(@TempDir Path folder) {
    AttributionModel model = train(SENTENCES);
    model.write(folder.resolve("model"));
    AttributionChain before = new AttributionChain(model);
    AttributionChain after = new AttributionChain(AttributionModel.read(folder.resolve("model")));
    for (TrainingText text : SENTENCES) {
      assertEquals(found(before, text.text()), found(after, text.text()), text.id());
    }
  }

  @Test
  void oddTextsHoldNothing() {
    AttributionChain chain = new AttributionChain(train(SENTENCES));
    for (String odd : List.of("a/X +\u0000/X \ud800/X \"/X", "\"/``/0:root ".repeat(500))) {
      assertEquals(List.of(), found(chain, TaggedText.document(odd)), odd);
    }
    assertEquals(List.of(), found(chain, new ParsedText("", List.of())));
  }

  @Test
  void nothingToLearnFromIsAnError() {
    assertThrows(IllegalArgumentException.class, () -> train(List.of()));
  }

  /** Knows the one word that the sentences below differ in, and the rankers can't remember. */
  private static final class Oracle implements TokenEvidence {
    @Override
    public List<String> labels() {
      return List.of("cue");
    }

    @Override
    public float[][] of(ParsedText text) {
      List<Float> values = new ArrayList<>();
      text.sentences()
          .forEach(
              sentence ->
                  sentence
                      .tokens()
                      .forEach(token -> values.add(token.lemma().endsWith("yes") ? 1f : 0f)));
      float[] probabilities = new float[values.size()];
      for (int i = 0; i < probabilities.length; i++) {
        probabilities[i] = values.get(i);
      }
      return new float[][] {probabilities};
    }
  }

  private static TrainingText sentence(int number, boolean isCue) {
    String verb = String.format(Locale.ROOT, "v%s%s", letters(number), isCue ? "yes" : "nay");
    String tagged =
        "the/DT/2:det mayor/NN/3:nsubj "
            + verb
            + "/VBD/0:root that/IN/6:mark prices/NNS/6:nsubj fell/VBD/3:ccomp +././3:punct";
    String gold = isCue ? "\n=> {the mayor} [" + verb + "] <that prices fell>" : "";
    return LabelledSentences.text(verb, tagged + gold);
  }

  private static String letters(int number) {
    return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
  }

  @Test
  void evidenceOfAnotherTaggerIsLearntFrom() {
    List<TrainingText> texts = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      texts.add(sentence(i, i % 4 < 2));
    }
    Oracle oracle = new Oracle();
    AttributionModel model = new AttributionTrainer(small(), oracle, line -> {}).train(texts);
    AttributionChain chain = new AttributionChain(model, oracle);
    TrainingText unseen = sentence(99, true);
    assertEquals(LabelledSentences.lines(unseen), found(chain, unseen.text()));
    assertEquals(List.of(), found(chain, sentence(98, false).text()));
  }

  @Test
  void aModelAsksForTheEvidenceThatItLearntFrom() {
    AttributionModel model =
        new AttributionTrainer(small(), new Oracle(), line -> {}).train(SENTENCES);
    var error = assertThrows(IllegalArgumentException.class, () -> new AttributionChain(model));
    assertEquals(
        "expected evidence with the labels [cue] that the model learnt from, found []",
        error.getMessage());
  }
}
