package org.hearsay.pipeline.article;

import java.util.Set;
import org.hearsay.corpus.model.Spans;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Writes an element as plain text: blocks become paragraphs with a blank line between them; list
 * items, rows and {@code <br>} begin a line; runs of white space become one blank.
 */
final class HtmlText implements NodeVisitor {
  private static final Set<String> PARAGRAPHS =
      Set.of(
          "address",
          "article",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "ul");
  private static final Set<String> LINES = Set.of("br", "li", "tr");

  private final StringBuilder text = new StringBuilder();

  /** Line breaks to write before the next word: 1 or 2. */
  private int breaks;

  private boolean blank;

  private HtmlText() {}

  /** {@return the text of {@code element}; empty if it has none} */
  static String of(Element element) {
    HtmlText writer = new HtmlText();
    element.traverse(writer);
    return writer.text.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      write(words.getWholeText());
    } else {
      breakLine(node);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!node.nameIs("br")) {
      breakLine(node);
    }
    if (node.nameIs("td") || node.nameIs("th")) {
      blank = true;
    }
  }

  private void breakLine(Node node) {
    String name = node.normalName();
    // two <br> in a row are what a paragraph looks like on old pages
    boolean secondBreak = name.equals("br") && breaks > 0;
    if (PARAGRAPHS.contains(name) || secondBreak) {
      breaks = 2;
    } else if (LINES.contains(name)) {
      breaks = Math.max(breaks, 1);
    }
  }

  private void write(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Spans.isWhiteSpace(c)) {
        blank = true;
        continue;
      }
      if (text.length() > 0) {
        text.append(breaks > 0 ? "\n".repeat(breaks) : blank ? " " : "");
      }
      breaks = 0;
      blank = false;
      text.append(c);
    }
  }
}
