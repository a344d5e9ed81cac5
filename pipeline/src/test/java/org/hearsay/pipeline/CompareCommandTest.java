package org.hearsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
  private static final String TEXT = "Ortiz said the port will close.";

  @TempDir Path folder;

  private String polnear(String name, int contentEnd) throws IOException {
    return write(
        name,
        "{\"id\":\"port\",\"text\":\""
            + TEXT
            + "\",\"attributions\":[{\"id\":\"E1\",\"source\":[[0,5]],\"cue\":[[6,10]],"
            + "\"content\":[[11,"
            + contentEnd
            + "]]}]}\n");
  }

  private String system(String name, String id, int contentEnd) throws IOException {
    return write(
        name,
        """
        {"schema":"hearsay/1","id":"ID","offsets":"codepoint","text":"TEXT","metadata":{},
        "attributions":[{"id":"a1","type":"indirect","cueClass":"report","negated":false,
        "sourceKind":"person","speaker":null,"parent":null,"propositional":true,"confidence":1,
        "source":[{"begin":0,"end":5,"text":"Ortiz"}],"cue":[{"begin":6,"end":10,"text":"said"}],
        "content":[{"begin":11,"end":END,"text":"WORDS"}]}],
        "quantities":[],"changes":[],"claims":[]}
        """
                .replace("\n", "")
                .replace("ID", id)
                .replace("TEXT", TEXT)
                .replace("END", String.valueOf(contentEnd))
                .replace("WORDS", TEXT.substring(11, contentEnd))
            + "\n");
  }

  private String write(String name, String content) throws IOException {
    return new CommandTester(folder).write(name, content).toString();
  }

  private CommandTester.Result compare(String... arguments) {
    return new CommandTester(folder).run(arguments);
  }

  /** Two systems over the same gold, of which the first finds only "the port". */
  private CommandTester.Result compareShortWithWhole(String... options) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "compare",
                system("a.jsonl", "port", 19),
                system("b.jsonl", "port", 30),
                polnear("gold.jsonl", 30)));
    arguments.addAll(List.of(options));
    return compare(arguments.toArray(String[]::new));
  }

  @Test
  void bothScoresTheDifferenceItsIntervalAndItsSignificanceArePrinted() throws IOException {
    CommandTester.Result result = compareShortWithWhole("--seed", "3", "--resamples", "200");
    assertEquals(0, result.code(), result.err());
    assertTrue(
        result.outLines().stream()
            .map(line -> line.replaceAll(" +", " "))
            .toList()
            .contains("content exact F1 0.000 1.000 +1.000 +1.000 to +1.000 1.0000"),
        result.out());
    assertTrue(result.out().contains("seed 3, n = 200\n"), result.out());
    assertTrue(result.out().contains("two-sided, seed 3, n = 200; "), result.out());
  }

  @Test
  void differencesAreWrittenForProgramsToo() throws IOException {
    CommandTester.Result result =
        compareShortWithWhole("--resamples", "200", "--json", folder.resolve("c.json").toString());
    assertEquals(0, result.code(), result.err());
    String json = new CommandTester(folder).read("c.json").replaceAll("\\s+", "");
    assertTrue(
        json.contains(
            "{\"topic\":\"attributions\",\"measure\":\"contentexact\",\"slice\":\"\",\"score\":\"F1\","
                + "\"a\":0.0,\"b\":1.0,\"difference\":1.0,\"low\":1.0,\"high\":1.0,\"p\":1.0}"),
        json);
  }

  @Test
  void aSystemWithOtherDocumentsIsRefusedByName() throws IOException {
    String other = system("b.jsonl", "pier", 30);
    CommandTester.Result result =
        compare("compare", system("a.jsonl", "port", 19), other, polnear("gold.jsonl", 30));
    assertEquals(2, result.code());
    assertTrue(
        result
            .err()
            .endsWith(
                "b.jsonl: expected documents of the gold only, the system has also \"pier\"\n"),
        result.err());
  }

  @Test
  void aFileThatIsMissingIsNamedOnce() throws IOException {
    String gold = polnear("gold.jsonl", 30);
    CommandTester.Result result = compare("compare", gold, folder.resolve("no").toString(), gold);
    assertEquals(2, result.code());
    assertTrue(result.err().startsWith("hearsay: "), result.err());
  }

  @Test
  void noResamplesAreRefused() throws IOException {
    String gold = polnear("gold.jsonl", 30);
    CommandTester.Result result = compare("compare", gold, gold, gold, "--resamples", "0");
    assertEquals(2, result.code());
    assertEquals("hearsay: expected --resamples of 1 or more, found 0\n", result.err());
  }
}
