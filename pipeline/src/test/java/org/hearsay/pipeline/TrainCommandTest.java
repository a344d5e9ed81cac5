package org.hearsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {
  @TempDir Path folder;

  @Test
  void saysWhatCanBeTrained() {
    var result = new CommandTester(folder).run("train");
    assertEquals(Main.WRONG_USAGE, result.code());
    assertTrue(
        result.err().contains("expected what to train: attribution or quantity"), result.err());
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

  @Test
  void quantitiesAreCountedOnlyWhereTheyAreLabelled() throws IOException {
    Path file =
        new CommandTester(folder)
            .write(
                "train.jsonl",
                """
                {"id":"one","text":"Nine cranes.","metadata":{"hearsay.labelled":"attributions"},\
                "attributions":[],"quantities":[],"changes":[],"claims":[]}
                """);
    assertRefused(
        "quantity",
        "train.jsonl: expected labelled quantities, found none",
        List.of("--news", file.toString()));
  }

  private void assertRefused(String expected, String... more) {
    assertRefused("attribution", expected, List.of(more));
  }

  private void assertRefused(String what, String expected, List<String> more) {
    List<String> arguments =
        new ArrayList<>(List.of("train", what, "--output", folder.resolve("a.model").toString()));
    arguments.addAll(more);
    var result = new CommandTester(folder).run(arguments.toArray(String[]::new));
    assertEquals(Main.WRONG_USAGE, result.code(), result.err());
    assertTrue(result.err().startsWith("hearsay: " + expected), result.err());
  }
}
