package org.hearsay.annotators.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.annotators.attribution.CueCandidate.WordClass;

/**
 * How often a word in a construction is a cue: {@code cues.tsv}, counted in PolNeAR's training
 * split.
 *
 * <p>A line with the lemma {@code *} speaks for the words that the lexicon doesn't list with that
 * construction. Immutable and thread-safe.
 */
final class CueLexicon {
  private static final String BUNDLED = "cues.tsv";
  private static final String ANY = "*";

  private final Map<String, Entry> entries;

  private CueLexicon(Map<String, Entry> entries) {
    this.entries = Map.copyOf(entries);
  }

  /**
   * What the lexicon says of a word in a construction.
   *
   * @param share in (0, 1]
   * @param propositional false for what only PolNeAR's wider definition counts
   */
  record Entry(double share, boolean propositional) {}

  /** {@return the lexicon that comes with the annotator} */
  static CueLexicon bundled() {
    try (InputStream in = CueLexicon.class.getResourceAsStream(BUNDLED)) {
      if (in == null) {
        throw new IllegalStateException("expected the resource " + BUNDLED + ", found none");
      }
      return read(BUNDLED, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + BUNDLED, e);
    }
  }

  /**
   * Reads a lexicon.
   *
   * @param name what to call it in errors
   * @throws IllegalArgumentException naming the line that is none
   */
  static CueLexicon read(String name, BufferedReader lines) throws IOException {
    Map<String, Entry> entries = new HashMap<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        String where = name + ":" + number;
        String[] columns = line.split("\t", -1);
        if (columns.length != 5) {
          throw wrong(where, "5 tab-separated columns", line);
        }
        String key = key(columns[0], wordClass(where, columns[1]), columns[2]);
        if (entries.put(key, entry(where, columns)) != null) {
          throw wrong(where, "an entry that is not listed yet", line);
        }
      }
    }
    return new CueLexicon(entries);
  }

  private static Entry entry(String where, String[] columns) {
    if (!columns[4].equals("yes") && !columns[4].equals("no")) {
      throw wrong(where, "\"yes\" or \"no\"", columns[4]);
    }
    try {
      double share = Double.parseDouble(columns[3]);
      if (share > 0 && share <= 1) {
        return new Entry(share, columns[4].equals("yes"));
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          where + ": expected a share in (0, 1], found \"" + columns[3] + "\"", e);
    }
    throw wrong(where, "a share in (0, 1]", columns[3]);
  }

  private static String wordClass(String where, String word) {
    for (WordClass known : WordClass.values()) {
      if (known.name().toLowerCase(Locale.ROOT).equals(word)) {
        return word;
      }
    }
    throw wrong(where, "verb, passive, adjective or noun", word);
  }

  /** {@return what the lexicon says of {@code candidate}, if it can be a cue} */
  Optional<Entry> entry(CueCandidate candidate) {
    String wordClass = candidate.wordClass().name().toLowerCase(Locale.ROOT);
    String frame = candidate.frame().key();
    return Optional.ofNullable(entries.get(key(candidate.head().lemma(), wordClass, frame)))
        .or(() -> Optional.ofNullable(entries.get(key(ANY, wordClass, frame))));
  }

  private static String key(String lemma, String wordClass, String frame) {
    return lemma + "\t" + wordClass + "\t" + frame;
  }

  private static IllegalArgumentException wrong(String where, String needed, String found) {
    return new IllegalArgumentException(
        String.format(Locale.ROOT, "%s: expected %s, found \"%s\"", where, needed, found));
  }
}
