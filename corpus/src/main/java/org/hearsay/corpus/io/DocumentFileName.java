package org.hearsay.corpus.io;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * File names that stand for document ids, one for each id.
 *
 * <p>ASCII letters, digits, {@code _}, {@code -} and dots stay; every other byte of the UTF-8 form
 * becomes {@code =} and two hexadecimal digits, and so does a dot in front, since it would hide the
 * file. An id that would need more than 200 characters keeps its beginning and gets {@code =-} and
 * its SHA-256; no other name holds {@code =-}. Names differ in case alone where ids do.
 */
final class DocumentFileName {
  private static final int LONGEST = 200;
  private static final int KEPT_OF_LONG = 120;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private DocumentFileName() {}

  static String of(String id) {
    byte[] bytes = Utf8.encoded(id, "document id");
    StringBuilder name = new StringBuilder();
    for (byte b : bytes) {
      if (isKept(b) && !(b == '.' && name.isEmpty())) {
        name.append((char) b);
      } else {
        name.append('=').append(HEX.toHexDigits(b));
      }
    }
    return name.length() <= LONGEST
        ? name.toString()
        : name.substring(0, KEPT_OF_LONG) + "=-" + HEX.formatHex(sha256(bytes));
  }

  /** The id that a name stands for; a name that no id has, such as a shortened one, is its own. */
  static String id(String name) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '=' && i + 2 < name.length() && isHex(name.charAt(i + 1), name.charAt(i + 2))) {
        bytes.write(HexFormat.fromHexDigits(name, i + 1, i + 3));
        i += 2;
      } else {
        bytes.write(c);
      }
    }
    String id = bytes.toString(StandardCharsets.UTF_8);
    return !id.isBlank() && of(id).equals(name) ? id : name;
  }

  private static boolean isHex(char first, char second) {
    return HexFormat.isHexDigit(first) && HexFormat.isHexDigit(second);
  }

  private static boolean isKept(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || b == '_'
        || b == '-'
        || b == '.';
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("expected a Java that knows SHA-256", e);
    }
  }
}
