package org.hearsay.pipeline.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.pipeline.output.OutputFormat;

/**
 * An output and the files that a run keeps beside it.
 *
 * @param output the file or folder that was asked for
 */
public record OutputPaths(Path output) {
  /** Where finished documents are appended. */
  Path journal() {
    return Replacement.beside(output, ".partial.jsonl");
  }

  /** {@return where it is written how the output was made} */
  public Path manifest() {
    return Replacement.beside(output, ".manifest.json");
  }

  /** {@return where failures are written unless another file is named} */
  public Path errors() {
    return output.resolveSibling("errors.jsonl");
  }

  /** {@return the folder that all of these are in} */
  Path folder() {
    return Optional.ofNullable(output.toAbsolutePath().getParent()).orElse(output);
  }

  /** {@return every one of these, absolute: a folder that is annotated may hold them} */
  public Set<Path> all() {
    return Set.of(absolute(output), absolute(journal()), absolute(manifest()), absolute(errors()));
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  boolean hasJournal() {
    return hasContent(journal());
  }

  boolean hasOutput() {
    return hasContent(output);
  }

  private static boolean hasContent(Path path) {
    try {
      if (Files.isDirectory(path)) {
        try (Stream<Path> entries = Files.list(path)) {
          return entries.findAny().isPresent();
        }
      }
      return Files.exists(path) && Files.size(path) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(path + ": expected a readable output", e);
    }
  }

  /** Throws {@link IllegalArgumentException} if a folder stands where a file goes, or reversed. */
  void checkKind(OutputFormat format) {
    if (Files.exists(output) && Files.isDirectory(output) != format.isFolder()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s: expected a %s for the format %s, found a %s",
              output,
              format.isFolder() ? "folder" : "file",
              format.label(),
              format.isFolder() ? "file" : "folder"));
    }
  }

  /** Throws {@link IllegalArgumentException} if what is there was not made as {@code wanted}. */
  void checkMade(Manifest wanted) {
    if (!hasOutput() && !hasJournal()) {
      return;
    }
    Optional<Manifest> found = Manifest.read(manifest());
    String problem =
        found.isEmpty()
            ? "it has no manifest beside it"
            : found.get().difference(wanted).orElse("");
    if (!problem.isEmpty()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s: expected an output of a run with the same options, found another one: %s; remove"
                  + " it (with %s and %s) or choose another output",
              output,
              problem,
              journal().getFileName(),
              manifest().getFileName()));
    }
  }

  /** {@return how the run that finished the output without a failure ended, if there was one} */
  public Optional<RunSummary> finished() {
    return hasOutput()
        ? Manifest.read(manifest()).flatMap(Manifest::summary).filter(end -> end.failed() == 0)
        : Optional.empty();
  }
}
