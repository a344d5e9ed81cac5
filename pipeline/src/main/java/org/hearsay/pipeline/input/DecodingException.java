package org.hearsay.pipeline.input;

import java.nio.charset.CharacterCodingException;
import java.util.Locale;

/** Bytes that are none of the encoding they were said to be in; the message says where. */
final class DecodingException extends CharacterCodingException {
  private static final long serialVersionUID = 1;

  private final String message;

  /** Says that {@code bad}, the byte at {@code offset} from the start of {@code file}, is wrong. */
  DecodingException(String file, String encoding, long offset, byte bad) {
    this.message =
        String.format(
            Locale.ROOT,
            "%s: expected %s, found byte 0x%02X at byte offset %d; --encoding names another one",
            file,
            encoding,
            bad,
            offset);
  }

  @Override
  public String getMessage() {
    return message;
  }
}
