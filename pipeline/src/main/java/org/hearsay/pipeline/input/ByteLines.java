package org.hearsay.pipeline.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The lines of a stream as bytes, with their place in it. Lines end with a line feed. Not
 * thread-safe.
 */
public final class ByteLines {
  private final InputStream stream;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private long offset;
  private long number;

  /** Reads {@code stream}, which is at its start and is not closed by this. */
  public ByteLines(InputStream stream) {
    this.stream = stream;
  }

  /**
   * One line.
   *
   * @param number of the line, from 1
   * @param offset of its first byte, from 0
   * @param bytes the line without its line feed
   * @param terminated whether a line feed followed
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on and never compared
  public record Line(long number, long offset, byte[] bytes, boolean terminated) {
    /** {@return offset behind the line and its line feed} */
    public long end() {
      return offset + bytes.length + (terminated ? 1 : 0);
    }
  }

  /** {@return the next line, or nothing at the end of the stream} */
  public Optional<Line> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean terminated = false;
    boolean any = false;
    while (!terminated && (at < filled || fill())) {
      any = true;
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      line.write(buffer, at, end - at);
      terminated = end < filled;
      at = terminated ? end + 1 : end;
    }
    if (!any) {
      return Optional.empty();
    }
    Line found = new Line(++number, offset, line.toByteArray(), terminated);
    offset = found.end();
    return Optional.of(found);
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, stream.read(buffer));
    return filled > 0;
  }
}
