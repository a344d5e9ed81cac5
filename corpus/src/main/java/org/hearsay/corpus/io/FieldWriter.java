package org.hearsay.corpus.io;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.corpus.model.Amount;
import org.hearsay.corpus.model.Normalised;
import org.hearsay.corpus.model.Unit;

/**
 * Writes the fields that JSON Lines and the notes of brat have in common; absent is {@code null}.
 */
final class FieldWriter {
  /** Gson reads no longer number, and 1000 digits say nothing that a reader could use. */
  static final int LONGEST_NUMBER = 1000;

  private final JsonWriter json;

  FieldWriter(JsonWriter json) {
    this.json = json;
  }

  FieldWriter text(String name, Optional<String> value) throws IOException {
    json.name(name);
    if (value.isPresent()) {
      json.value(value.get());
    } else {
      json.nullValue();
    }
    return this;
  }

  FieldWriter confidence(double confidence) throws IOException {
    return number("confidence", Optional.of(BigDecimal.valueOf(confidence).stripTrailingZeros()));
  }

  FieldWriter amount(Amount amount) throws IOException {
    return number("value", amount.value())
        .number("low", amount.low())
        .number("high", amount.high());
  }

  FieldWriter unit(Unit unit) throws IOException {
    json.name("unit").beginObject();
    text("text", unit.surface())
        .text("id", Optional.of(unit.id()))
        .text("name", Optional.of(unit.name()))
        .text("dimension", unit.dimension());
    json.endObject();
    return this;
  }

  FieldWriter normalised(Optional<Normalised> normalised) throws IOException {
    json.name("normalised");
    if (normalised.isEmpty()) {
      json.nullValue();
      return this;
    }
    json.beginObject();
    amount(normalised.get().amount()).text("unit", Optional.of(normalised.get().unit()));
    json.endObject();
    return this;
  }

  FieldWriter number(String name, Optional<BigDecimal> number) throws IOException {
    json.name(name);
    if (number.isEmpty()) {
      json.nullValue();
      return this;
    }
    String plain = number.get().toPlainString();
    if (plain.length() > LONGEST_NUMBER) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s: expected a number of at most %d characters, found %d",
              name,
              LONGEST_NUMBER,
              plain.length()));
    }
    json.jsonValue(plain);
    return this;
  }
}
