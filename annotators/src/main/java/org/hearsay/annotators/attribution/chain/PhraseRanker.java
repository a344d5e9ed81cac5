package org.hearsay.annotators.attribution.chain;

import java.util.List;
import org.hearsay.annotators.learn.BoostedTrees;

/** Says of one text's cues, or sources, how probable each is. Not thread-safe. */
final class PhraseRanker {
  private final PhraseRole role;
  private final BoostedTrees trees;
  private final PhraseFeatures features;

  /** Ranks by {@code trees} over {@link PhraseFeatures}. */
  PhraseRanker(PhraseRole role, BoostedTrees trees, Extraction extraction) {
    this.role = role;
    this.trees = trees;
    this.features = new PhraseFeatures(extraction.table(), extraction.roles());
  }

  /**
   * {@return by phrase how probable it is among those of its candidate; 0 for one that the other
   * role leaves no room for, as it always does for the first}
   */
  double[] probabilities(Candidate candidate) {
    List<Phrase> phrases = role.phrases(candidate);
    double[] odds = new double[phrases.size()];
    double sum = 0;
    for (int n = 0; n < odds.length; n++) {
      if (odds.length == 1) {
        odds[n] = 1;
      } else if (role.fits(phrases.get(n), candidate.reading)) {
        odds[n] = Math.exp(trees.score(features.of(role, candidate, n)));
      }
      sum += odds[n];
    }
    for (int n = 0; n < odds.length; n++) {
      odds[n] /= sum;
    }
    return odds;
  }
}
