package org.hearsay.corpus.view;

import java.io.IOException;
import org.hearsay.corpus.model.Span;

/** Where a page is written to: markup as it is, everything else escaped. */
record Html(Appendable out) {
  /** Writes markup that the project itself wrote; never text of a document. */
  Html markup(String markup) throws IOException {
    out.append(markup);
    return this;
  }

  /** Writes text, escaped. */
  Html text(String text) throws IOException {
    out.append(Escaped.of(text));
    return this;
  }

  /** Writes the covered part of a text, escaped. */
  Html text(String text, Span span) throws IOException {
    Escaped.append(out, text, span);
    return this;
  }

  /** Writes one attribute with a blank before it, its value escaped. */
  Html attribute(String name, String value) throws IOException {
    return markup(" " + name + "=\"").text(value).markup("\"");
  }

  /** Writes a span element of one class, its text escaped. */
  Html span(String styleClass, String text) throws IOException {
    return markup("<span class=\"" + styleClass + "\">").text(text).markup("</span>");
  }
}
