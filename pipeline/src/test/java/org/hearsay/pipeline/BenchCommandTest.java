package org.hearsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.hearsay.corpus.io.JsonLinesReader;
import org.hearsay.corpus.io.PolnearReader;
import org.hearsay.corpus.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {
  private static final String TEXT = "Ortiz said the port will close.";

  private static final String WITHOUT_CUE =
      """
      {"schema":"hearsay/1","id":"port","text":"%s","attributions":[\
      {"id":"a1","type":"direct","cueClass":"report","negated":false,"sourceKind":"person",\
      "speaker":"Ortiz","source":[{"begin":0,"end":5}],"cue":[],\
      "content":[{"begin":11,"end":30}]}]}"""
          .replace("%s", TEXT);

  private static final String POLNEAR =
      """
      {"id":"port","text":"%s","attributions":[\
      {"id":"E1","source":[[0,5]],"cue":[[6,10]],"content":[[11,30]]}]}
      """
          .replace("%s", TEXT);

  @TempDir Path folder;

  private String complaint(String... arguments) {
    CommandTester.Result result = new CommandTester(folder).run(arguments);
    assertEquals(2, result.code());
    return result.err();
  }

  @Test
  void eitherTextsOrACorpusIsNeeded() {
    assertEquals("hearsay: expected FILES or --gold, found both or none\n", complaint("bench"));
    assertEquals(
        "hearsay: expected FILES or --gold, found both or none\n",
        complaint("bench", "a.txt", "--gold", "a.jsonl"));
    assertEquals(
        "hearsay: expected --rounds and --limit of 1 or more\n",
        complaint("bench", "a.txt", "--rounds", "0"));
  }

  @Test
  void aPeerThatNamesNoCueIsScoredAgainstPolnearAsItIs() throws IOException {
    Path gold = new CommandTester(folder).write("gold.jsonl", POLNEAR);
    Document answer = JsonLinesReader.document(WITHOUT_CUE, "answer", 1);
    String peer = scores(BenchStack.QUOTE, gold, answer);
    assertTrue(peer.contains("source exact 1.000 1.000 1.000 1 1 1"), peer);
    assertTrue(peer.contains("cue exact – 0.000 0.000 1 0 0"), peer);
    assertTrue(peer.contains("every role overlapping 0.000 0.000 0.000 1 1 0"), peer);
    // PolNeAR has no attribution without cue, so that of ours is left aside
    String ours = scores(BenchStack.OURS, gold, answer);
    assertTrue(ours.contains("source exact – 0.000 0.000 1 0 0"), ours);
  }

  @Test
  void aStageIsComparedWithAllAndWithTheLayersUnderOurs() {
    var stages =
        new BenchStages(
            List.of(
                new BenchStages.Stage("tokenize", true, 1),
                new BenchStages.Stage("depparse", true, 7),
                new BenchStages.Stage("attribution", false, 2)));
    assertEquals(
        """
          annotator     seconds   of all  of layers
          tokenize        1.000   10.0 %     12.5 %
          depparse        7.000   70.0 %     87.5 %
          attribution     2.000   20.0 %     25.0 %
        """,
        stages.table());
  }

  @Test
  void everyAnnotatorThatRunsByItselfIsAStage() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit");
    properties.setProperty("ner.model", "none");
    List<BenchStages.Stage> stages =
        BenchStages.of(properties, List.of(Document.of("port", TEXT)), 1).stages();
    assertEquals(
        List.of("tokenize true"),
        stages.stream().map(stage -> stage.name() + " " + stage.isLayer()).toList());
    assertTrue(stages.get(0).seconds() > 0);
  }

  private static String scores(BenchStack stack, Path gold, Document answer) {
    return BenchScores.of(new BenchRun(stack, 1, 1, 1, List.of(answer)), PolnearReader.read(gold))
        .replaceAll(" +", " ");
  }
}
