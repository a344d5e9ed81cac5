package org.hearsay.annotators.attribution;

import java.util.List;
import java.util.OptionalInt;

/** Finds who the sources of the drafts of one text are (guidelines, section 6). */
final class Speakers {
  private final Article article;
  private final SourceLexicons lexicons;
  private final CueClasses cueClasses;
  private final Mentions mentions;

  Speakers(Article article, SourceLexicons lexicons, CueClasses cueClasses) {
    this.article = article;
    this.lexicons = lexicons;
    this.cueClasses = cueClasses;
    this.mentions = new Mentions(article.text(), article.quotations(), lexicons);
  }

  /**
   * {@return whom or what the source of each draft stands for; {@link Referent#NONE} where neither
   * the text nor the context tells}
   *
   * @param drafts in text order
   * @param parents the parent of each
   */
  List<Referent> of(List<Draft> drafts, List<OptionalInt> parents) {
    SourcePhrases phrases = new SourcePhrases(article, lexicons, cueClasses, mentions);
    return new SourceResolution(article, mentions, phrases, drafts, parents).all();
  }
}
