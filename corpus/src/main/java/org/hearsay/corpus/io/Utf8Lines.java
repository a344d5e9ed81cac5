package org.hearsay.corpus.io;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;

/**
 * The lines of a UTF-8 file, one after the other, so that the file may be larger than the memory.
 *
 * <p>Only a line feed ends a line. A byte order mark is stripped, and a file whose name ends in
 * {@code .gz} is unpacked.
 */
final class Utf8Lines implements Closeable {
  private final Path file;
  private final InputStream in;
  private int number;

  /** One line, without its line end, and its number from 1 on. */
  record Line(int number, String text) {}

  Utf8Lines(Path file) {
    this.file = file;
    try {
      in = new BufferedInputStream(unpacked(file), 1 << 16);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** {@return the lines in file order; closing the stream closes the file} */
  static Stream<Line> of(Path file) {
    Utf8Lines lines = new Utf8Lines(file);
    var spliterator =
        new AbstractSpliterator<Line>(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
          @Override
          public boolean tryAdvance(Consumer<? super Line> action) {
            Optional<Line> line = lines.next();
            line.ifPresent(action);
            return line.isPresent();
          }
        };
    return StreamSupport.stream(spliterator, false).onClose(lines::close);
  }

  Optional<Line> next() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
      int b = in.read();
      if (b < 0) {
        return Optional.empty();
      }
      while (b >= 0 && b != '\n') {
        bytes.write(b);
        b = in.read();
      }
      number++;
      String text = Utf8.decoded(bytes.toByteArray(), file.toString(), number);
      return Optional.of(
          new Line(number, number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static InputStream unpacked(Path file) throws IOException {
    InputStream packed = Files.newInputStream(file);
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".gz")) {
      return packed;
    }
    try {
      return new GZIPInputStream(packed);
    } catch (IOException e) {
      packed.close();
      throw e;
    }
  }

  private UncheckedIOException failed(IOException e) {
    return new UncheckedIOException("expected to read " + file + ": " + e.getMessage(), e);
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw failed(e);
    }
  }
}
