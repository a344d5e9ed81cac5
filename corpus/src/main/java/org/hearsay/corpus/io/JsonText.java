package org.hearsay.corpus.io;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * One JSON value on one line that every line reader takes for one: beside what JSON itself asks to
 * be escaped, lone surrogates are (UTF-8 has no bytes for them) and the control characters from
 * U+007F to U+009F (Python's {@code splitlines} ends a line at U+0085). Gson escapes U+2028 and
 * U+2029 itself. Pure functions.
 */
public final class JsonText {
  private JsonText() {}

  /** What is to be written. */
  @FunctionalInterface
  public interface Body {
    /** Writes one JSON value to {@code json}. */
    void writeTo(JsonWriter json) throws IOException;
  }

  /** {@return what {@code body} writes, without a line end} */
  public static String of(Body body) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setStrictness(Strictness.STRICT);
      json.setHtmlSafe(false);
      body.writeTo(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return escaped(text.getBuffer());
  }

  private static String escaped(CharSequence json) {
    StringBuilder escaped = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < json.length()
          && Character.isLowSurrogate(json.charAt(i + 1))) {
        escaped.append(c).append(json.charAt(++i));
      } else if (Character.isSurrogate(c) || (c >= 0x7f && c <= 0x9f)) {
        escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
