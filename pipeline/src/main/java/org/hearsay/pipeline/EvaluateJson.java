package org.hearsay.pipeline;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.eval.Accuracy;
import org.hearsay.eval.Bootstrap;
import org.hearsay.eval.ConfidenceCurve;
import org.hearsay.eval.Confusion;
import org.hearsay.eval.ErrorCase;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.Interval;
import org.hearsay.eval.MeanShare;
import org.hearsay.eval.Measure;
import org.hearsay.eval.Scores;
import org.hearsay.eval.Topic;

/**
 * Writes an evaluation for programs: one JSON object, undefined scores as null. The lines of the
 * header come first, as strings; then {@code scores}, {@code means}, {@code labels}, {@code
 * confusions}, {@code curves} and {@code errors}, which name documents and items by their ids.
 */
final class EvaluateJson {
  private final JsonWriter json;
  private final Evaluation evaluation;
  private final Bootstrap bootstrap;

  private EvaluateJson(JsonWriter json, EvaluateReport report) {
    this.json = json;
    this.evaluation = report.scores();
    this.bootstrap = report.bootstrap();
  }

  /** Writes a report; the writer is flushed. */
  static void write(Writer writer, EvaluateReport report) throws IOException {
    JsonWriter json = new JsonWriter(writer);
    json.setIndent("  ");
    new EvaluateJson(json, report).write(report.header());
    json.flush();
  }

  private void write(Map<String, String> header) throws IOException {
    json.beginObject();
    for (Map.Entry<String, String> line : header.entrySet()) {
      json.name(line.getKey()).value(line.getValue());
    }
    json.name("scores").beginArray();
    for (var scores : evaluation.matches().entrySet()) {
      score(scores.getKey(), scores.getValue());
      json.name("matched").value(scores.getValue().micro().matched()).endObject();
    }
    for (var scores : evaluation.comparisons().entrySet()) {
      score(scores.getKey(), scores.getValue());
      json.name("matched").value(scores.getValue().micro().matched()).endObject();
    }
    for (var scores : evaluation.breakdowns().entrySet()) {
      score(scores.getKey(), scores.getValue());
      json.name("matchedGold").value(scores.getValue().micro().matchedGold());
      json.name("matchedSystem").value(scores.getValue().micro().matchedSystem()).endObject();
    }
    json.endArray();
    means();
    labels();
    confusions();
    curves();
    json.name("errors").beginArray();
    errors("attributions", evaluation.attributionErrors(), Attribution::id);
    errors("quantities", evaluation.quantityErrors(), Quantity::id);
    json.endArray().endObject();
  }

  private void score(Measure measure, Scores<?> scores) throws IOException {
    measure(measure);
    number("precision", scores.micro().precision());
    number("recall", scores.micro().recall());
    number("f1", scores.micro().f1());
    interval(bootstrap.f1(scores));
    number("macroF1", scores.macroF1());
    json.name("gold").value(scores.micro().gold());
    json.name("system").value(scores.micro().system());
  }

  private void means() throws IOException {
    json.name("means").beginArray();
    for (Map.Entry<Measure, MeanShare> mean : evaluation.means().entrySet()) {
      measure(mean.getKey());
      number("mean", mean.getValue().mean());
      json.name("items").value(mean.getValue().items()).endObject();
    }
    json.endArray();
  }

  private void labels() throws IOException {
    Map<Measure, Map<String, Accuracy>> byDocument = evaluation.labelsByDocument();
    json.name("labels").beginArray();
    for (Map.Entry<Measure, Accuracy> label : evaluation.labels().entrySet()) {
      measure(label.getKey());
      json.name("right").value(label.getValue().right());
      json.name("pairs").value(label.getValue().pairs());
      number("accuracy", label.getValue().share());
      interval(bootstrap.accuracy(byDocument.getOrDefault(label.getKey(), Map.of())));
      json.endObject();
    }
    json.endArray();
  }

  private void confusions() throws IOException {
    json.name("confusions").beginArray();
    for (Map.Entry<Measure, Confusion> confusion : evaluation.confusions().entrySet()) {
      measure(confusion.getKey());
      json.name("cells").beginArray();
      for (var cell : confusion.getValue().cells().entrySet()) {
        json.beginObject().name("gold").value(cell.getKey().gold());
        json.name("system").value(cell.getKey().system());
        json.name("pairs").value(cell.getValue()).endObject();
      }
      json.endArray().endObject();
    }
    json.endArray();
  }

  private void curves() throws IOException {
    json.name("curves").beginArray();
    for (Map.Entry<Topic, ConfidenceCurve> curve : evaluation.curves().entrySet()) {
      json.beginObject().name("topic").value(name(curve.getKey())).name("points").beginArray();
      for (ConfidenceCurve.Point point : curve.getValue().points()) {
        json.beginObject();
        number("confidence", point.confidence());
        number("precision", point.precision());
        number("recall", curve.getValue().recall(point));
        json.name("kept").value(point.kept()).endObject();
      }
      json.endArray().endObject();
    }
    json.endArray();
  }

  private <T> void errors(String topic, List<ErrorCase<T>> errors, Function<T, String> id)
      throws IOException {
    for (ErrorCase<T> error : errors) {
      json.beginObject().name("topic").value(topic);
      json.name("kind").value(error.kind().words());
      json.name("document").value(error.document());
      id("gold", error.gold().map(id));
      id("system", error.system().map(id));
      json.name("differences").beginArray();
      for (ErrorCase.Difference difference : error.differences()) {
        json.beginObject().name("field").value(difference.field());
        json.name("deviation").value(difference.deviation().words());
        json.name("gold").value(difference.gold());
        json.name("system").value(difference.system()).endObject();
      }
      json.endArray().endObject();
    }
  }

  private void id(String name, Optional<String> id) throws IOException {
    json.name(name);
    if (id.isPresent()) {
      json.value(id.get());
    } else {
      json.nullValue();
    }
  }

  private void measure(Measure measure) throws IOException {
    json.beginObject();
    json.name("topic").value(name(measure.topic()));
    json.name("measure").value(measure.name());
    json.name("slice").value(measure.slice());
  }

  private void interval(Interval interval) throws IOException {
    number("low", interval.low());
    number("high", interval.high());
  }

  private static String name(Topic topic) {
    return topic.name().toLowerCase(Locale.ROOT);
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
