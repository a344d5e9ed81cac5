package org.hearsay.annotators.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.annotators.attribution.CueCandidate.WordClass;
import org.hearsay.annotators.lexicon.TsvRows;

/**
 * How often a word in a construction is a cue: {@code cues.tsv}, counted in PolNeAR's training
 * split.
 *
 * <p>A line with the lemma {@code *} speaks for the words that the lexicon doesn't list with that
 * construction. Immutable and thread-safe.
 */
final class CueLexicon {
  private static final List<String> COLUMNS =
      List.of("lemma", "word class", "construction", "share", "propositional");
  private static final String ANY = "*";

  private final Map<String, Entry> entries = new HashMap<>();

  private CueLexicon(List<TsvRows.Row> rows) {
    for (TsvRows.Row row : rows) {
      entries.put(key(row.cell(0), wordClass(row), row.cell(2)), entry(row));
    }
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
    return new CueLexicon(TsvRows.bundled(CueLexicon.class, "cues.tsv", COLUMNS, 3));
  }

  /**
   * Reads a lexicon.
   *
   * @param name what to call it in errors
   * @throws IllegalArgumentException naming the line that is none
   */
  static CueLexicon read(String name, BufferedReader lines) throws IOException {
    return new CueLexicon(TsvRows.read(name, lines, COLUMNS, 3));
  }

  private static Entry entry(TsvRows.Row row) {
    BigDecimal share = row.number(3);
    if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
      throw row.wrong("a share in (0, 1]", row.cell(3));
    }
    return switch (row.cell(4)) {
      case "yes" -> new Entry(share.doubleValue(), true);
      case "no" -> new Entry(share.doubleValue(), false);
      default -> throw row.wrong("one of yes, no", row.cell(4));
    };
  }

  private static String wordClass(TsvRows.Row row) {
    for (WordClass known : WordClass.values()) {
      if (known.name().toLowerCase(Locale.ROOT).equals(row.cell(1))) {
        return row.cell(1);
      }
    }
    throw row.wrong("one of verb, passive, adjective, noun", row.cell(1));
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
}
