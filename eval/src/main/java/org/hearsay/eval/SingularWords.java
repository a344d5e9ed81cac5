package org.hearsay.eval;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.TextTokens;

/**
 * Words without regard to case and number. NewsQuant names units in the singular ("vehicle") where
 * the text has the plural, so that words of a text cannot be compared with them as they stand.
 *
 * <p>A plural loses its ending by rule; a word that is no plural may lose an {@code s} too ("gas"),
 * but does so on both sides of a comparison.
 */
final class SingularWords {
  private static final Map<String, String> IRREGULAR =
      Map.of(
          "men", "man",
          "women", "woman",
          "children", "child",
          "feet", "foot",
          "people", "person",
          "lives", "life",
          "wives", "wife",
          "halves", "half");

  private SingularWords() {}

  /** {@return the tokens of a phrase, each once} */
  static Set<String> of(String phrase) {
    return list(phrase).stream().collect(Collectors.toSet());
  }

  /** {@return the tokens of a phrase, in its order} */
  static List<String> list(String phrase) {
    return phrase.isEmpty()
        ? List.of()
        : TextTokens.in(phrase, new Span(0, phrase.length())).stream()
            .map(span -> singular(SpeakerNames.fold(span.in(phrase))))
            .toList();
  }

  private static String singular(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (word.length() < 4 || !word.endsWith("s") || word.endsWith("ss")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean sibilant =
        word.endsWith("sses")
            || word.endsWith("shes")
            || word.endsWith("ches")
            || word.endsWith("xes");
    return word.substring(0, word.length() - (sibilant ? 2 : 1));
  }
}
