package org.hearsay.corpus.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;
import org.hearsay.corpus.model.TextTokens;

/** Which words are cues, and how much of all cues the most frequent ones cover. */
final class CueFigures {
  /** The section with every cue there is. */
  static final String LIST = "cue";

  private static final String SECTION = "cues";

  private CueFigures() {}

  static List<Figure> of(List<Document> documents) {
    Tally surfaces = new Tally();
    int cues = 0;
    int single = 0;
    for (Document document : documents) {
      for (Attribution attribution : document.attributions()) {
        List<Span> cue = attribution.cue();
        if (!cue.isEmpty()) {
          cues++;
          String words = Spans.words(document.text(), cue).toLowerCase(Locale.ROOT);
          surfaces.add(words.replaceAll("\\s+", " "));
          single += TextTokens.in(document.text(), cue.get(0)).size() == 1 ? 1 : 0;
        }
      }
    }
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure(SECTION, "cues", cues, Double.NaN));
    figures.add(new Figure(SECTION, "different ones", surfaces.size(), Double.NaN));
    figures.add(Tally.of(SECTION, "1 token", single, cues));
    for (int top : new int[] {1, 10, 50, 200}) {
      figures.add(Tally.of(SECTION, "covered by the top " + top, surfaces.ofLargest(top), cues));
    }
    figures.addAll(surfaces.largestFirst(LIST, cues));
    return figures;
  }
}
