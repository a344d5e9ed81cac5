package org.hearsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.hearsay.corpus.io.JsonLinesReader;
import org.hearsay.corpus.io.JsonLinesWriter;
import org.hearsay.corpus.io.OffsetUnit;
import org.hearsay.corpus.model.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole stack with its models, in the heap that the launcher gives it. */
class AnnotateIT {
  private static final String STORY =
      """
      Harbour strike spreads to three ports

      The harbour board said on Monday that more than 90 cranes had stopped. “We lost 12 percent \
      of our trade,” said Lena Ortiz, its head.

      Dockers deny the figure, according to the union.
      """;

  private static final Duration BOUND = Duration.ofMinutes(10);

  @TempDir private Path folder;

  @BeforeAll
  static void warm() {
    SharedPipeline.PIPELINE.annotate(Document.of("warm", STORY));
  }

  @Test
  void badTextsGiveDocumentsThatKeepEveryCharacter() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("empty", "");
    texts.put("blank", " \r\n\t\u00a0\n");
    texts.put("digits", "It cost " + "9".repeat(10_000) + " pounds. " + STORY);
    texts.put("quotation marks", "\"".repeat(2_000) + "“”‘’''``".repeat(100));
    texts.put("controls", "The board\0 said \u0001\u001f\u007f\u0085 it lost 4\u0000 ports.\f");
    texts.put("lone surrogates", "Ortiz\ud800 said \udc00 that 7 ports\ud83d closed.");
    texts.put("emoji", "😀👩‍🚀 Ortiz said 7 ports 🇬🇧 closed. ".repeat(20));
    texts.put("windows", STORY.replace("\n", "\r\n"));
    texts.put("brackets", "(".repeat(1_000) + STORY + ")".repeat(1_000));
    texts.put("capitals", STORY.toUpperCase(Locale.ROOT));
    texts.put("one line", "The union said that dockers lost 12 days and ".repeat(1_000));
    JsonLinesWriter lines = new JsonLinesWriter(OffsetUnit.CODEPOINT);
    Path input = folder.resolve("bad.jsonl");
    List<String> written = new ArrayList<>();
    texts.forEach((id, text) -> written.add(lines.line(Document.of(id, text))));
    Files.write(input, written);

    assertTimeout(BOUND, () -> assertEquals(Main.DONE, annotate(input, "--threads", "2")));
    Map<String, String> found = new LinkedHashMap<>();
    try (var documents = JsonLinesReader.stream(folder.resolve("bad.jsonl-2.jsonl"))) {
      documents.forEach(document -> found.put(document.id(), document.text()));
    }
    assertEquals(texts, found);
  }

  @Test
  void aMegabyteWithoutAFullStopEndsAtItsTimeLimit() throws IOException {
    Path input = folder.resolve("in");
    Files.createDirectories(input);
    Files.writeString(input.resolve("a.txt"), "and the union lost 12 days ".repeat(38_000));
    Files.writeString(input.resolve("b.txt"), STORY);
    assertTimeout(
        BOUND,
        () -> assertEquals(Main.SOME_FAILED, annotate(input, "--timeout", "5", "--threads", "1")));
    assertTrue(Files.readString(folder.resolve("errors.jsonl")).contains("\"stage\":\"timeout\""));
    assertTrue(Files.readString(folder.resolve("in-1.jsonl")).contains("\"id\":\"b\""));
  }

  @Test
  void theNumberOfThreadsChangesNoByte() throws IOException {
    Path input = folder.resolve("in");
    Files.createDirectories(input);
    for (int i = 0; i < 12; i++) {
      Files.writeString(
          input.resolve("story" + i + ".txt"),
          STORY.replace("90", "" + (80 + i)).repeat(1 + i % 4));
    }
    assertEquals(Main.DONE, annotate(input, "--threads", "1"));
    assertEquals(Main.DONE, annotate(input, "--threads", "3"));
    assertEquals(
        Files.readString(folder.resolve("in-1.jsonl")),
        Files.readString(folder.resolve("in-3.jsonl")));
  }

  @Test
  void aMisspeltPropertyIsWrongUsage() {
    UsageException e =
        assertThrows(
            UsageException.class,
            () -> {
              Properties properties = new Properties();
              properties.setProperty("pos.model", "no/such/tagger");
              NewsPipeline.load(properties, false);
            });
    assertTrue(String.valueOf(e.getMessage()).contains("no/such/tagger"), e.getMessage());
  }

  /** Annotates {@code input} into a file beside it whose name ends in the last argument. */
  private int annotate(Path input, String... options) {
    Path output =
        folder.resolve(input.getFileName() + "-" + options[options.length - 1] + ".jsonl");
    List<String> command = new ArrayList<>(List.of("annotate", input.toString()));
    command.addAll(List.of(options));
    command.addAll(List.of("-o", output.toString()));
    PrintStream stream = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return new Main(
            InputStream.nullInputStream(),
            stream,
            stream,
            (properties, allText) -> SharedPipeline.PIPELINE)
        .run(command.toArray(String[]::new));
  }
}
