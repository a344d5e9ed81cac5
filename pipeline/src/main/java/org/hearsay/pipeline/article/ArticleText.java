package org.hearsay.pipeline.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/**
 * Which lines of a page are the article's own text, and which are furniture: menus, credits, share
 * lines, notices, advertisements, teasers, left-over tags (guidelines, 9).
 *
 * <p>Each line, and each sentence of a line that has several, is scored by its look, its words and
 * its place; no site is known by name. Headlines and captions that are sentences are article text.
 * Time is linear in the text. Immutable and thread-safe.
 */
public final class ArticleText {
  private static final FurnitureLexicon LEXICON = FurnitureLexicon.bundled();

  private final List<Span> article;
  private final List<Span> furniture;

  private ArticleText(List<Span> article, List<Span> furniture) {
    this.article = List.copyOf(article);
    this.furniture = List.copyOf(furniture);
  }

  /** {@return the lines of {@code text}, told apart; none of either for a blank text} */
  public static ArticleText of(String text) {
    PageLines page = PageLines.of(text);
    List<TextLine> lines = page.lines();
    double[] scores = new FurnitureScore(LEXICON, lines).scores();
    List<Span> article = new ArrayList<>();
    List<Span> furniture = new ArrayList<>(page.markup());
    for (int i = 0; i < scores.length; i++) {
      boolean isFurniture = scores[i] >= FurnitureScore.THRESHOLD;
      (isFurniture ? furniture : article).add(lines.get(i).span());
    }
    return new ArticleText(byLine(text, article), byLine(text, furniture));
  }

  /** Joins neighbours of one line, and keeps lines apart. */
  private static List<Span> byLine(String text, List<Span> parts) {
    List<Span> joined = new ArrayList<>();
    for (Span part : parts.stream().sorted().toList()) {
      int last = joined.size() - 1;
      if (last >= 0 && isSameLine(text, joined.get(last), part)) {
        joined.set(last, joined.get(last).cover(part));
      } else {
        joined.add(part);
      }
    }
    return joined;
  }

  private static boolean isSameLine(String text, Span earlier, Span later) {
    for (int i = earlier.end(); i < later.begin(); i++) {
      char c = text.charAt(i);
      if (PageLines.isLineEnd(c) || !Spans.isWhiteSpace(c)) {
        return false;
      }
    }
    return true;
  }

  /** {@return the article's text in text order: its lines, or the parts of them} */
  public List<Span> article() {
    return article;
  }

  /** {@return all other text in text order: its lines, or the parts of them} */
  public List<Span> furniture() {
    return furniture;
  }

  /** {@return whether {@code offset} is outside all furniture} */
  public boolean isArticle(int offset) {
    int found =
        Collections.binarySearch(furniture, new Span(Math.max(0, offset), Integer.MAX_VALUE));
    int preceding = found >= 0 ? found : -found - 2;
    return preceding < 0 || offset >= furniture.get(preceding).end();
  }
}
