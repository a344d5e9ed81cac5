package org.hearsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.corpus.io.JsonLinesWriter;
import org.hearsay.corpus.io.OffsetUnit;
import org.hearsay.corpus.model.Amount;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.CueClass;
import org.hearsay.corpus.model.Direction;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Modifier;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.QuantityKind;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Unit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Training on a small corpus, from texts to a model, its card and explanations by it. */
class TrainIT {
  private static final List<String> SOURCES =
      List.of("The mayor", "Ruth Vale", "A spokesman", "Two pilots", "The ferry company");
  private static final List<String> CUES = List.of("said", "warned", "claimed", "thinks", "denied");
  private static final List<String> CONTENTS =
      List.of("that the bridge was shut", "that fares would rise", "that nobody was hurt");

  @TempDir static Path folder;

  @BeforeAll
  static void trainOnce() throws IOException {
    writeCorpus("news.jsonl");
    train("attribution", "one.model", "--dev", at("news.jsonl"));
  }

  @Test
  void aSecondTrainingReadsTheCacheAndWritesTheSameBytes() throws IOException {
    Result result = train("attribution", "two.model");
    assertTrue(!result.err().contains("loading CoreNLP"), result.err());
    assertEquals(-1, Files.mismatch(folder.resolve("one.model"), folder.resolve("two.model")));
  }

  @Test
  void countsHowManyFiguresAreRight() throws IOException {
    Result result = train("quantity", "confidence.tsv");
    assertTrue(!result.err().contains("loading CoreNLP"), result.err());
    String table = Files.readString(folder.resolve("confidence.tsv"));
    assertTrue(table.contains("15 texts, 15 figures, 3 right."), table);
    assertTrue(table.endsWith("\ncardinal words measured\t3\t15\n"), table);
    assertTrue(!table.contains(folder.toString()), table);
    String card = Files.readString(folder.resolve("measured.model.md"));
    assertTrue(card.contains("It learnt from news.jsonl (SHA-256 "), card);
    assertTrue(card.contains("what is measured, 5 folds over 15 texts: "), card);
    assertTrue(card.contains(EvaluateDigest.of(folder.resolve("measured.model"))), card);
  }

  @Test
  void theCardHoldsDataOptionsAndScores() throws IOException {
    String card = Files.readString(folder.resolve("one.model.md"));
    assertTrue(card.contains("| `news.jsonl` | 15 texts, 75 attributions | `"), card);
    assertTrue(card.contains("seed 1."), card);
    assertTrue(card.contains("On `news.jsonl` (SHA-256 `"), card);
    assertTrue(!card.contains(folder.toString()), card);
  }

  @Test
  void explainTellsWhatEachStageChose() throws IOException {
    Files.writeString(folder.resolve("pier.txt"), "A pilot said that the pier was shut.\n");
    Result text = run("explain", at("pier.txt"), "--set", "attribution.model=" + at("one.model"));
    assertEquals(Main.DONE, text.code(), text.err());
    assertTrue(text.out().contains("cue head: \"said\""), text.out());
    assertTrue(text.out().contains("source: \"A pilot\""), text.out());
    Result page =
        run(
            "explain",
            at("pier.txt"),
            "--html",
            at("pier.html"),
            "--set",
            "attribution.model=" + at("one.model"));
    assertEquals(Main.DONE, page.code(), page.err());
    String html = Files.readString(folder.resolve("pier.html"));
    assertTrue(html.contains("<details class=\"note\">"), html);
  }

  private record Result(int code, String out, String err) {}

  private static Result run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new Main(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                NewsPipeline::load)
            .run(arguments);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Trains on the corpus, all of whose layers go through one cache. */
  private static Result train(String what, String output, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "train",
                what,
                "--news",
                at("news.jsonl"),
                "--cache",
                at("cache"),
                "--output",
                at(output)));
    arguments.addAll(List.of(more));
    Result result = run(arguments.toArray(String[]::new));
    assertEquals(Main.DONE, result.code(), result.err());
    return result;
  }

  private static String at(String name) {
    return folder.resolve(name).toString();
  }

  /** Each source says each thing, by cues in turn; the first figure of a text is labelled. */
  private static void writeCorpus(String name) throws IOException {
    JsonLinesWriter lines = new JsonLinesWriter(OffsetUnit.CODEPOINT);
    List<String> written = new ArrayList<>();
    for (String source : SOURCES) {
      for (String content : CONTENTS) {
        StringBuilder text = new StringBuilder();
        List<Attribution> attributions = new ArrayList<>();
        for (String cue : CUES) {
          attributions.add(attribution(attributions.size(), text, source, cue, content));
        }
        written.add(
            lines.line(
                new Document(
                    "d" + written.size(),
                    text.toString(),
                    Map.of(),
                    attributions,
                    source.startsWith("Two") ? List.of(two()) : List.of(),
                    List.of(),
                    List.of())));
      }
    }
    Files.write(folder.resolve(name), written);
  }

  private static Quantity two() {
    return new Quantity(
        "q1",
        new Span(0, 3),
        QuantityKind.CARDINAL,
        Modifier.EQUAL,
        Direction.NONE,
        Amount.of(BigDecimal.valueOf(2)),
        Optional.empty(),
        Unit.count(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1);
  }

  private static Attribution attribution(
      int number, StringBuilder text, String source, String cue, String content) {
    int begin = text.length();
    text.append(source).append(' ').append(cue).append(' ').append(content);
    Span sourceSpan = new Span(begin, begin + source.length());
    Span cueSpan = new Span(sourceSpan.end() + 1, sourceSpan.end() + 1 + cue.length());
    Span contentSpan = new Span(cueSpan.end() + 1, text.length());
    text.append(". It rained in the port all night.\n\n");
    return new Attribution(
        "a" + (number + 1),
        List.of(sourceSpan),
        List.of(cueSpan),
        List.of(contentSpan),
        AttributionType.INDIRECT,
        CueClass.REPORT,
        false,
        SourceKind.UNNAMED,
        Optional.empty(),
        Optional.empty(),
        true,
        1);
  }
}
