package org.hearsay.pipeline.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.hearsay.corpus.io.JsonText;
import org.hearsay.pipeline.input.Failure;

/**
 * Writes failures as JSON Lines: {@code id}, {@code source}, {@code stage}, {@code message}. The
 * file holds the failures of one run, and there is none if nothing failed. Not thread-safe.
 */
public final class FailureLog implements Consumer<Failure> {
  private final Path file;

  /** Removes what an earlier run has written to {@code file}. */
  public FailureLog(Path file) {
    this.file = file;
    try {
      if (Files.isRegularFile(file)) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  @Override
  public void accept(Failure failure) {
    try {
      Files.writeString(
          file, line(failure) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /** {@return a failure as one line of JSON, without a line end} */
  public static String line(Failure failure) {
    return JsonText.of(
        json ->
            json.beginObject()
                .name("id")
                .value(failure.id())
                .name("source")
                .value(failure.source())
                .name("stage")
                .value(failure.stage().label())
                .name("message")
                .value(failure.message())
                .endObject());
  }

  private UncheckedIOException unwritable(IOException e) {
    return new UncheckedIOException(
        file + ": expected a file for errors that can be written: " + e.getMessage(), e);
  }
}
