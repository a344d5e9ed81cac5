package org.hearsay.corpus.view;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Role;
import org.hearsay.corpus.model.Span;

/**
 * A part of a text with one attribution or quantity drawn in it, as {@link HtmlView} draws it, but
 * at rest: nothing in it can be pointed at.
 *
 * @param text the whole text
 * @param window the part that is shown; what is marked outside is left out
 */
public record Excerpt(String text, Span window) {
  /** About as many code units are shown on either side of what is marked. */
  private static final int CONTEXT = 160;

  /**
   * {@return the part of a text that shows {@code marked} in its paragraphs, cut if these are long}
   */
  public static Excerpt around(String text, Span marked) {
    int begin = marked.begin();
    while (begin > 0 && !isLineEnd(text, begin - 1) && marked.begin() - begin < CONTEXT) {
      begin--;
    }
    while (begin < marked.begin()
        && (!isEdge(text, begin) || Character.isWhitespace(text.charAt(begin)))) {
      begin++;
    }
    int end = marked.end();
    while (end < text.length() && !isLineEnd(text, end) && end - marked.end() < CONTEXT) {
      end++;
    }
    while (end > marked.end() && !isEdge(text, end)) {
      end--;
    }
    return new Excerpt(text, new Span(begin, end));
  }

  /** {@return whether its first paragraph begins before it} */
  public boolean isCutBefore() {
    int before = window.begin();
    while (before > 0 && isBlank(text.charAt(before - 1))) {
      before--;
    }
    return before > 0 && !isLineEnd(text, before - 1);
  }

  /** {@return whether its last paragraph ends behind it} */
  public boolean isCutBehind() {
    int behind = window.end();
    while (behind < text.length() && isBlank(text.charAt(behind))) {
      behind++;
    }
    return behind < text.length() && !isLineEnd(text, behind);
  }

  /** Writes the part with quantities that are known by their spans only; none may be. */
  public void write(Html html, List<Span> quantities) throws IOException {
    List<Layer<Mark>> layers = new ArrayList<>();
    quantities.forEach(span -> add(layers, span, Mark.Kind.QUANTITY));
    draw(html, layers);
  }

  /** Writes the part with the roles of an attribution. */
  public void write(Html html, Attribution attribution) throws IOException {
    List<Layer<Mark>> layers = new ArrayList<>();
    add(layers, attribution);
    draw(html, layers);
  }

  /** Writes the part with a quantity and who claims it, if anybody does. */
  public void write(Html html, Quantity quantity, Optional<Attribution> attribution)
      throws IOException {
    List<Layer<Mark>> layers = new ArrayList<>();
    attribution.ifPresent(item -> add(layers, item));
    add(layers, quantity.span(), Mark.Kind.QUANTITY);
    draw(html, layers);
  }

  private void add(List<Layer<Mark>> layers, Attribution attribution) {
    for (Role role : Role.values()) {
      for (Span span : attribution.role(role)) {
        add(layers, span, Mark.Kind.valueOf(role.name()));
      }
    }
  }

  /** Writes the part with a quantity and what it measures. */
  public void write(Html html, Quantity quantity) throws IOException {
    List<Layer<Mark>> layers = new ArrayList<>();
    add(layers, quantity.span(), Mark.Kind.QUANTITY);
    quantity.measured().ifPresent(span -> add(layers, span, Mark.Kind.MEASURED));
    draw(html, layers);
  }

  private void draw(Html html, List<Layer<Mark>> layers) throws IOException {
    new MarkedText(window.in(text), layers, false).writeTo(html);
  }

  private void add(List<Layer<Mark>> layers, Span span, Mark.Kind kind) {
    int begin = Math.max(span.begin(), window.begin());
    int end = Math.min(span.end(), window.end());
    if (begin < end) {
      Span shifted = new Span(begin - window.begin(), end - window.begin());
      layers.add(new Layer<>(shifted, new Mark(kind, "")));
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0';
  }

  private static boolean isLineEnd(String text, int offset) {
    return text.charAt(offset) == '\n' || text.charAt(offset) == '\r';
  }

  /** Whether a word, or the text, ends or begins here. */
  private static boolean isEdge(String text, int offset) {
    return offset == 0
        || offset == text.length()
        || Character.isWhitespace(text.charAt(offset))
        || Character.isWhitespace(text.charAt(offset - 1));
  }
}
