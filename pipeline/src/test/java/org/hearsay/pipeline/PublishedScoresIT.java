package org.hearsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the tables of {@code eval/scores} say is what the program scores, so that a score changes
 * only in a commit that shows it. {@code -Dscores.update} writes what it scores now, to be read in
 * review; {@code -Dscores.data=FOLDER} names where the data lie that are not in the repository.
 */
class PublishedScoresIT {
  @TempDir Path folder;

  static List<PublishedScores> tables() {
    return PublishedScores.all();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aScoreIsWhatItsTableSays(PublishedScores published) throws IOException {
    Optional<Path> elsewhere = Optional.ofNullable(System.getProperty("scores.data")).map(Path::of);
    assumeTrue(
        published.isInRepository() || elsewhere.isPresent(),
        published + " rests on data that are not in the repository: " + published.data());
    Path root = published.isInRepository() ? PublishedScores.ROOT : elsewhere.orElseThrow();
    PublishedScores now = published.with(report(root.resolve(published.data())));
    if (System.getProperty("scores.update") != null) {
      now.write();
    } else {
      assertEquals(published.laidOut(), now.laidOut());
    }
  }

  private JsonObject report(Path data) throws IOException {
    Path json = folder.resolve("report.json");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new Main(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                (properties, allText) ->
                    properties.isEmpty() && !allText
                        ? SharedPipeline.PIPELINE
                        : NewsPipeline.load(properties, allText))
            .run("evaluate", data.toString(), "--json", json.toString());
    assertEquals(Main.DONE, code, err.toString(StandardCharsets.UTF_8));
    return JsonParser.parseString(Files.readString(json)).getAsJsonObject();
  }
}
