package org.hearsay.pipeline.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Phrases that are typical of page furniture, with the weight of each as evidence, read from {@code
 * furniture.tsv}. Immutable and thread-safe.
 */
final class FurnitureLexicon {
  /** Where in a line a phrase must stand to count, and what it says. */
  enum Place {
    /** Anywhere in the line. */
    ANY,
    /** At the begin of the line. */
    START,
    /** The whole line. */
    WHOLE,
    /** The whole line, which is the title of a list of links that follows it. */
    LIST,
    /** The begin of such a title, which has six words at most: "more from" and a paper's name. */
    TITLE,
    /** At the begin of a line behind which no article text follows. */
    END
  }

  private record Key(String phrase, Place place) {}

  private static final String RESOURCE = "furniture.tsv";
  private static final int LONGEST_PHRASE = 6;

  private final Map<Key, Double> weights;

  private FurnitureLexicon(Map<Key, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** {@return the lexicon beside this class} */
  static FurnitureLexicon bundled() {
    InputStream in = FurnitureLexicon.class.getResourceAsStream(RESOURCE);
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(in, RESOURCE), StandardCharsets.UTF_8))) {
      return of(RESOURCE, reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /**
   * Reads a lexicon.
   *
   * @param name of the file, for errors
   * @param lines phrase, place and weight, tab-separated; lines that begin with {@code #} are
   *     comments
   * @throws IllegalArgumentException naming file, line and what was expected and found
   */
  static FurnitureLexicon of(String name, List<String> lines) {
    Map<Key, Double> weights = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#")) {
        continue;
      }
      String where = name + ":" + (i + 1);
      String[] columns = line.split("\t", -1);
      if (columns.length != 3) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "%s: expected 3 tab-separated columns (phrase, place, weight), found %d: \"%s\"",
                where,
                columns.length,
                line));
      }
      Key key = new Key(columns[0], place(where, columns[1]));
      if (weights.put(key, weight(where, columns[2])) != null) {
        throw new IllegalArgumentException(
            where + ": expected each phrase and place once, found again: \"" + line + "\"");
      }
    }
    return new FurnitureLexicon(weights);
  }

  private static Place place(String where, String column) {
    for (Place place : Place.values()) {
      if (place.name().toLowerCase(Locale.ROOT).equals(column)) {
        return place;
      }
    }
    throw new IllegalArgumentException(
        where + ": expected place any, start, whole, list, title or end, found \"" + column + "\"");
  }

  private static double weight(String where, String column) {
    try {
      return Double.parseDouble(column);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          where + ": expected a number as weight, found \"" + column + "\"", e);
    }
  }

  /** {@return the summed weight of the phrases in a line of these words} */
  double evidence(List<String> words) {
    double sum = 0;
    for (int i = 0; i < words.size(); i++) {
      String phrase = "";
      for (int j = i; j < words.size() && j < i + LONGEST_PHRASE; j++) {
        phrase = j == i ? words.get(i) : phrase + " " + words.get(j);
        sum += weights.getOrDefault(new Key(phrase, Place.ANY), 0.0);
        if (i == 0) {
          sum += weights.getOrDefault(new Key(phrase, Place.START), 0.0);
          sum += weights.getOrDefault(new Key(phrase, Place.END), 0.0);
          if (j == words.size() - 1) {
            sum += weights.getOrDefault(new Key(phrase, Place.WHOLE), 0.0);
          }
        }
      }
    }
    return sum + listTitle(words).orElse(0.0);
  }

  /** The weight of a line of these words as the title of a list, if it is one. */
  private Optional<Double> listTitle(List<String> words) {
    if (words.size() > LONGEST_PHRASE) {
      return Optional.empty();
    }
    Optional<Double> title = weight(words, Place.LIST);
    for (int n = words.size(); n > 0 && title.isEmpty(); n--) {
      title = weight(words.subList(0, n), Place.TITLE);
    }
    return title;
  }

  private Optional<Double> weight(List<String> words, Place place) {
    return Optional.ofNullable(weights.get(new Key(String.join(" ", words), place)));
  }

  /** {@return whether a line of these words is nothing but labels in a row: "home news sport"} */
  boolean isMenu(List<String> words) {
    int labels = 0;
    int at = 0;
    while (at < words.size()) {
      int end = Math.min(words.size(), at + LONGEST_PHRASE);
      while (end > at && weight(words.subList(at, end), Place.WHOLE).isEmpty()) {
        end--;
      }
      if (end == at) {
        return false;
      }
      labels++;
      at = end;
    }
    return labels > 1;
  }

  /** {@return whether a line of these words is the title of a list of links} */
  boolean opensList(List<String> words) {
    return listTitle(words).isPresent();
  }

  /** {@return whether a line of these words ends the article} */
  boolean endsArticle(List<String> words) {
    for (int n = 1; n <= Math.min(LONGEST_PHRASE, words.size()); n++) {
      if (weights.containsKey(new Key(String.join(" ", words.subList(0, n)), Place.END))) {
        return true;
      }
    }
    return false;
  }
}
