package org.hearsay.pipeline;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hearsay.corpus.stats.CorpusStats;
import org.hearsay.corpus.stats.Figure;

/** Writes figures for programs: one JSON object, a list of figures for each group of documents. */
final class StatsJson {
  private StatsJson() {}

  /** Writes a file; what is undefined is null. */
  static void write(Path file, Map<String, CorpusStats> groups) {
    try (JsonWriter json = new JsonWriter(Files.newBufferedWriter(file))) {
      json.setIndent("  ");
      json.beginObject();
      for (Map.Entry<String, CorpusStats> group : groups.entrySet()) {
        json.name(group.getKey()).beginArray();
        for (Figure figure : group.getValue().figures()) {
          json.beginObject().name("section").value(figure.section());
          json.name("name").value(figure.name());
          number(json, "value", figure.value());
          number(json, "share", figure.share());
          json.endObject();
        }
        json.endArray();
      }
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException("expected to write " + file + ": " + e.getMessage(), e);
    }
  }

  private static void number(JsonWriter json, String name, double value) throws IOException {
    json.name(name);
    if (Double.isNaN(value)) {
      json.nullValue();
    } else {
      json.value(value);
    }
  }
}
