package org.hearsay.corpus.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.hearsay.corpus.model.Document;

/**
 * Writes documents as brat standoff, in the form that the package describes.
 *
 * <p>Pure of state, so that documents can be written to one directory by several threads. The same
 * document gives the same bytes.
 */
public final class BratWriter {
  private BratWriter() {}

  /**
   * Writes a document as {@code NAME.txt}, the text exactly as it is, and {@code NAME.ann}, and
   * {@code annotation.conf} and {@code visual.conf} unless the directory has them. The name is the
   * id with unsafe characters escaped; other ids get other names.
   *
   * @param directory is made if it is not there
   * @throws IllegalArgumentException naming the document if its id or its text has a lone
   *     surrogate, which UTF-8 cannot write
   * @throws UncheckedIOException naming the directory if it cannot be written to
   */
  public static void write(Document document, Path directory) {
    String name = DocumentFileName.of(document.id());
    byte[] text = Utf8.encoded(document.text(), "document \"" + document.id() + "\"");
    byte[] annotations = BratDocumentWriter.annotations(document).getBytes(StandardCharsets.UTF_8);
    try {
      Files.createDirectories(directory);
      copyUnlessThere("annotation.conf", directory);
      copyUnlessThere("visual.conf", directory);
      Files.write(directory.resolve(name + ".txt"), text);
      Files.write(directory.resolve(name + ".ann"), annotations);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "expected to write " + name + " to " + directory + ": " + e.getMessage(), e);
    }
  }

  private static void copyUnlessThere(String resource, Path directory) throws IOException {
    Path file = directory.resolve(resource);
    if (Files.exists(file)) {
      return;
    }
    try (InputStream in = BratWriter.class.getResourceAsStream("brat/" + resource)) {
      if (in == null) {
        throw new IllegalStateException("expected the resource brat/" + resource);
      }
      Files.write(file, in.readAllBytes(), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      return; // another thread was faster, with the same bytes
    }
  }
}
