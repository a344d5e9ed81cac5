package org.hearsay.pipeline.input;

import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document as a line of JSON or a row of a table gives it.
 *
 * @param id as given; empty if there is none, or a blank one
 * @param text the text to annotate
 * @param extra every other field that is text, a number or a truth value, in the order given
 */
record Row(Optional<String> id, String text, Map<String, String> extra) {
  /**
   * Reads one line of JSON Lines: an object with {@code text}, perhaps {@code id} and {@code
   * metadata}. A line of {@code hearsay/1} counts as its text and metadata; what was found in it is
   * passed over.
   *
   * @throws IllegalArgumentException naming {@code place} if the line is no such object
   */
  static Row ofJson(String line, String place) {
    try (JsonReader json = new JsonReader(new StringReader(line))) {
      json.setStrictness(Strictness.STRICT);
      if (json.peek() != JsonToken.BEGIN_OBJECT) {
        throw wrong(place, "a JSON object with a field \"text\"", json.peek());
      }
      Row row = object(json, place);
      if (json.peek() != JsonToken.END_DOCUMENT) {
        throw wrong(place, "one JSON object a line", json.peek());
      }
      return row;
    } catch (IOException | JsonParseException | IllegalStateException e) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "%s: expected a JSON object, found %s", place, reason(e)), e);
    }
  }

  private static Row object(JsonReader json, String place) throws IOException {
    String id = null;
    String text = null;
    Map<String, String> extra = new LinkedHashMap<>();
    json.beginObject();
    while (json.hasNext()) {
      String name = json.nextName();
      JsonToken token = json.peek();
      switch (name) {
        case "schema", "offsets" -> json.skipValue();
        case "metadata" -> metadata(json, extra);
        case "text" -> {
          if (token != JsonToken.STRING) {
            throw wrong(place, "a string in the field \"text\"", token);
          }
          text = json.nextString();
        }
        case "id" -> id = scalar(json);
        default -> put(extra, name, scalar(json));
      }
    }
    json.endObject();
    if (text == null) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "%s: expected a field \"text\", found %s", place, extra.keySet()));
    }
    return new Row(Optional.ofNullable(id).filter(given -> !given.isBlank()), text, extra);
  }

  private static void metadata(JsonReader json, Map<String, String> extra) throws IOException {
    if (json.peek() != JsonToken.BEGIN_OBJECT) {
      json.skipValue();
      return;
    }
    json.beginObject();
    while (json.hasNext()) {
      put(extra, json.nextName(), scalar(json));
    }
    json.endObject();
  }

  private static void put(Map<String, String> extra, String name, @Nullable String value) {
    if (value != null) {
      extra.put(name, value);
    }
  }

  private static @Nullable String scalar(JsonReader json) throws IOException {
    return switch (json.peek()) {
      case STRING, NUMBER -> json.nextString();
      case BOOLEAN -> Boolean.toString(json.nextBoolean());
      default -> {
        json.skipValue();
        yield null;
      }
    };
  }

  private static IllegalArgumentException wrong(String place, String needed, JsonToken found) {
    return new IllegalArgumentException(
        String.format(
            Locale.ROOT,
            "%s: expected %s, found %s",
            place,
            needed,
            found.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
  }

  /** Gson's first line says what is wrong and where; the second one links to its manual. */
  private static String reason(Exception e) {
    String message = String.valueOf(e.getMessage());
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
