package org.hearsay.annotators.attribution.referent;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.annotators.lexicon.TsvRows;

/** Countries by name, capital and adjective. Immutable and thread-safe. */
public final class Countries {
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> capitals = new HashMap<>();
  private final Map<String, String> adjectives = new HashMap<>();

  Countries() {
    List<String> columns = List.of("form", "what it is", "country");
    for (var row : TsvRows.bundled(Countries.class, "countries.tsv", columns, 2)) {
      of(row).put(row.cell(0), row.cell(2));
    }
  }

  private Map<String, String> of(TsvRows.Row row) {
    return switch (row.cell(1)) {
      case "name" -> names;
      case "capital" -> capitals;
      case "adjective" -> adjectives;
      default -> throw row.wrong("one of name, capital, adjective", row.cell(1));
    };
  }

  /** {@return the country that {@code form} names, as "US" names the United States} */
  Optional<String> named(String form) {
    return Optional.ofNullable(names.get(form.toLowerCase(Locale.ROOT)));
  }

  /** {@return the country whose capital {@code form} is} */
  Optional<String> ofCapital(String form) {
    return Optional.ofNullable(capitals.get(form.toLowerCase(Locale.ROOT)));
  }

  /** {@return the country that the adjective {@code form} belongs to} */
  public Optional<String> ofAdjective(String form) {
    return Optional.ofNullable(adjectives.get(form.toLowerCase(Locale.ROOT)));
  }

  /** {@return the word itself, or the country for a name or an adjective of one, in lower case} */
  String plain(String word) {
    return named(word).or(() -> ofAdjective(word)).orElse(word).toLowerCase(Locale.ROOT);
  }
}
