package org.hearsay.annotators.attribution.speaker;

import java.util.List;
import java.util.OptionalInt;
import org.hearsay.annotators.attribution.cue.CueClasses;
import org.hearsay.annotators.attribution.draft.Article;
import org.hearsay.annotators.attribution.draft.Draft;
import org.hearsay.annotators.attribution.referent.Referent;
import org.hearsay.annotators.attribution.referent.SourceLexicons;

/** Finds who the sources of the drafts of one text are (guidelines, section 6). */
public final class Speakers {
  private final Article article;
  private final SourceLexicons lexicons;
  private final CueClasses cueClasses;
  private final Mentions mentions;

  public Speakers(Article article, SourceLexicons lexicons, CueClasses cueClasses) {
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
  public List<Referent> of(List<Draft> drafts, List<OptionalInt> parents) {
    SourcePhrases phrases = new SourcePhrases(article, lexicons, cueClasses, mentions);
    return new SourceResolution(article, mentions, phrases, drafts, parents).all();
  }
}
