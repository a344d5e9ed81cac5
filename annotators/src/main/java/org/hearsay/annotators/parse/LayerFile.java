package org.hearsay.annotators.parse;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.hearsay.corpus.model.Span;

/**
 * CoreNLP's layers over one text in a file, to be read back in a fraction of the time that parsing
 * takes.
 *
 * <p>Packed with gzip: the number {@code 0x48534c59}, the version of the format, the text, the
 * distinct strings of the layers, and the sentences with their tokens. A text is its length and its
 * UTF-16 code units; numbers are four bytes, the high one first.
 */
public final class LayerFile {
  /** The version that is written, and the only one that is read. */
  public static final int VERSION = 1;

  private static final int MAGIC = 0x48534c59;
  private static final int BUFFER = 1 << 16;

  private LayerFile() {}

  /**
   * Writes a file.
   *
   * @throws UncheckedIOException naming the file if it cannot be written
   */
  public static void write(ParsedText parsed, Path file) {
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(
                new GZIPOutputStream(Files.newOutputStream(file), BUFFER), BUFFER))) {
      Map<String, Integer> strings = strings(parsed);
      out.writeInt(MAGIC);
      out.writeInt(VERSION);
      writeText(parsed.text(), out);
      out.writeInt(strings.size());
      for (String string : strings.keySet()) {
        writeText(string, out);
      }
      out.writeInt(parsed.sentences().size());
      for (Sentence sentence : parsed.sentences()) {
        out.writeInt(sentence.size());
        for (Token token : sentence.tokens()) {
          out.writeInt(token.begin());
          out.writeInt(token.end());
          out.writeInt(token.head());
          for (String layer : layers(token)) {
            out.writeInt(strings.getOrDefault(layer, -1));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /**
   * {@return what {@link #write} wrote}
   *
   * @throws UncheckedIOException naming the file if it cannot be read
   * @throws IllegalArgumentException naming the file, what was expected and what was found, if it
   *     is no such file, of another version, cut short or damaged
   */
  public static ParsedText read(Path file) {
    ByteBuffer bytes;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file), BUFFER)) {
      bytes =
          ByteBuffer.wrap(in.readAllBytes()); // to the end, so that gzip's checksum is looked at
    } catch (EOFException | ZipException e) {
      throw new IllegalArgumentException(
          file + ": expected a whole file of layers, found one that is damaged: " + e.getMessage(),
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
    boolean isLayers = bytes.limit() >= 2 * Integer.BYTES && bytes.getInt() == MAGIC;
    int version = isLayers ? bytes.getInt() : 0;
    if (version != VERSION) {
      throw new IllegalArgumentException(
          file
              + ": expected a file of layers, version "
              + VERSION
              + ", found "
              + (isLayers ? "version " + version : "something else"));
    }
    return parsed(bytes);
  }

  private static ParsedText parsed(ByteBuffer in) {
    String text = text(in);
    String[] strings = new String[in.getInt()];
    Arrays.setAll(strings, i -> text(in));
    List<Sentence> sentences = new ArrayList<>();
    for (int count = in.getInt(); sentences.size() < count; ) {
      List<Token> tokens = new ArrayList<>();
      for (int size = in.getInt(); tokens.size() < size; ) {
        Span span = new Span(in.getInt(), in.getInt());
        int head = in.getInt();
        tokens.add(
            new Token(
                tokens.size(),
                span.in(text),
                strings[in.getInt()],
                strings[in.getInt()],
                strings[in.getInt()],
                span,
                head,
                strings[in.getInt()]));
      }
      sentences.add(new Sentence(sentences.size(), tokens));
    }
    return new ParsedText(text, sentences);
  }

  private static Map<String, Integer> strings(ParsedText parsed) {
    Map<String, Integer> strings = new LinkedHashMap<>();
    for (Sentence sentence : parsed.sentences()) {
      for (Token token : sentence.tokens()) {
        for (String layer : layers(token)) {
          strings.putIfAbsent(layer, strings.size());
        }
      }
    }
    return strings;
  }

  /** In the order in which a token takes them. */
  private static List<String> layers(Token token) {
    return List.of(token.lemma(), token.tag(), token.entity(), token.relation());
  }

  private static void writeText(String text, DataOutputStream out) throws IOException {
    out.writeInt(text.length());
    out.writeChars(text);
  }

  private static String text(ByteBuffer in) {
    char[] text = new char[in.getInt()];
    in.asCharBuffer().get(text);
    in.position(in.position() + Character.BYTES * text.length);
    return new String(text);
  }
}
