package org.hearsay.corpus.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.io.GoldField;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.TextTokens;

/**
 * The figures of a corpus, section by section.
 *
 * <p>Tokens are those of {@link TextTokens}, sentences are guessed from punctuation, and cues are
 * counted by their surface in lower case. Nesting follows from the spans. Immutable.
 *
 * @param figures in the order of printing; each section and name comes once
 */
public record CorpusStats(List<Figure> figures) {
  /** The sections that are as long as a corpus is rich; they begin with the most frequent. */
  public static final Set<String> LISTS = Set.of(CueFigures.LIST, QuantityFigures.UNITS);

  /** Copies the figures. */
  public CorpusStats {
    figures = List.copyOf(figures);
  }

  /**
   * {@return the figures of {@code documents}}
   *
   * @param labelled what is labelled on them; nothing else is counted
   */
  public static CorpusStats of(List<Document> documents, Set<GoldField> labelled) {
    List<Figure> figures = new ArrayList<>(texts(documents));
    if (labelled.contains(GoldField.ATTRIBUTIONS)) {
      figures.addAll(AttributionFigures.of(documents, labelled));
      figures.addAll(SourceFigures.of(documents));
      figures.addAll(CueFigures.of(documents));
    }
    if (labelled.contains(GoldField.QUANTITIES)) {
      figures.addAll(QuantityFigures.of(documents, labelled));
    }
    return new CorpusStats(figures);
  }

  /** {@return the figure of a section with this name; empty if nothing of it was counted} */
  public Optional<Figure> figure(String section, String name) {
    return figures.stream()
        .filter(figure -> figure.section().equals(section) && figure.name().equals(name))
        .findFirst();
  }

  private static List<Figure> texts(List<Document> documents) {
    int tokens = 0;
    int words = 0;
    for (Document document : documents) {
      String text = document.text();
      if (!text.isEmpty()) {
        List<Span> found = TextTokens.in(text, new Span(0, text.length()));
        tokens += found.size();
        words +=
            (int)
                found.stream()
                    .filter(token -> Character.isLetterOrDigit(text.codePointAt(token.begin())))
                    .count();
      }
    }
    String section = "texts";
    return List.of(
        new Figure(section, "documents", documents.size(), Double.NaN),
        new Figure(section, "tokens", tokens, Double.NaN),
        Tally.of(section, "words and numbers among them", words, tokens),
        Tally.mean(section, "tokens per document, mean", tokens, documents.size()));
  }
}
