package org.hearsay.pipeline.run;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.hearsay.corpus.io.JsonLinesReader;
import org.hearsay.corpus.model.Document;
import org.hearsay.pipeline.input.ByteLines;
import org.jspecify.annotations.Nullable;

/**
 * The finished documents of a run, one line of JSON each, appended as they are finished.
 *
 * <p>After a kill the file is opened again: a last line that was torn is cut off, the others are
 * found by id and metadata. Only their places are held in memory. One process at a time has it
 * open. Not thread-safe.
 */
final class Journal implements Closeable {
  private final Path file;
  private final FileChannel channel;
  private final Map<UUID, Integer> numbers = new HashMap<>();

  /** Where each line begins, and at last where the next one will. */
  private final List<Long> begins = new ArrayList<>(List.of(0L));

  private Journal(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Opens the journal, or begins an empty one.
   *
   * @param warn is told if lines had to be cut off
   * @throws IllegalStateException if another process has it open
   */
  static Journal open(Path file, Consumer<String> warn) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      if (lock(channel) == null) {
        throw new IllegalStateException(file + ": expected no other run on it, found one");
      }
      Journal journal = new Journal(file, channel);
      journal.scan(warn);
      return journal;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // the other run is in this process
    }
  }

  private void scan(Consumer<String> warn) throws IOException {
    InputStream stream = new BufferedInputStream(Channels.newInputStream(channel.position(0)));
    ByteLines lines = new ByteLines(stream);
    for (var next = lines.next(); next.isPresent(); next = lines.next()) {
      ByteLines.Line line = next.get();
      Optional<Document> document =
          line.terminated() ? document(line.bytes(), line.number()) : Optional.empty();
      if (document.isEmpty()) {
        warn.accept(
            String.format(
                Locale.ROOT,
                "%s:%d: expected a whole line, found a torn one; it is cut off and done again",
                file,
                line.number()));
        break;
      }
      enter(document.get(), line.end());
    }
    channel.truncate(end());
    channel.position(end());
  }

  private Optional<Document> document(byte[] line, long number) {
    try {
      return Optional.of(
          JsonLinesReader.document(
              new String(line, StandardCharsets.UTF_8),
              file.toString(),
              (int) Math.min(number, Integer.MAX_VALUE)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private int enter(Document document, long end) {
    int number = size();
    numbers.putIfAbsent(key(document), number);
    begins.add(end);
    return number;
  }

  /** A hash of id and metadata, since those of a million documents take too much memory. */
  private static UUID key(Document document) {
    return UUID.nameUUIDFromBytes(InputFingerprint.of(document).getBytes(StandardCharsets.UTF_8));
  }

  private long end() {
    return begins.get(begins.size() - 1);
  }

  /** {@return how many lines there are} */
  int size() {
    return begins.size() - 1;
  }

  /** {@return the number of the line, from 0, of the document with this id and metadata} */
  Optional<Integer> find(Document bare) {
    return Optional.ofNullable(numbers.get(key(bare)));
  }

  /** Appends {@code document} as {@code line} and says what number the line has, from 0. */
  int append(Document document, String line) throws IOException {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(line + "\n");
    long end = end() + bytes.remaining();
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    return enter(document, end);
  }

  /** {@return the line of a number, without its line end} */
  String line(int number) throws IOException {
    ByteBuffer bytes =
        ByteBuffer.allocate(Math.toIntExact(begins.get(number + 1) - begins.get(number) - 1));
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, begins.get(number) + bytes.position()) < 0) {
        throw new IOException(file + ": expected " + size() + " lines, found its end before");
      }
    }
    return new String(bytes.array(), StandardCharsets.UTF_8);
  }

  /** Waits until what was appended is on the disk. */
  void force() throws IOException {
    channel.force(true);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
