package org.hearsay.corpus.view;

import java.io.IOException;
import org.hearsay.corpus.model.Span;

/**
 * Where a page is written to: markup as it is, everything else escaped. Every method returns this.
 *
 * @param out where to write; what it throws is passed on
 */
public record Html(Appendable out) {
  /** Writes markup that the project itself wrote; never text of a document. */
  public Html markup(String markup) throws IOException {
    out.append(markup);
    return this;
  }

  /** Writes text, escaped. */
  public Html text(String text) throws IOException {
    out.append(Escaped.of(text));
    return this;
  }

  /** Writes the covered part of a text, escaped. */
  public Html text(String text, Span span) throws IOException {
    Escaped.append(out, text, span);
    return this;
  }

  /** Writes one attribute with a blank before it, its value escaped. */
  public Html attribute(String name, String value) throws IOException {
    return markup(" " + name + "=\"").text(value).markup("\"");
  }

  /** Writes a span element of one class, its text escaped. */
  public Html span(String styleClass, String text) throws IOException {
    return markup("<span class=\"" + styleClass + "\">").text(text).markup("</span>");
  }
}
