package org.hearsay.pipeline.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * One file of the input.
 *
 * @param path where it is
 * @param shown its name as the user gave it, {@code /} between folders
 * @param base the id of its document, or what the ids of its documents begin with
 * @param format how it is to be read
 */
record InputFile(Path path, String shown, String base, Format format) {
  /** What {@code -} stands for; its format shows when it is read. */
  static final InputFile STANDARD_INPUT =
      new InputFile(Path.of(Inputs.STANDARD_INPUT), Inputs.STANDARD_INPUT, "stdin", Format.TEXT);

  /** {@return whether it is standard input rather than a file} */
  boolean isStandardInput() {
    return equals(STANDARD_INPUT);
  }

  /** {@return its bytes, unpacked if it is compressed} */
  InputStream open() throws IOException {
    InputStream packed = Files.newInputStream(path);
    if (!Format.isGzip(shown)) {
      return packed;
    }
    try {
      return new GZIPInputStream(packed);
    } catch (IOException e) {
      packed.close();
      throw e;
    }
  }

  /** {@return whether it always holds one document, so that files can be counted as documents} */
  boolean isOneDocument() {
    return format == Format.TEXT || format == Format.HTML;
  }
}
