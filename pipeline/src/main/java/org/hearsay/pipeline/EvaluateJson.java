package org.hearsay.pipeline;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.eval.Accuracy;
import org.hearsay.eval.Bootstrap;
import org.hearsay.eval.Calibration;
import org.hearsay.eval.ConfidenceCurve;
import org.hearsay.eval.Confusion;
import org.hearsay.eval.ErrorCase;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.FoundValue;
import org.hearsay.eval.HumanLine;
import org.hearsay.eval.MeanShare;
import org.hearsay.eval.Measure;
import org.hearsay.eval.Scores;
import org.hearsay.eval.Topic;
import org.hearsay.eval.TrapResult;

/**
 * Writes an evaluation for programs: {@code scores}, {@code means}, {@code labels}, {@code
 * confusions}, {@code curves}, {@code calibration}, {@code passages} and {@code errors}, which name
 * documents and items by their ids, and what has none by its amount.
 */
final class EvaluateJson {
  private final FigureWriter figures;
  private final JsonWriter json;
  private final Evaluation evaluation;
  private final Bootstrap bootstrap;
  private final HumanLine human;

  private EvaluateJson(FigureWriter figures, EvaluateReport report) {
    this.figures = figures;
    this.json = figures.json();
    this.evaluation = report.scores();
    this.bootstrap = report.bootstrap();
    this.human = report.human();
  }

  /** Writes the fields of a report. */
  static void write(FigureWriter figures, EvaluateReport report) throws IOException {
    new EvaluateJson(figures, report).write();
  }

  private void write() throws IOException {
    json.name("scores").beginArray();
    for (var scores : evaluation.matches().entrySet()) {
      score(scores.getKey(), scores.getValue());
      if (!human.equals(HumanLine.NONE)) {
        figures.number("human", human.f1(scores.getKey()));
      }
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
    calibration();
    passages();
    json.name("errors").beginArray();
    errors("attributions", evaluation.attributionErrors(), Attribution::id);
    errors("quantities", evaluation.quantityErrors(), Quantity::id);
    errors("quantities", evaluation.valueErrors(), FoundValue::words);
    errors("claims", evaluation.claimErrors(), figure -> figure.claim().id());
    json.endArray();
  }

  private void score(Measure measure, Scores<?> scores) throws IOException {
    json.beginObject();
    figures.measure(measure);
    figures.number("precision", scores.micro().precision());
    figures.number("recall", scores.micro().recall());
    figures.number("f1", scores.micro().f1());
    figures.interval(bootstrap.f1(scores));
    figures.number("macroF1", scores.macroF1());
    json.name("gold").value(scores.micro().gold());
    json.name("system").value(scores.micro().system());
  }

  private void means() throws IOException {
    json.name("means").beginArray();
    for (Map.Entry<Measure, MeanShare> mean : evaluation.means().entrySet()) {
      json.beginObject();
      figures.measure(mean.getKey());
      figures.number("mean", mean.getValue().mean());
      json.name("items").value(mean.getValue().items()).endObject();
    }
    json.endArray();
  }

  private void labels() throws IOException {
    Map<Measure, Map<String, Accuracy>> byDocument = evaluation.labelsByDocument();
    json.name("labels").beginArray();
    for (Map.Entry<Measure, Accuracy> label : evaluation.labels().entrySet()) {
      json.beginObject();
      figures.measure(label.getKey());
      json.name("right").value(label.getValue().right());
      json.name("pairs").value(label.getValue().pairs());
      figures.number("accuracy", label.getValue().share());
      figures.interval(bootstrap.accuracy(byDocument.getOrDefault(label.getKey(), Map.of())));
      json.endObject();
    }
    json.endArray();
  }

  private void confusions() throws IOException {
    json.name("confusions").beginArray();
    for (Map.Entry<Measure, Confusion> confusion : evaluation.confusions().entrySet()) {
      json.beginObject();
      figures.measure(confusion.getKey());
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
      json.beginObject().name("topic").value(FigureWriter.name(curve.getKey()));
      json.name("points").beginArray();
      for (ConfidenceCurve.Point point : curve.getValue().points()) {
        json.beginObject();
        figures.number("confidence", point.confidence());
        figures.number("precision", point.precision());
        figures.number("recall", curve.getValue().recall(point));
        json.name("kept").value(point.kept()).endObject();
      }
      json.endArray().endObject();
    }
    json.endArray();
  }

  private void calibration() throws IOException {
    json.name("calibration").beginArray();
    for (Map.Entry<Topic, Calibration> calibration : evaluation.calibrations().entrySet()) {
      json.beginObject().name("topic").value(FigureWriter.name(calibration.getKey()));
      figures.number("error", calibration.getValue().error());
      json.name("bins").beginArray();
      for (Calibration.Bin bin : calibration.getValue().bins()) {
        json.beginObject();
        figures.number("low", bin.low());
        figures.number("high", bin.high());
        figures.number("confidence", bin.confidence());
        figures.number("right", bin.right());
        json.name("items").value(bin.items()).endObject();
      }
      json.endArray().endObject();
    }
    json.endArray();
  }

  private void passages() throws IOException {
    json.name("passages").beginArray();
    for (TrapResult trap : evaluation.traps()) {
      json.beginObject().name("name").value(trap.name());
      json.name("passed").value(trap.passed().size());
      json.name("of").value(trap.passages());
      json.name("failed").beginArray();
      for (String id : trap.failed()) {
        json.value(id);
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
      figures.text("gold", error.gold().map(id));
      figures.text("system", error.system().map(id));
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
}
