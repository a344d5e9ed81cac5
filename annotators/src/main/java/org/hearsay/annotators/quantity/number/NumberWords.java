package org.hearsay.annotators.quantity.number;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.annotators.lexicon.TsvRows;

/** The number words of {@code number-words.tsv}, each with its class and value. */
public final class NumberWords {
  /** What part a word takes in a number. */
  public enum Part {
    UNIT,
    TEN,
    HUNDRED,
    SCALE,
    SHORT,
    SUFFIX,
    PLURAL,
    ORDINAL,
    DENOMINATOR
  }

  private final Map<Part, Map<String, BigDecimal>> words = new HashMap<>();

  private NumberWords() {
    for (Part part : Part.values()) {
      words.put(part, new HashMap<>());
    }
  }

  /** {@return the bundled words} */
  public static NumberWords bundled() {
    NumberWords loaded = new NumberWords();
    for (TsvRows.Row row :
        TsvRows.bundled(
            NumberWords.class, "number-words.tsv", List.of("word", "class", "value"), 2)) {
      loaded.add(row);
    }
    return loaded;
  }

  private void add(TsvRows.Row row) {
    Part part =
        Arrays.stream(Part.values())
            .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(row.cell(1)))
            .findFirst()
            .orElseThrow(() -> row.wrong("a class of number words", row.cell(1)));
    words.getOrDefault(part, Map.of()).put(row.cell(0), row.number(2));
  }

  /** {@return the value of {@code word}, in lower case, if it can take that part} */
  public Optional<BigDecimal> value(Part part, String word) {
    return Optional.ofNullable(words.getOrDefault(part, Map.of()).get(word));
  }

  boolean is(Part part, String word) {
    return words.getOrDefault(part, Map.of()).containsKey(word);
  }

  /** {@return the value of a scale, whole ("million") or, if wanted, short ("mln")} */
  Optional<BigDecimal> scale(String word) {
    return value(Part.SCALE, word).or(() -> value(Part.SHORT, word));
  }

  /** {@return whether a cardinal number can begin with {@code word}} */
  boolean isCardinal(String word) {
    return is(Part.UNIT, word)
        || is(Part.TEN, word)
        || is(Part.HUNDRED, word)
        || is(Part.SCALE, word);
  }
}
