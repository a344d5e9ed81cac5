package org.hearsay.annotators.learn;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What was trained, as named sections in one file.
 *
 * <p>Inside of the envelope ({@code ModelEnvelope}) come the sections in the order in which they
 * were added: their number (int), and for each its name (UTF as {@link DataOutput} writes it), its
 * length (int) and its bytes. Numbers are big-endian.
 *
 * <p>What was read is immutable and thread-safe.
 */
public final class ModelFile {
  /** The version that is written, and the only one that is read. */
  public static final int VERSION = 4;

  private final String name;
  private final Map<String, byte[]> sections = new LinkedHashMap<>();

  private ModelFile(String name) {
    this.name = name;
  }

  /** Writes the content of a section. */
  @FunctionalInterface
  public interface SectionWriter {
    /** Writes to {@code out}. */
    void write(DataOutput out) throws IOException;
  }

  /** Reads the content of a section. */
  @FunctionalInterface
  public interface SectionReader<T> {
    /** {@return what was read from {@code in}} */
    T read(DataInput in) throws IOException;
  }

  /** Collects sections and writes them. Not thread-safe. */
  public static final class Builder {
    private final Map<String, byte[]> sections = new LinkedHashMap<>();

    /**
     * Adds a section.
     *
     * @throws IllegalArgumentException if the name is taken
     */
    public Builder add(String name, SectionWriter content) {
      byte[] bytes = bytes("section \"" + name + "\"", content);
      if (sections.putIfAbsent(name, bytes) != null) {
        throw new IllegalArgumentException("expected a name for each section, found two " + name);
      }
      return this;
    }

    /** {@return the bytes of the file} */
    public byte[] toBytes() {
      return ModelEnvelope.sealed(bytes("sections", this::writeSections));
    }

    /**
     * Writes the file.
     *
     * @throws UncheckedIOException naming the file if it cannot be written
     */
    public void write(Path file) {
      try {
        Files.write(file, toBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(file.toString(), e);
      }
    }

    private void writeSections(DataOutput out) throws IOException {
      out.writeInt(sections.size());
      for (Map.Entry<String, byte[]> section : sections.entrySet()) {
        out.writeUTF(section.getKey());
        out.writeInt(section.getValue().length);
        out.write(section.getValue());
      }
    }

    private static byte[] bytes(String what, SectionWriter content) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (DataOutputStream out = new DataOutputStream(bytes)) {
        content.write(out);
      } catch (IOException e) {
        throw new UncheckedIOException(what, e);
      }
      return bytes.toByteArray();
    }
  }

  /**
   * Reads a file.
   *
   * @throws UncheckedIOException naming the file if it cannot be read
   * @throws IllegalArgumentException naming the file, what was expected and what was found, if it
   *     is no model file, of another version, cut short or damaged
   */
  public static ModelFile read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /**
   * Reads a model up to the end of {@code in}.
   *
   * @param name of the file, for messages
   * @throws IOException if the stream cannot be read
   * @throws IllegalArgumentException as {@link #read(Path)}
   */
  public static ModelFile read(InputStream in, String name) throws IOException {
    ModelFile model = new ModelFile(name);
    DataInputStream sections =
        new DataInputStream(
            new ByteArrayInputStream(ModelEnvelope.opened(in.readAllBytes(), name)));
    for (int left = sections.readInt(); left > 0; left--) {
      model.sections.put(sections.readUTF(), sections.readNBytes(sections.readInt()));
    }
    return model;
  }

  /** {@return the names of the sections, in the order of the alphabet} */
  public SortedSet<String> names() {
    return new TreeSet<>(sections.keySet());
  }

  /**
   * {@return what {@code reader} makes of a section}
   *
   * @throws IllegalArgumentException naming the file and the section if the file has none of that
   *     name, or it holds something else
   */
  public <T> T section(String section, SectionReader<T> reader) {
    byte[] bytes = sections.get(section);
    if (bytes == null) {
      throw ModelEnvelope.wrong(name, "a section \"" + section + "\"", "only " + names());
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      T content = reader.read(in);
      if (in.available() > 0) {
        throw new IOException("expected an end, found " + in.available() + " bytes more");
      }
      return content;
    } catch (IOException e) {
      throw new IllegalArgumentException(name + ": section \"" + section + "\": " + reason(e), e);
    }
  }

  /** The end of the data has no message of its own. */
  private static String reason(IOException e) {
    String message = e.getMessage();
    return message == null ? "expected more bytes, found the end" : message;
  }
}
