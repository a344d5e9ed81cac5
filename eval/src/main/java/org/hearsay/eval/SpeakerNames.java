package org.hearsay.eval;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.TextTokens;

/**
 * Compares the names of speakers: letters and digits count, case does not, and determiners and
 * titles are left out ("the Mayor Lena Ortiz" is "Lena Ortiz"; "Dr. Ortiz" is "Ortiz", but neither
 * is "Lena Ortiz").
 *
 * <p>Determiners are left out wherever they stand, titles in front of the name only, and the last
 * word stays: "the president" is "president".
 */
final class SpeakerNames {
  private static final NameWords LEFT_OUT = NameWords.bundled();

  private SpeakerNames() {}

  /** {@return whether the two are the same; no speaker is the same as no speaker only} */
  static boolean areEqual(Optional<String> one, Optional<String> other) {
    return one.map(SpeakerNames::words).equals(other.map(SpeakerNames::words));
  }

  /** {@return the words of a name that count} */
  static List<String> words(String name) {
    List<String> words =
        TextTokens.in(name, new Span(0, name.length())).stream()
            .map(span -> fold(span.in(name)))
            .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
            .toList();
    List<String> kept =
        words.stream().filter(word -> !LEFT_OUT.determiners().contains(word)).toList();
    int begin = 0;
    while (begin < kept.size() - 1 && LEFT_OUT.titles().contains(kept.get(begin))) {
      begin++;
    }
    return kept.isEmpty() ? words : kept.subList(begin, kept.size());
  }

  /**
   * {@return {@code word} without regard to case; folded twice for letters with two lower cases}
   */
  static String fold(String word) {
    return word.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
