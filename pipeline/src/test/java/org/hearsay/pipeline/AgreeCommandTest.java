package org.hearsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreeCommandTest {
  @TempDir Path folder;

  private static String version(String id, String split, String annotator, int contentEnd) {
    return "{\"id\":\""
        + id
        + "\",\"split\":\""
        + split
        + "\",\"annotator\":\""
        + annotator
        + "\",\"text\":\"Ortiz said the port will close.\",\"attributions\":[{\"id\":\"E1\","
        + "\"source\":[[0,5]],\"cue\":[[6,10]],\"content\":[[11,"
        + contentEnd
        + "]]}]}\n";
  }

  private CommandTester.Result agree(String... arguments) {
    return new CommandTester(folder).run(arguments);
  }

  private String write(String name, String content) throws IOException {
    return new CommandTester(folder).write(name, content).toString();
  }

  /** Two annotators of two documents; of one content, bob has only "the port". */
  private String differOnPort() throws IOException {
    return write(
        "versions.jsonl",
        version("port", "train", "ann", 30)
            + version("port", "train", "bob", 19)
            + version("pier", "dev", "ann", 30)
            + version("pier", "dev", "bob", 30));
  }

  private static List<String> rows(CommandTester.Result result) {
    return result.outLines().stream().map(line -> line.strip().replaceAll(" +", " ")).toList();
  }

  @Test
  void oneFileHoldsTheVersionsOfAllAnnotators() throws IOException {
    String file = differOnPort();
    CommandTester.Result result = agree("agree", file, "--resamples", "100");
    assertEquals(0, result.code(), result.err());
    assertTrue(rows(result).contains("content exact 0.500 0.000 to 1.000 2 * 1 / 4"), result.out());
    assertTrue(rows(result).contains("ann cue exact 1.000 1.000 1.000"), result.out());
    assertTrue(result.out().contains("annotators: ann, bob\n"), result.out());
    assertTrue(result.out().contains("\ndocuments: 2\n"), result.out());
    assertTrue(result.out().contains("seed 1, n = 100\n"), result.out());
    // PolNeAR labels none of it
    assertFalse(result.out().contains("kappa"), result.out());
  }

  @Test
  void aSetOfDocumentsHasFiguresOfItsOwn() throws IOException {
    String file = differOnPort();
    CommandTester.Result result =
        agree("agree", file, "--where", "split=dev", "--where", "split=train,dev");
    assertEquals(0, result.code(), result.err());
    assertTrue(rows(result).contains("documents: 1, split=dev"), result.out());
    assertTrue(rows(result).contains("content exact 1.000 1.000 to 1.000 2 * 1 / 2"), result.out());
    assertTrue(rows(result).contains("documents: 2, split=train,dev"), result.out());
    assertTrue(rows(result).contains("content exact 0.500 0.000 to 1.000 2 * 1 / 4"), result.out());
  }

  @Test
  void oneFileOfOursTellsAnnotatorsApartByTheirMetadata() throws IOException {
    String file = write("versions.jsonl", own("ann", 30) + own("bob", 19));
    CommandTester.Result result = agree("agree", file, "--json", folder.resolve("a.json") + "");
    assertEquals(0, result.code(), result.err());
    assertTrue(rows(result).contains("cue exact 1.000 1.000 to 1.000 2 * 1 / 2"), result.out());
    assertTrue(rows(result).contains("content exact 0.000 0.000 to 0.000 2 * 0 / 2"), result.out());
    JsonObject json =
        JsonParser.parseString(new CommandTester(folder).read("a.json")).getAsJsonObject();
    assertEquals("ann, bob", json.get("annotators").getAsString());
    JsonObject set = json.getAsJsonArray("sets").get(0).getAsJsonObject();
    assertEquals(1, set.get("pairs").getAsInt());
    JsonObject first = set.getAsJsonArray("figures").get(0).getAsJsonObject();
    assertEquals("source exact", first.get("name").getAsString());
    assertEquals(1.0, first.get("value").getAsDouble());
    JsonObject turn = set.getAsJsonArray("inTurn").get(0).getAsJsonObject();
    assertEquals("ann", turn.get("annotator").getAsString());
  }

  private static String own(String annotator, int contentEnd) {
    return "{\"schema\":\"hearsay/1\",\"id\":\"port\",\"text\":\"Ortiz said the port will close.\","
        + "\"metadata\":{\"annotator\":\""
        + annotator
        + "\"},\"attributions\":[{\"id\":\"a1\",\"type\":\"indirect\",\"cueClass\":\"report\","
        + "\"negated\":false,\"sourceKind\":\"person\",\"speaker\":\"Ortiz\","
        + "\"source\":[{\"begin\":0,\"end\":5}],\"cue\":[{\"begin\":6,\"end\":10}],"
        + "\"content\":[{\"begin\":11,\"end\":"
        + contentEnd
        + "}]}]}\n";
  }

  @Test
  void aFileForEachAnnotatorWillDo() throws IOException {
    String ann = write("ann.jsonl", version("port", "train", "ann", 30));
    String bob = write("bob.jsonl", version("port", "train", "bob", 30));
    CommandTester.Result result = agree("agree", ann, bob);
    assertEquals(0, result.code(), result.err());
    assertTrue(
        rows(result).contains("all roles exact 1.000 1.000 to 1.000 2 * 1 / 2"), result.out());
  }

  @Test
  void whatCannotBeComparedIsRefused() throws IOException {
    String file = write("versions.jsonl", version("port", "train", "ann", 30));
    CommandTester.Result alone = agree("agree", file);
    assertEquals(2, alone.code());
    assertEquals(
        "hearsay: expected a document with two annotators or more, found none among those of"
            + " [ann]\n",
        alone.err());
    CommandTester.Result twice = agree("agree", file, file);
    assertEquals(2, twice.code());
    assertTrue(
        twice.err().endsWith(": expected each annotator once, found it twice\n"), twice.err());
    CommandTester.Result where = agree("agree", file, "--where", "dev");
    assertEquals(2, where.code());
    assertEquals("hearsay: expected --where FIELD=VALUE[,VALUE...], found \"dev\"\n", where.err());
  }
}
