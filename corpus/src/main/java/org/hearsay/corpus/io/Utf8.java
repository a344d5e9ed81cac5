package org.hearsay.corpus.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** UTF-8 without replacement characters: what has no other form is an error that says where. */
final class Utf8 {
  private Utf8() {}

  /**
   * Decodes whole lines of a file.
   *
   * @param line number of the first of them
   */
  static String decoded(byte[] bytes, String file, int line) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
    } catch (CharacterCodingException e) {
      int at = buffer.position();
      int lineAt = line;
      int lineBegin = 0;
      for (int i = 0; i < at; i++) {
        if (bytes[i] == '\n') {
          lineAt++;
          lineBegin = i + 1;
        }
      }
      throw new FormatException(
          file,
          lineAt,
          String.format(
              Locale.ROOT,
              "expected UTF-8, found 0x%02X at byte %d of the line",
              bytes[at],
              at - lineBegin));
    }
  }

  /** Encodes {@code text}; {@code what} names it in the error of a lone surrogate. */
  static byte[] encoded(String text, String what) {
    CharBuffer buffer = CharBuffer.wrap(text);
    try {
      ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(buffer);
      byte[] encoded = new byte[bytes.remaining()];
      bytes.get(encoded);
      return encoded;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s: expected characters that UTF-8 can write, found a lone surrogate at code unit %d",
              what,
              buffer.position()),
          e);
    }
  }
}
