package org.hearsay.pipeline.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Standard input, which has no name that would tell its format: what begins like an object of JSON
 * is JSON Lines, what begins like a page is HTML, everything else is text.
 *
 * @param format found from its first bytes
 * @param stream the whole of it
 */
record StandardInput(Format format, InputStream stream) {
  private static final int LOOK_AHEAD = 1 << 12;

  /** Looks at the begin of {@code stream}. */
  static StandardInput of(InputStream stream) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(stream, 1 << 16);
    buffered.mark(LOOK_AHEAD);
    String begin =
        new String(buffered.readNBytes(LOOK_AHEAD), StandardCharsets.ISO_8859_1)
            .replaceFirst("^\u00EF\u00BB\u00BF", "") // a byte order mark, read byte by byte
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    buffered.reset();
    return new StandardInput(format(begin), buffered);
  }

  private static Format format(String begin) {
    if (begin.startsWith("{") && begin.replaceFirst("^\\{\\s*", "").startsWith("\"")) {
      return Format.JSON_LINES;
    }
    return begin.startsWith("<!doctype html") || begin.startsWith("<html")
        ? Format.HTML
        : Format.TEXT;
  }
}
