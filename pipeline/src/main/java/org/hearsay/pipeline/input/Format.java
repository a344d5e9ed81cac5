package org.hearsay.pipeline.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that are read, known by the end of a file's name. */
enum Format {
  TEXT(".txt", ".text"),
  HTML(".html", ".htm", ".xhtml"),
  JSON_LINES(".jsonl", ".ndjson"),
  CSV(".csv");

  private static final String GZIP = ".gz";

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which its type does not say
  private final List<String> endings;

  Format(String... endings) {
    this.endings = List.of(endings);
  }

  /** {@return the format of a file called {@code name}, or nothing if its ending is unknown} */
  static Optional<Format> of(String name) {
    String plain = withoutGzip(name);
    for (Format format : values()) {
      for (String ending : format.endings) {
        if (endsWith(plain, ending)) {
          return Optional.of(format);
        }
      }
    }
    return Optional.empty();
  }

  /** {@return whether a file called {@code name} is compressed} */
  static boolean isGzip(String name) {
    return endsWith(name, GZIP);
  }

  /** {@return {@code name} without what is behind its last dot, {@code .gz} first; never blank} */
  static String baseName(String name) {
    String plain = withoutGzip(name);
    int dot = plain.lastIndexOf('.');
    int begin = plain.lastIndexOf('/') + 1;
    String base = dot > begin ? plain.substring(0, dot) : plain;
    return base.isBlank() ? plain : base;
  }

  /** {@return every ending, for messages} */
  static List<String> allEndings() {
    return List.of(values()).stream().flatMap(format -> format.endings.stream()).toList();
  }

  private static String withoutGzip(String name) {
    return isGzip(name) && name.length() > GZIP.length()
        ? name.substring(0, name.length() - GZIP.length())
        : name;
  }

  private static boolean endsWith(String name, String ending) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending);
  }
}
