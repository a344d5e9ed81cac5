package org.hearsay.corpus.io;

import java.math.BigDecimal;
import java.util.Optional;
import org.hearsay.corpus.model.Amount;
import org.hearsay.corpus.model.Normalised;
import org.hearsay.corpus.model.Unit;

/** Reads the fields that JSON Lines and the notes of brat have in common. */
final class FieldReader {
  private FieldReader() {}

  static double confidence(JsonFields fields) {
    return fields.optionalNumber("confidence").orElse(BigDecimal.ONE).doubleValue();
  }

  static Amount amount(JsonFields fields) {
    Optional<BigDecimal> value = fields.optionalNumber("value");
    Optional<BigDecimal> low = fields.optionalNumber("low");
    Optional<BigDecimal> high = fields.optionalNumber("high");
    return fields.place().build(() -> new Amount(value, low, high));
  }

  static Unit unit(JsonFields fields) {
    Optional<String> surface = fields.optionalText("text");
    String id = fields.text("id");
    String name = fields.text("name");
    Optional<String> dimension = fields.optionalText("dimension");
    return fields.place().build(() -> new Unit(surface, id, name, dimension));
  }

  static Normalised normalised(JsonFields fields) {
    Amount amount = amount(fields);
    String unit = fields.text("unit");
    return fields.place().build(() -> new Normalised(amount, unit));
  }
}
