package org.hearsay.pipeline;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.hearsay.eval.Accuracy;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.Measure;
import org.hearsay.eval.Scores;

/** Writes scores for programs: one JSON object, undefined scores as null. */
final class EvaluateJson {
  private final JsonWriter json;

  private EvaluateJson(JsonWriter json) {
    this.json = json;
  }

  /**
   * Writes a file.
   *
   * @param header what made the scores, such as version and gold file, in the order of printing
   */
  static void write(Path file, Map<String, String> header, Evaluation evaluation) {
    try (JsonWriter json = new JsonWriter(Files.newBufferedWriter(file))) {
      json.setIndent("  ");
      new EvaluateJson(json).write(header, evaluation);
    } catch (IOException e) {
      throw new UncheckedIOException("expected to write " + file + ": " + e.getMessage(), e);
    }
  }

  private void write(Map<String, String> header, Evaluation evaluation) throws IOException {
    json.beginObject();
    for (Map.Entry<String, String> line : header.entrySet()) {
      json.name(line.getKey()).value(line.getValue());
    }
    json.name("scores").beginArray();
    for (var scores : evaluation.matches().entrySet()) {
      score(scores.getKey(), scores.getValue());
      json.name("matched").value(scores.getValue().micro().matched()).endObject();
    }
    for (var scores : evaluation.breakdowns().entrySet()) {
      score(scores.getKey(), scores.getValue());
      json.name("matchedGold").value(scores.getValue().micro().matchedGold());
      json.name("matchedSystem").value(scores.getValue().micro().matchedSystem()).endObject();
    }
    json.endArray().name("labels").beginArray();
    for (Map.Entry<Measure, Accuracy> label : evaluation.labels().entrySet()) {
      measure(label.getKey());
      json.name("right").value(label.getValue().right());
      json.name("pairs").value(label.getValue().pairs());
      number("accuracy", label.getValue().share());
      json.endObject();
    }
    json.endArray().endObject();
  }

  private void score(Measure measure, Scores<?> scores) throws IOException {
    measure(measure);
    number("precision", scores.micro().precision());
    number("recall", scores.micro().recall());
    number("f1", scores.micro().f1());
    number("macroF1", scores.macroF1());
    json.name("gold").value(scores.micro().gold());
    json.name("system").value(scores.micro().system());
  }

  private void measure(Measure measure) throws IOException {
    json.beginObject();
    json.name("topic").value(measure.topic().name().toLowerCase(Locale.ROOT));
    json.name("measure").value(measure.name());
    json.name("slice").value(measure.slice());
  }

  private void number(String name, double value) throws IOException {
    json.name(name);
    if (Double.isNaN(value)) {
      json.nullValue();
    } else {
      json.value(value);
    }
  }
}
