package org.hearsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledRunIT {
  private static final int DOCUMENTS = 200;

  @TempDir private Path folder;

  @Test
  void aKilledProcessLosesAndDoublesNothing() throws IOException, InterruptedException {
    CommandTester tester = new CommandTester(folder);
    for (int i = 0; i < DOCUMENTS; i++) {
      tester.write(
          String.format(Locale.ROOT, "in/%03d.txt", i), "Ortiz said " + i + " cranes stopped.");
    }
    String[] command = {"/in", "-o", "/killed.jsonl"};
    Path partial = folder.resolve("killed.jsonl.partial.jsonl");
    for (int kills = 1; kills <= 2; kills++) {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty(
                      "surefire.test.class.path", System.getProperty("java.class.path")),
                  SlowMain.class.getName(),
                  "annotate",
                  folder + "/in",
                  "-o",
                  folder + "/killed.jsonl")
              .inheritIO()
              .start();
      while (process.isAlive() && lines(partial) < kills * DOCUMENTS / 4) {
        Thread.sleep(5);
      }
      process.destroyForcibly().waitFor();
    }
    long finished = lines(partial);
    assertTrue(finished > 0 && finished < DOCUMENTS, "killed at work: " + finished);

    CommandTester.Result resumed = tester.annotate(command);
    assertTrue(
        resumed.err().endsWith("killed.jsonl: 200 documents, " + finished + " of an earlier run\n"),
        resumed.err());
    tester.annotate("/in", "-o", "/whole.jsonl");
    assertEquals(tester.read("whole.jsonl"), tester.read("killed.jsonl"));
    assertEquals(
        List.of("killed.jsonl", "killed.jsonl.manifest.json"), namesThatBeginWith("killed"));
  }

  private List<String> namesThatBeginWith(String begin) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith(begin))
          .sorted()
          .toList();
    }
  }

  private static long lines(Path file) throws IOException {
    return Files.exists(file)
        ? Files.readString(file).chars().filter(character -> character == '\n').count()
        : 0;
  }
}
