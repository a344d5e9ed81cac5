package org.hearsay.pipeline.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes a stream and refuses bytes that are not of its encoding, with the offset of the byte.
 *
 * <p>A byte order mark at the start is left out. Not thread-safe.
 */
final class StrictReader extends Reader {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream stream;
  private final String file;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 14).flip();
  private final CharBuffer chars = CharBuffer.allocate(1 << 14).flip();
  private long consumed;
  private boolean atStart;
  private boolean ended;
  private boolean flushed;

  /**
   * Reads {@code stream} from where it stands.
   *
   * @param file named in errors
   * @param offset of the next byte in the file, counted from 0
   */
  StrictReader(InputStream stream, Charset encoding, String file, long offset) {
    this.stream = stream;
    this.file = file;
    this.consumed = offset;
    this.atStart = offset == 0;
    this.decoder =
        encoding
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** {@return all that is left, decoded} */
  String readAll() throws IOException {
    StringBuilder text = new StringBuilder();
    while (chars.hasRemaining() || fill()) {
      text.append(chars);
      chars.position(chars.limit());
    }
    return text.toString();
  }

  @Override
  public int read(char[] target, int begin, int length) throws IOException {
    if (!chars.hasRemaining() && !fill()) {
      return -1;
    }
    int taken = Math.min(length, chars.remaining());
    chars.get(target, begin, taken);
    return taken;
  }

  private boolean fill() throws IOException {
    chars.clear();
    while (chars.position() == 0 && !flushed) {
      int before = bytes.position();
      CoderResult result = decoder.decode(bytes, chars, ended);
      consumed += bytes.position() - before;
      if (result.isError()) {
        throw new DecodingException(
            file, decoder.charset().name(), consumed, bytes.get(bytes.position()));
      }
      if (result.isUnderflow() && ended) {
        flushed = decoder.flush(chars).isUnderflow();
      } else if (result.isUnderflow()) {
        readBytes();
      }
      dropByteOrderMark();
    }
    chars.flip();
    return chars.hasRemaining();
  }

  private void readBytes() throws IOException {
    bytes.compact();
    int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
    if (read < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + read);
    }
    bytes.flip();
  }

  private void dropByteOrderMark() {
    if (atStart && chars.position() > 0) {
      atStart = false;
      if (chars.get(0) == BYTE_ORDER_MARK) {
        chars.flip().position(1);
        chars.compact();
      }
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
