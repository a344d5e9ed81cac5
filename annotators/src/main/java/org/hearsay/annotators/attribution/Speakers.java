package org.hearsay.annotators.attribution;

import java.util.List;
import java.util.OptionalInt;
import org.hearsay.annotators.parse.Paragraphs;
import org.hearsay.annotators.parse.ParsedText;

/** Resolves the sources of drafts. */
final class Speakers {
  Speakers(
      ParsedText text,
      SpanTokens tokens,
      Quotations quotations,
      Paragraphs paragraphs,
      SourceNouns nouns) {}

  /** {@return the referent of the source of each draft} */
  List<Referent> of(List<Draft> drafts, List<OptionalInt> parents) {
    return drafts.stream().map(draft -> Referent.NONE).toList();
  }
}
