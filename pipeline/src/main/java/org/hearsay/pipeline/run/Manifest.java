package org.hearsay.pipeline.run;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What made an output, kept in a file beside it. Two runs may share an output only if their {@code
 * made} is the same. Immutable.
 *
 * @param made version, commit, every option and every property that decides what is in the output
 * @param summary how the run ended; empty as long as it has not
 */
public record Manifest(Map<String, String> made, Optional<RunSummary> summary) {
  /** Copies the map. */
  public Manifest {
    made = Map.copyOf(made);
  }

  /** {@return the same with the end of the run} */
  Manifest ended(RunSummary end) {
    return new Manifest(made, Optional.of(end));
  }

  /** {@return how {@code other} was made in another way, in words; empty if it was not} */
  Optional<String> difference(Manifest other) {
    TreeSet<String> keys = new TreeSet<>(made.keySet());
    keys.addAll(other.made.keySet());
    return keys.stream()
        .filter(key -> !Objects.equals(made.get(key), other.made.get(key)))
        .findFirst()
        .map(
            key ->
                String.format(
                    Locale.ROOT,
                    "%s was %s and is %s now",
                    key,
                    shown(made.get(key)),
                    shown(other.made.get(key))));
  }

  private static String shown(@Nullable String value) {
    return value == null ? "not set" : '"' + value + '"';
  }

  /**
   * {@return the manifest in {@code file}, or nothing if there is no such file}
   *
   * @throws IllegalArgumentException naming the file if it is none
   */
  static Optional<Manifest> read(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
      Map<String, String> made = new LinkedHashMap<>();
      for (Map.Entry<String, JsonElement> entry : json.getAsJsonObject("made").entrySet()) {
        made.put(entry.getKey(), entry.getValue().getAsString());
      }
      return Optional.of(
          new Manifest(made, Optional.ofNullable(json.get("end")).map(Manifest::end)));
    } catch (JsonParseException
        | IllegalStateException
        | NullPointerException
        | UnsupportedOperationException e) {
      throw new IllegalArgumentException(file + ": expected the manifest of an output", e);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": expected a readable manifest", e);
    }
  }

  private static RunSummary end(JsonElement element) {
    JsonObject end = element.getAsJsonObject();
    return new RunSummary(
        end.get("documents").getAsLong(),
        0,
        end.get("failed").getAsLong(),
        true,
        end.get("inputs").getAsString());
  }

  /** Writes the manifest to {@code file} in one step. */
  void write(Path file) throws IOException {
    JsonObject json = new JsonObject();
    JsonObject keys = new JsonObject();
    new TreeSet<>(made.keySet()).forEach(key -> keys.addProperty(key, made.get(key)));
    json.add("made", keys);
    summary.ifPresent(
        end -> {
          JsonObject object = new JsonObject();
          object.addProperty("documents", end.documents());
          object.addProperty("failed", end.failed());
          object.addProperty("inputs", end.inputs());
          json.add("end", object);
        });
    String text = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json);
    Replacement.file(file, temporary -> Files.writeString(temporary, text + "\n"));
  }
}
