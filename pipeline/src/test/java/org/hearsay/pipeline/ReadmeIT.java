package org.hearsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the README shows is what the program writes.
 *
 * <p>The line {@code <!-- example input -->} stands before a block of text, {@code <!-- example
 * output -->} before a block of JSON, which may be laid out in any way.
 */
class ReadmeIT {
  private static final Path README = Path.of("..", "README.md");
  private static final Gson LAID_OUT =
      new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create();

  @Test
  void theExampleGivesTheOutputThatIsShown() throws IOException {
    assertEquals(
        laidOut(block("<!-- example output -->", "```json")),
        laidOut(annotated(block("<!-- example input -->", "```text"))));
  }

  /** The lines of the block that {@code mark} stands before, each with its line end. */
  private static String block(String mark, String fence) throws IOException {
    List<String> lines = Files.readAllLines(README);
    int begin = lines.indexOf(mark) + 1;
    assertEquals(fence, begin == 0 ? "no line " + mark : lines.get(begin), README.toString());
    List<String> rest = lines.subList(begin + 1, lines.size());
    return String.join("\n", rest.subList(0, rest.indexOf("```"))) + "\n";
  }

  private static String annotated(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new Main(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                (properties, allText) -> SharedPipeline.PIPELINE)
            .run("annotate", "-");
    assertEquals(Main.DONE, code, err.toString(StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String laidOut(String json) {
    return LAID_OUT.toJson(JsonParser.parseString(json));
  }
}
