package org.hearsay.pipeline;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import org.hearsay.eval.ScoreDifference;

/** Writes a comparison of two systems for programs: {@code differences}, a score each. */
final class CompareJson {
  private CompareJson() {}

  /** Writes the differences in their order. */
  static void write(FigureWriter figures, List<ScoreDifference> differences) throws IOException {
    JsonWriter json = figures.json();
    json.name("differences").beginArray();
    for (ScoreDifference difference : differences) {
      json.beginObject();
      figures.measure(difference.measure());
      json.name("score").value(difference.score());
      figures.number("a", difference.one());
      figures.number("b", difference.other());
      figures.number("difference", difference.difference());
      figures.interval(difference.interval());
      figures.number("p", difference.p());
      json.endObject();
    }
    json.endArray();
  }
}
