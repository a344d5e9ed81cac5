package org.hearsay.corpus.io;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The objects of a file of JSON Lines, which may be packed ({@code .gz}); blank lines are none. */
public final class JsonRows {
  private JsonRows() {}

  /**
   * {@return the objects in file order}
   *
   * @throws FormatException naming file and line of what is no JSON object
   * @throws java.io.UncheckedIOException naming the file if it cannot be read
   */
  public static List<JsonFields> of(Path file) {
    try (Stream<Utf8Lines.Line> lines = Utf8Lines.of(file)) {
      return lines
          .filter(line -> !line.text().isBlank())
          .map(
              line ->
                  JsonFields.parse(line.text(), new JsonPlace(file.toString(), line.number(), "")))
          .toList();
    }
  }

  /**
   * {@return the object in the first line that is not blank; empty if that line is none, or only a
   * part of one}
   *
   * @throws java.io.UncheckedIOException naming the file if it cannot be read
   */
  public static Optional<JsonFields> first(Path file) {
    try (Stream<Utf8Lines.Line> lines = Utf8Lines.of(file)) {
      return lines
          .filter(line -> !line.text().isBlank())
          .findFirst()
          .map(
              line ->
                  JsonFields.parse(line.text(), new JsonPlace(file.toString(), line.number(), "")));
    } catch (FormatException e) {
      return Optional.empty(); // what is no JSON Lines may be another format
    }
  }
}
