package org.hearsay.annotators.attribution;

import java.util.List;
import org.hearsay.annotators.parse.Paragraphs;
import org.hearsay.annotators.parse.ParsedText;

/** Attributions that layout alone marks. */
final class Layouts {
  private Layouts() {}

  /** {@return the drafts found, in text order} */
  static List<Draft> find(ParsedText text, Quotations quotations, Paragraphs paragraphs) {
    return List.of();
  }
}
