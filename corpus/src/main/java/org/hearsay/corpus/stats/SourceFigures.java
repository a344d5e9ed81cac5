package org.hearsay.corpus.stats;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;
import org.hearsay.corpus.model.TextTokens;

/** How long sources are, and which of them name nobody. */
final class SourceFigures {
  private static final String SECTION = "sources";

  private static final Set<String> PRONOUNS =
      Set.of(
          "i", "we", "you", "he", "she", "it", "they", "me", "us", "him", "her", "them", "my",
          "our", "your", "his", "its", "their", "one", "some", "many", "others", "those", "this",
          "that");

  private static final Set<String> RELATIVE_PRONOUNS = Set.of("who", "which", "whom", "whose");

  private SourceFigures() {}

  static List<Figure> of(List<Document> documents) {
    Tally tally = new Tally();
    int sources = 0;
    for (Document document : documents) {
      for (Attribution attribution : document.attributions()) {
        if (!attribution.source().isEmpty()) {
          sources++;
          add(tally, document.text(), attribution.source());
        }
      }
    }
    List<Figure> figures = tally.figures(SECTION, sources);
    return Stream.concat(
            Stream.of(new Figure(SECTION, "sources", sources, Double.NaN)), figures.stream())
        .toList();
  }

  private static void add(Tally tally, String text, List<Span> source) {
    int length = source.stream().mapToInt(span -> TextTokens.in(text, span).size()).sum();
    String words = Spans.words(text, source);
    String lower = words.toLowerCase(Locale.ROOT);
    tally.add("1 token", length == 1);
    tally.add("2 or 3 tokens", length == 2 || length == 3);
    tally.add("4 to 9 tokens", length >= 4 && length <= 9);
    tally.add("10 tokens or more", length >= 10);
    tally.add("a lone pronoun", PRONOUNS.contains(lower));
    tally.add("a relative pronoun", RELATIVE_PRONOUNS.contains(lower));
    tally.add(
        "without a capital, no pronoun",
        words.chars().noneMatch(Character::isUpperCase)
            && !PRONOUNS.contains(lower)
            && !RELATIVE_PRONOUNS.contains(lower));
  }
}
