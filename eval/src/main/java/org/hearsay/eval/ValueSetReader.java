package org.hearsay.eval;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.corpus.model.Amount;
import org.hearsay.corpus.model.Span;

/**
 * Reads a {@link ValueSet} from JSON Lines, one text a line: {@code id}, {@code set}, {@code text}
 * and {@code quantities}, each with {@code span} (a list of pairs of UTF-16 offsets, or null),
 * {@code value}, or {@code low} and {@code high} in either order, {@code bound}, {@code unit} and
 * {@code concept}, all of which may be null. A single end of a range is read as the value, since
 * its bound says the rest. Other fields are passed over.
 */
public final class ValueSetReader {
  private final String file;
  private int line;

  private ValueSetReader(String file) {
    this.file = file;
  }

  /**
   * {@return the set of a file}
   *
   * @throws IllegalArgumentException naming file, line and field of what is wrong
   * @throws UncheckedIOException naming the file if it cannot be read
   */
  public static ValueSet read(Path path) {
    ValueSetReader reader = new ValueSetReader(path.toString());
    List<ValueText> texts = new ArrayList<>();
    String name = "";
    try (BufferedReader lines = Files.newBufferedReader(path)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        reader.line++;
        if (!line.isBlank()) {
          JsonObject object = reader.parse(line);
          texts.add(reader.text(object));
          name = reader.string(object, "set").orElseThrow(() -> reader.wrong("set", "a string"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("expected to read " + path + ": " + e.getMessage(), e);
    }
    return new ValueSet(name, texts);
  }

  private JsonObject parse(String json) {
    try {
      JsonReader strict = new JsonReader(new StringReader(json));
      strict.setStrictness(Strictness.STRICT);
      if (JsonParser.parseReader(strict) instanceof JsonObject object) {
        return object;
      }
    } catch (JsonParseException e) {
      throw wrong("line", "a JSON object");
    }
    throw wrong("line", "a JSON object");
  }

  private ValueText text(JsonObject object) {
    String id = string(object, "id").orElseThrow(() -> wrong("id", "a string"));
    String text = string(object, "text").orElseThrow(() -> wrong("text", "a string"));
    List<ValueGold> quantities = new ArrayList<>();
    if (!(object.get("quantities") instanceof JsonArray list)) {
      throw wrong("quantities", "a list of JSON objects");
    }
    for (JsonElement each : list) {
      if (!(each instanceof JsonObject quantity)) {
        throw wrong("quantities", "a list of JSON objects");
      }
      quantities.add(
          new ValueGold(
              spans(quantity, text.length()),
              amount(quantity),
              string(quantity, "bound"),
              string(quantity, "unit"),
              string(quantity, "concept")));
    }
    return new ValueText(id, text, quantities);
  }

  private Optional<Amount> amount(JsonObject quantity) {
    Optional<BigDecimal> value = number(quantity, "value");
    Optional<BigDecimal> low = number(quantity, "low");
    Optional<BigDecimal> high = number(quantity, "high");
    if (low.isPresent() && high.isPresent()) {
      return Optional.of(Amount.between(low.get(), high.get()));
    }
    return value.or(() -> low).or(() -> high).map(Amount::of);
  }

  private List<Span> spans(JsonObject quantity, int length) {
    if (isAbsent(quantity, "span")) {
      return List.of();
    }
    List<Span> spans = new ArrayList<>();
    if (!(quantity.get("span") instanceof JsonArray pairs)) {
      throw wrong("span", "a list of pairs [begin, end]");
    }
    for (JsonElement pair : pairs) {
      if (!(pair instanceof JsonArray ends) || ends.size() != 2) {
        throw wrong("span", "a list of pairs [begin, end]");
      }
      int begin = offset(ends.get(0));
      int end = offset(ends.get(1));
      if (begin >= end || end > length) {
        throw wrong("span", "pairs [begin, end] with 0 <= begin < end <= " + length);
      }
      spans.add(new Span(begin, end));
    }
    return spans;
  }

  private int offset(JsonElement element) {
    if (element instanceof JsonPrimitive number && number.isNumber()) {
      try {
        int offset = number.getAsBigDecimal().intValueExact();
        if (offset >= 0) {
          return offset;
        }
      } catch (ArithmeticException | NumberFormatException e) {
        throw wrong("span", "whole numbers from 0 on");
      }
    }
    throw wrong("span", "whole numbers from 0 on");
  }

  private Optional<BigDecimal> number(JsonObject object, String field) {
    if (isAbsent(object, field)) {
      return Optional.empty();
    }
    if (object.get(field) instanceof JsonPrimitive value && value.isNumber()) {
      return Optional.of(value.getAsBigDecimal());
    }
    throw wrong(field, "a number or null");
  }

  private Optional<String> string(JsonObject object, String field) {
    if (isAbsent(object, field)) {
      return Optional.empty();
    }
    if (object.get(field) instanceof JsonPrimitive value && value.isString()) {
      return Optional.of(value.getAsString());
    }
    throw wrong(field, "a string or null");
  }

  private static boolean isAbsent(JsonObject object, String field) {
    return !object.has(field) || object.get(field).isJsonNull();
  }

  private IllegalArgumentException wrong(String field, String needed) {
    return new IllegalArgumentException(
        String.format(Locale.ROOT, "%s:%d: %s: expected %s", file, line, field, needed));
  }
}
