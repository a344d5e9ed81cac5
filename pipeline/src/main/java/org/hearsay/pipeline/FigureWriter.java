package org.hearsay.pipeline;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.eval.Interval;
import org.hearsay.eval.Measure;
import org.hearsay.eval.Topic;

/** Writes figures as JSON, the same way in every report: undefined ones are null. */
record FigureWriter(JsonWriter json) {
  /** What writes a report. */
  interface Body {
    void write(FigureWriter figures) throws IOException;
  }

  /**
   * Writes a file with one object in it, laid out in lines: the header, whose values are strings,
   * and then what {@code body} writes.
   *
   * @throws UncheckedIOException naming the file if it cannot be written
   */
  static void write(Path file, Map<String, String> header, Body body) {
    try (Writer writer = Files.newBufferedWriter(file)) {
      write(writer, header, body);
    } catch (IOException e) {
      throw new UncheckedIOException("expected to write " + file + ": " + e.getMessage(), e);
    }
  }

  private static void write(Writer writer, Map<String, String> header, Body body)
      throws IOException {
    JsonWriter json = new JsonWriter(writer);
    json.setIndent("  ");
    json.beginObject();
    for (Map.Entry<String, String> line : header.entrySet()) {
      json.name(line.getKey()).value(line.getValue());
    }
    body.write(new FigureWriter(json));
    json.endObject();
    json.flush();
    writer.write('\n');
  }

  /** Writes the fields that name a measure. */
  void measure(Measure measure) throws IOException {
    json.name("topic").value(name(measure.topic()));
    json.name("measure").value(measure.name());
    json.name("slice").value(measure.slice());
  }

  /** Writes both ends of an interval. */
  void interval(Interval interval) throws IOException {
    number("low", interval.low());
    number("high", interval.high());
  }

  void number(String name, double value) throws IOException {
    json.name(name);
    if (Double.isNaN(value)) {
      json.nullValue();
    } else {
      json.value(value);
    }
  }

  void text(String name, Optional<String> value) throws IOException {
    json.name(name);
    if (value.isPresent()) {
      json.value(value.get());
    } else {
      json.nullValue();
    }
  }

  static String name(Topic topic) {
    return topic.name().toLowerCase(Locale.ROOT);
  }
}
