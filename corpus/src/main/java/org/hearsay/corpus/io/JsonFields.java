package org.hearsay.corpus.io;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.model.Label;

/**
 * The fields of one JSON object, read by name and type.
 *
 * <p>A field that may be left out may also be {@code null}; fields that nobody asks for are passed
 * over. Everything else that is missing or of the wrong type is a {@link FormatException} that
 * names file, line and field. Every reader of JSON goes through here, so that all of them take and
 * refuse the same. Immutable.
 */
public final class JsonFields {
  private static final TypeAdapter<JsonElement> ELEMENTS = new Gson().getAdapter(JsonElement.class);

  private final JsonObject object;
  private final JsonPlace place;

  private JsonFields(JsonObject object, JsonPlace place) {
    this.object = object;
    this.place = place;
  }

  /**
   * {@return the fields of one JSON object, with nothing more behind it}
   *
   * @param json the object
   * @param file name of the file, for errors
   * @param line number of the line from 1 on, for errors
   */
  public static JsonFields parse(String json, String file, int line) {
    return parse(json, new JsonPlace(file, line, ""));
  }

  /** Parses {@code json}, which must be one object and nothing more. */
  static JsonFields parse(String json, JsonPlace place) {
    try {
      JsonReader reader = new JsonReader(new StringReader(json));
      // Gson 2.15 refuses lone surrogates when it is quite strict, even if they are escaped.
      reader.setStrictness(Strictness.LEGACY_STRICT);
      JsonFields fields = of(ELEMENTS.read(reader), place);
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw place.problem("expected one JSON object, found more behind it");
      }
      return fields;
    } catch (IOException e) {
      throw json.stripTrailing().endsWith("}")
          ? place.problem("expected a JSON object: " + firstLine(e))
          : place.problem(
              String.format(
                  Locale.ROOT,
                  "expected a whole JSON object, found one that is cut off after %d characters",
                  json.length()));
    }
  }

  /** The second line of Gson's messages is a web address. */
  private static String firstLine(IOException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private static JsonFields of(JsonElement element, JsonPlace place) {
    if (!element.isJsonObject()) {
      throw place.wrong("a JSON object", element);
    }
    return new JsonFields(element.getAsJsonObject(), place);
  }

  JsonPlace place() {
    return place;
  }

  /** {@return the names of the fields, in their order} */
  Set<String> names() {
    return object.keySet();
  }

  /** {@return whether the field is there and not {@code null}} */
  public boolean has(String name) {
    return !value(name).isJsonNull();
  }

  JsonElement value(String name) {
    JsonElement value = object.get(name);
    return value == null ? JsonNull.INSTANCE : value;
  }

  /** {@return the error that the field is not what is {@code needed}} */
  public FormatException wrong(String name, String needed) {
    return object.has(name)
        ? place.member(name).wrong(needed, value(name))
        : place.member(name).problem("expected " + needed + ", found no such field");
  }

  /** {@return the field, a string} */
  public String text(String name) {
    if (value(name) instanceof JsonPrimitive value && value.isString()) {
      return value.getAsString();
    }
    throw wrong(name, "a string");
  }

  String textOrNumber(String name) {
    if (value(name) instanceof JsonPrimitive value && !value.isBoolean()) {
      return value.getAsString();
    }
    throw wrong(name, "a string or a number");
  }

  /** {@return the field, a string; empty if it is absent} */
  public Optional<String> optionalText(String name) {
    return has(name) ? Optional.of(text(name)) : Optional.empty();
  }

  <L extends Enum<L> & Label> L label(String name, Class<L> type) {
    String word = text(name);
    return place.member(name).build(() -> Label.of(type, word));
  }

  boolean flag(String name) {
    if (value(name) instanceof JsonPrimitive value && value.isBoolean()) {
      return value.getAsBoolean();
    }
    throw wrong(name, "true or false");
  }

  boolean flag(String name, boolean ifAbsent) {
    return has(name) ? flag(name) : ifAbsent;
  }

  BigDecimal number(String name) {
    if (value(name) instanceof JsonPrimitive value && value.isNumber()) {
      try {
        return value.getAsBigDecimal();
      } catch (NumberFormatException e) { // gson's guard against exponents that fill the memory
        throw wrong(name, "a number with an exponent below 10000");
      }
    }
    throw wrong(name, "a number");
  }

  /** {@return the field, a number; empty if it is absent} */
  public Optional<BigDecimal> optionalNumber(String name) {
    return has(name) ? Optional.of(number(name)) : Optional.empty();
  }

  /** A whole number of {@code least} or more; {@code needed} says so to the reader. */
  int integer(String name, int least, String needed) {
    if (value(name) instanceof JsonPrimitive value && value.isNumber()) {
      try {
        int integer = value.getAsBigDecimal().intValueExact();
        if (integer >= least) {
          return integer;
        }
      } catch (ArithmeticException | NumberFormatException e) {
        throw wrong(name, needed);
      }
    }
    throw wrong(name, needed);
  }

  JsonFields object(String name) {
    if (!value(name).isJsonObject()) {
      throw wrong(name, "a JSON object");
    }
    return of(value(name), place.member(name));
  }

  Optional<JsonFields> optionalObject(String name) {
    return has(name) ? Optional.of(object(name)) : Optional.empty();
  }

  /** {@return the field, a list of JSON objects} */
  public List<JsonFields> objects(String name) {
    if (!value(name).isJsonArray()) {
      throw wrong(name, "a list of JSON objects");
    }
    List<JsonFields> objects = new ArrayList<>();
    for (JsonElement element : value(name).getAsJsonArray()) {
      objects.add(of(element, place.member(name).element(objects.size())));
    }
    return objects;
  }

  /** {@return the field, a list of strings} */
  public List<String> strings(String name) {
    List<String> strings = new ArrayList<>();
    if (!(value(name) instanceof JsonArray list)) {
      throw wrong(name, "a list of strings");
    }
    for (JsonElement element : list) {
      if (!(element instanceof JsonPrimitive text && text.isString())) {
        throw place.member(name).element(strings.size()).wrong("a string", element);
      }
      strings.add(element.getAsString());
    }
    return strings;
  }

  List<JsonFields> optionalObjects(String name) {
    return has(name) ? objects(name) : List.of();
  }

  /** The fields that are a string, a number or a truth value, in their order. */
  Map<String, String> scalars() {
    Map<String, String> scalars = new LinkedHashMap<>();
    object
        .asMap()
        .forEach(
            (name, value) -> {
              if (value.isJsonPrimitive()) {
                scalars.put(name, value.getAsString());
              }
            });
    return scalars;
  }

  /** All fields in their order; what is no string as its JSON text. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    object
        .asMap()
        .forEach(
            (name, value) ->
                texts.put(
                    name,
                    value instanceof JsonPrimitive primitive
                        ? primitive.getAsString()
                        : value.toString()));
    return texts;
  }
}
