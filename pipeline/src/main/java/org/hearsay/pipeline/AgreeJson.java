package org.hearsay.pipeline;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Map;
import org.hearsay.eval.Agreement;
import org.hearsay.eval.AgreementScore;
import org.hearsay.eval.Bootstrap;
import org.hearsay.eval.MatchCounts;
import org.hearsay.eval.Measure;
import org.hearsay.eval.Scores;

/**
 * Writes agreement for programs: {@code sets}, each with its {@code documents}, {@code pairs},
 * {@code figures} and, with each annotator as the gold of all others, {@code inTurn}.
 */
final class AgreeJson {
  private AgreeJson() {}

  /**
   * Writes the figures of each set of documents.
   *
   * @param sets the agreement by the name of the set, "" for all documents
   */
  static void write(FigureWriter figures, Map<String, Agreement> sets, Bootstrap bootstrap)
      throws IOException {
    JsonWriter json = figures.json();
    json.name("sets").beginArray();
    for (Map.Entry<String, Agreement> set : sets.entrySet()) {
      Agreement agreement = set.getValue();
      json.beginObject().name("where").value(set.getKey());
      json.name("documents").value(agreement.documents());
      json.name("pairs").value(agreement.pairs());
      json.name("figures").beginArray();
      for (AgreementScore score : agreement.scores(bootstrap)) {
        figure(figures, score);
      }
      json.endArray().name("inTurn").beginArray();
      for (Map.Entry<String, Map<Measure, Scores<MatchCounts>>> gold :
          agreement.inTurn().entrySet()) {
        inTurn(figures, gold.getKey(), gold.getValue());
      }
      json.endArray().endObject();
    }
    json.endArray();
  }

  private static void figure(FigureWriter figures, AgreementScore score) throws IOException {
    figures.json().beginObject().name("group").value(score.group());
    figures.json().name("name").value(score.name());
    figures.number("value", score.value());
    if (score.interval().isPresent()) {
      figures.interval(score.interval().get());
    }
    figures.json().name("basis").value(score.basis()).endObject();
  }

  private static void inTurn(
      FigureWriter figures, String gold, Map<Measure, Scores<MatchCounts>> scores)
      throws IOException {
    for (Map.Entry<Measure, Scores<MatchCounts>> score : scores.entrySet()) {
      MatchCounts micro = score.getValue().micro();
      figures.json().beginObject().name("annotator").value(gold);
      figures.measure(score.getKey());
      figures.number("precision", micro.precision());
      figures.number("recall", micro.recall());
      figures.number("f1", micro.f1());
      figures.json().endObject();
    }
  }
}
