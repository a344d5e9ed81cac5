package org.hearsay.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.hearsay.annotators.parse.LayerFile;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.pipeline.article.PreparedText;
import org.hearsay.pipeline.input.Digests;
import org.hearsay.pipeline.run.Replacement;

/**
 * A folder that keeps layers, one file a text. A file is named by everything that its content
 * depends on (the prepared text, the properties, the version of the format), so that nothing in it
 * grows stale; it is written whole or not at all, so that a run can be stopped and taken up again.
 * Thread-safe.
 */
final class LayerCache {
  private final Path folder;
  private final String settings;

  /**
   * Opens a cache; the folder is made if there is none.
   *
   * @param settings the properties that the layers are made with, in a fixed order
   * @throws UncheckedIOException naming the folder if it cannot be made
   */
  LayerCache(Path folder, Map<String, String> settings) {
    this.folder = folder;
    this.settings = settings.toString();
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("expected to make the folder " + folder + ": " + e, e);
    }
  }

  /**
   * {@return the layers over {@code text}, if they are kept}
   *
   * @throws IllegalArgumentException naming the file if it is damaged
   */
  Optional<ParsedText> get(PreparedText text) {
    Path file = file(text);
    return Files.exists(file) ? Optional.of(LayerFile.read(file)) : Optional.empty();
  }

  /**
   * Keeps the layers over {@code text}.
   *
   * @throws UncheckedIOException naming the file if it cannot be written
   */
  void put(PreparedText text, ParsedText layers) {
    Path file = file(text);
    try {
      Replacement.file(file, part -> LayerFile.write(layers, part));
    } catch (IOException e) {
      throw new UncheckedIOException("expected to write " + file + ": " + e, e);
    }
  }

  private Path file(PreparedText text) {
    return folder.resolve(
        Digests.hex(LayerFile.VERSION + "\n" + settings + "\n" + text.text()) + ".layers.gz");
  }
}
