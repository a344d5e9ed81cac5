package org.hearsay.annotators.attribution;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries by name, capital and adjective. Immutable and thread-safe. */
final class Countries {
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> capitals = new HashMap<>();
  private final Map<String, String> adjectives = new HashMap<>();

  Countries() {
    for (LabelLexicon.Entry entry :
        LabelLexicon.read("countries.tsv", "form", "what it is", "country")) {
      of(entry).put(entry.text(0), entry.text(2));
    }
  }

  private Map<String, String> of(LabelLexicon.Entry entry) {
    return switch (entry.text(1)) {
      case "name" -> names;
      case "capital" -> capitals;
      case "adjective" -> adjectives;
      default ->
          throw new IllegalArgumentException(
              entry.where()
                  + ": expected name, capital or adjective, found \""
                  + entry.text(1)
                  + "\"");
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
  Optional<String> ofAdjective(String form) {
    return Optional.ofNullable(adjectives.get(form.toLowerCase(Locale.ROOT)));
  }

  /** {@return the word itself, or the country for a name or an adjective of one, in lower case} */
  String plain(String word) {
    return named(word).or(() -> ofAdjective(word)).orElse(word).toLowerCase(Locale.ROOT);
  }
}
