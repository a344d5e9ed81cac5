package org.hearsay.pipeline.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Replaces a file or a folder in one step: it is written beside its place and then renamed. */
public final class Replacement {
  /** What the name of a file or folder ends in while it is written. */
  static final String TEMPORARY = ".tmp";

  /** What the name of a folder ends in that is about to be deleted. */
  static final String OLD = ".old";

  private Replacement() {}

  /** Writes a file or a folder. */
  public interface Writing {
    /**
     * Writes to {@code target}, which does not exist yet, or is an empty folder.
     *
     * @throws IOException if it cannot
     */
    void to(Path target) throws IOException;
  }

  /**
   * Replaces {@code file} by what is written; what is there stays if the writing fails.
   *
   * @throws IOException if the writing fails
   */
  public static void file(Path file, Writing writing) throws IOException {
    Path temporary = beside(file, TEMPORARY);
    delete(temporary);
    writing.to(temporary);
    Files.move(
        temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Replaces {@code folder}, as {@link #file}; a folder that is there is moved away first.
   *
   * @throws IOException if the writing fails
   */
  public static void folder(Path folder, Writing writing) throws IOException {
    Path temporary = beside(folder, TEMPORARY);
    Path old = beside(folder, OLD);
    delete(temporary);
    delete(old);
    Files.createDirectory(temporary);
    writing.to(temporary);
    if (Files.exists(folder)) {
      Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(temporary, folder, StandardCopyOption.ATOMIC_MOVE);
    delete(old);
  }

  /** {@return the path of {@code file} with {@code ending} added to its name} */
  static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  private static void delete(Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> below = Files.walk(path)) {
      all = below.sorted(Comparator.reverseOrder()).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Path each : all) {
      Files.delete(each);
    }
  }
}
