package org.hearsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {
  @TempDir Path folder;

  @Test
  void saysWhatCanBeTrained() {
    var result = new CommandTester(folder).run("train");
    assertEquals(Main.WRONG_USAGE, result.code());
    assertTrue(result.err().contains("expected what to train: attribution"), result.err());
  }

  @Test
  void wantsSomethingToLearnFrom() {
    assertRefused("expected --polnear, --news or both to learn from");
    assertRefused(
        "--polnear: expected a folder with train.jsonl.gz or train.jsonl, found " + folder,
        "--polnear",
        folder.toString());
  }

  @Test
  void refusesACorpusThatIsNone() throws IOException {
    Path file = new CommandTester(folder).write("train.jsonl", "{\"id\":1}\n");
    assertRefused("train.jsonl: expected a format of ", "--news", file.toString());
  }

  @Test
  void refusesNumbersOutOfRange() throws IOException {
    Path file = new CommandTester(folder).write("train.jsonl", "");
    assertRefused(
        "expected --limit and --threads of 1 or more", "--news", file.toString(), "--limit", "0");
  }

  private void assertRefused(String expected, String... more) {
    String[] arguments = new String[4 + more.length];
    System.arraycopy(
        new String[] {"train", "attribution", "--output", folder.resolve("a.model").toString()},
        0,
        arguments,
        0,
        4);
    System.arraycopy(more, 0, arguments, 4, more.length);
    var result = new CommandTester(folder).run(arguments);
    assertEquals(Main.WRONG_USAGE, result.code(), result.err());
    assertTrue(result.err().startsWith("hearsay: " + expected), result.err());
  }
}
