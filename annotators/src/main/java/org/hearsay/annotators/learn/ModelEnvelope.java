package org.hearsay.annotators.learn;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What shows that a file is a whole model of the version that is read here.
 *
 * <p>The file begins with eight letters, the version of its format (int), the number of bytes that
 * follow the checksum (int), and the checksum (SHA-256, 32 bytes); the content comes behind.
 * Numbers are big-endian. Pure functions.
 */
final class ModelEnvelope {
  private static final byte[] MAGIC = "HEARSAYM".getBytes(StandardCharsets.US_ASCII);
  private static final int CHECKSUM = 32;
  private static final int HEADER = MAGIC.length + 2 * Integer.BYTES + CHECKSUM;

  private ModelEnvelope() {}

  /** {@return the file that holds {@code content}} */
  static byte[] sealed(byte[] content) {
    return ByteBuffer.allocate(HEADER + content.length)
        .put(MAGIC)
        .putInt(ModelFile.VERSION)
        .putInt(content.length)
        .put(checksum(content))
        .put(content)
        .array();
  }

  /**
   * {@return the content of a file}
   *
   * @param name of the file, for messages
   * @throws IllegalArgumentException naming the file, what was expected and what was found, if it
   *     is no model file, of another version, cut short or damaged
   */
  static byte[] opened(byte[] file, String name) {
    if (file.length < MAGIC.length || !Arrays.equals(MAGIC, Arrays.copyOf(file, MAGIC.length))) {
      throw wrong(
          name, "a model file that begins with " + text(MAGIC), begin(file) + " at its beginning");
    }
    if (file.length < HEADER) {
      throw wrong(name, "a header of " + HEADER + " bytes", file.length + " bytes");
    }
    ByteBuffer fields = ByteBuffer.wrap(file).position(MAGIC.length);
    int version = fields.getInt();
    if (version != ModelFile.VERSION) {
      throw wrong(
          name, "version " + ModelFile.VERSION + " of the model format", "version " + version);
    }
    int length = fields.getInt();
    if (length != file.length - HEADER) {
      throw wrong(
          name,
          length + " bytes behind the header",
          (file.length - HEADER) + ": the file was cut short or added to");
    }
    byte[] written = new byte[CHECKSUM];
    byte[] content = new byte[length];
    fields.get(written).get(content);
    byte[] found = checksum(content);
    if (!Arrays.equals(written, found)) {
      throw wrong(
          name,
          "content with SHA-256 " + HexFormat.of().formatHex(written),
          HexFormat.of().formatHex(found) + ": the file is damaged");
    }
    return content;
  }

  /** {@return the error of a file that holds something else than was expected} */
  static IllegalArgumentException wrong(String name, String expected, String found) {
    return new IllegalArgumentException(name + ": expected " + expected + ", found " + found);
  }

  private static String begin(byte[] file) {
    return file.length == 0
        ? "nothing"
        : HexFormat.of().formatHex(file, 0, Math.min(file.length, MAGIC.length));
  }

  private static String text(byte[] ascii) {
    return new String(ascii, StandardCharsets.US_ASCII);
  }

  private static byte[] checksum(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
