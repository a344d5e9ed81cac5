package org.hearsay.pipeline;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearsay.corpus.check.Finding;

/**
 * Writes findings for programs: one JSON object, a list of corpora with a list of findings each.
 */
final class CheckJson {
  private CheckJson() {}

  /** Writes a file; offsets are UTF-16 code units, and what has no place has null. */
  static void write(Path file, Map<Path, List<Finding>> findings) {
    try (JsonWriter json = new JsonWriter(Files.newBufferedWriter(file))) {
      json.setIndent("  ");
      json.beginObject().name("offsets").value("utf16").name("corpora").beginArray();
      for (Map.Entry<Path, List<Finding>> corpus : findings.entrySet()) {
        json.beginObject().name("corpus").value(corpus.getKey().toString());
        json.name("findings").beginArray();
        for (Finding finding : corpus.getValue()) {
          write(json, finding);
        }
        json.endArray().endObject();
      }
      json.endArray().endObject();
    } catch (IOException e) {
      throw new UncheckedIOException("expected to write " + file + ": " + e.getMessage(), e);
    }
  }

  private static void write(JsonWriter json, Finding finding) throws IOException {
    json.beginObject().name("rule").value(finding.rule());
    json.name("document").value(finding.document()).name("item").value(finding.item());
    if (finding.place().isPresent()) {
      Finding.Place place = finding.place().get();
      json.name("begin").value(place.begin()).name("end").value(place.end());
      json.name("line").value(place.line()).name("column").value(place.column());
    } else {
      for (String name : List.of("begin", "end", "line", "column")) {
        json.name(name).nullValue();
      }
    }
    json.name("expected").value(finding.expected()).name("found").value(finding.found());
    json.endObject();
  }
}
