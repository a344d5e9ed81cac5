package org.hearsay.pipeline;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A published table, as a file of {@code eval/scores} holds it: the command that makes it, the
 * checksum of its data, and its scores to four decimals.
 *
 * @param file where it is kept
 * @param table the object in the file
 */
record PublishedScores(Path file, JsonObject table) {
  static final Path ROOT = Path.of("..");
  private static final Path FOLDER = ROOT.resolve("eval/scores");
  private static final int DECIMALS = 4;
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create();

  /** What a table takes over from a report, by the name of the list there. */
  private static final Map<String, List<String>> KEPT =
      Map.of(
          "scores",
          List.of("precision", "recall", "f1", "low", "high", "gold", "system", "matched"),
          "labels",
          List.of("accuracy", "low", "high", "right", "pairs"),
          "calibration",
          List.of("error"));

  static List<PublishedScores> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(PublishedScores::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PublishedScores read(Path file) {
    try {
      return new PublishedScores(
          file, JsonParser.parseString(Files.readString(file)).getAsJsonObject());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The data, from the root of the project or, if they are not in it, from where they are kept. */
  String data() {
    return table.get("data").getAsString();
  }

  boolean isInRepository() {
    return table.get("inRepository").getAsBoolean();
  }

  /** The table with the figures of a report of {@code evaluate --json} in place of its own. */
  PublishedScores with(JsonObject report) {
    JsonObject made = new JsonObject();
    for (String field : List.of("title", "data", "inRepository", "command")) {
      made.add(field, table.get(field));
    }
    for (String field : List.of("sha256", "documents", "seed", "resamples")) {
      made.add(field, report.get(field));
    }
    for (String list : List.of("scores", "labels", "calibration")) {
      made.add(list, kept(report, list));
    }
    if (report.has("passages") && !report.getAsJsonArray("passages").isEmpty()) {
      made.add("passages", report.get("passages"));
    }
    return new PublishedScores(file, made);
  }

  private static JsonObject kept(JsonObject report, String list) {
    JsonObject kept = new JsonObject();
    for (JsonElement each : report.getAsJsonArray(list)) {
      JsonObject figures = each.getAsJsonObject();
      String slice = figures.has("slice") ? figures.get("slice").getAsString() : "";
      if (slice.isEmpty()) {
        JsonObject row = new JsonObject();
        for (String field : KEPT.getOrDefault(list, List.of())) {
          row.add(field, rounded(figures.get(field)));
        }
        String measure = figures.has("measure") ? ", " + figures.get("measure").getAsString() : "";
        kept.add(figures.get("topic").getAsString() + measure, row);
      }
    }
    return kept;
  }

  private static JsonElement rounded(JsonElement figure) {
    if (figure.isJsonNull()) {
      return figure;
    }
    BigDecimal exact = figure.getAsBigDecimal();
    BigDecimal shown =
        exact.scale() <= 0 ? exact : exact.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return JsonParser.parseString(shown.toPlainString());
  }

  /** The table as its file has it. */
  String laidOut() {
    return GSON.toJson(table) + "\n";
  }

  void write() throws IOException {
    Files.writeString(file, laidOut());
  }

  @Override
  public String toString() {
    return String.valueOf(file.getFileName());
  }
}
