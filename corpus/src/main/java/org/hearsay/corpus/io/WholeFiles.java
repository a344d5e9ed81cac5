package org.hearsay.corpus.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files that hold one document each, alone or in a folder. */
public final class WholeFiles {
  private WholeFiles() {}

  /**
   * {@return the files of a folder whose names end in {@code suffix}, sorted, or the one file}
   *
   * @throws IllegalArgumentException if the folder has no such file
   * @throws UncheckedIOException naming the folder if it cannot be read
   */
  public static List<Path> of(Path folderOrFile, String suffix) {
    if (!Files.isDirectory(folderOrFile)) {
      return List.of(folderOrFile);
    }
    try (Stream<Path> entries = Files.list(folderOrFile)) {
      List<Path> files = entries.filter(path -> path.toString().endsWith(suffix)).sorted().toList();
      if (files.isEmpty()) {
        throw new IllegalArgumentException(
            folderOrFile + ": expected files that end in " + suffix + ", found none");
      }
      return files;
    } catch (IOException e) {
      throw failed(folderOrFile, e);
    }
  }

  /**
   * {@return what a UTF-8 file holds, a byte order mark stripped}
   *
   * @throws FormatException naming file and line of bytes that are no UTF-8
   * @throws UncheckedIOException naming the file if it cannot be read
   */
  public static String content(Path file) {
    try {
      String content = Utf8.decoded(Files.readAllBytes(file), file.toString(), 1);
      return content.startsWith("\uFEFF") ? content.substring(1) : content;
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  /** {@return the one JSON object of a file} */
  static JsonFields object(Path file) {
    return JsonFields.parse(content(file), new JsonPlace(file.toString(), 1, ""));
  }

  /** {@return the name of a file without folders and {@code suffix}} */
  public static String name(Path file, String suffix) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
  }

  private static UncheckedIOException failed(Path file, IOException e) {
    return new UncheckedIOException("expected to read " + file + ": " + e.getMessage(), e);
  }
}
