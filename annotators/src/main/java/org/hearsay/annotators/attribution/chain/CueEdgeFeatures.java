package org.hearsay.annotators.attribution.chain;

import org.hearsay.annotators.learn.FeatureHash;
import org.hearsay.annotators.learn.FeatureVector;

/** What tells whether a cue begins, or ends, with a token. Not thread-safe. */
final class CueEdgeFeatures {
  /** As many tokens on each side of its head a cue may reach. */
  static final int REACH = 9;

  private final Templates templates = new Templates();
  private final TokenTable t;
  private final Paths paths;

  /** Reads {@code paths}, which must be those from the cue's head. */
  CueEdgeFeatures(TokenTable table, Paths paths) {
    this.t = table;
    this.paths = paths;
  }

  /**
   * {@return the features, valid until the next call}
   *
   * @param head of the cue
   * @param i first token of the cue if it is at or before the head and {@code begins}, last token
   *     otherwise
   */
  FeatureVector of(int head, int i, boolean begins) {
    templates.clear();
    int s = t.sentence[head];
    int step = begins ? -1 : 1;
    int out = i + step;
    int distance = Math.abs(head - i);
    int lemma = t.lemma[head];
    int coarse = t.coarse[head];
    int wordIn = t.word[i];
    int wordOut = t.at(t.word, out, s);
    int tagIn = t.tag[i];
    int tagOut = t.at(t.tag, out, s);
    int pathIn = paths.to(i);
    int pathOut = t.isIn(out, s) ? paths.to(out) : TokenTable.NOTHING;
    templates.add(1, distance);
    templates.add(2, distance, lemma);
    templates.add(3, distance, coarse);
    templates.add(4, wordIn, wordOut);
    templates.add(5, wordIn, distance);
    templates.add(6, wordOut);
    templates.add(7, wordOut, distance);
    templates.add(8, tagIn, tagOut);
    templates.add(9, tagIn, tagOut, coarse);
    templates.add(10, wordIn, lemma);
    templates.add(11, wordOut, lemma);
    templates.add(12, pathIn, pathOut);
    templates.add(13, pathIn);
    templates.add(14, pathOut);
    templates.add(15, pathOut, lemma);
    templates.add(16, pathIn, lemma);
    templates.add(17, pathOut, wordOut);
    templates.add(18, pathIn, wordIn);
    templates.add(19, pathOut, tagOut, coarse);
    templates.add(20, pathIn, tagIn, coarse);
    templates.add(21, wordOut, t.at(t.word, out + step, s));
    templates.add(22, tagIn, tagOut, t.at(t.tag, out + step, s));
    templates.add(23, tagOut, t.at(t.word, out + step, s), coarse);
    // Once more, so that the penalty on weights is less for it (docs/attribution.md, 7).
    templates.add(28, pathOut);
    templates.add(29, paths.length(i), t.isIn(out, s) ? paths.length(out) : 8);
    templates.add(30, paths.ups(i), t.isIn(out, s) ? paths.ups(out) : 8, coarse);
    if (t.isIn(out, s)) {
      int high = begins ? t.highLast[out] : t.highFirst[out];
      templates.add(31, paths.to(high), coarse);
      templates.add(32, paths.to(high), lemma);
      templates.add(33, t.relation[high], t.word[out], coarse);
      templates.add(34, t.opens[out] || t.opens[i] ? 1 : 0, t.closes[i] || t.closes[out] ? 1 : 0);
      templates.add(35, t.quotation[out] == t.quotation[i] ? 1 : 0, coarse);
      templates.add(36, t.head[out] >= i && t.head[out] <= head ? 1 : 0, tagOut, coarse);
      templates.add(38, t.suffix[out], tagOut);
      templates.add(53, t.relation[out], paths.length(out), t.lemma[out]);
    }
    templates.add(39, t.quotation[i] >= 0 ? 1 : 0, t.quotation[head] >= 0 ? 1 : 0);
    templates.add(40, t.relation[head], distance);
    templates.add(41, t.relation[head], pathIn);
    templates.add(42, t.relation[head], pathOut);
    between(head, i, begins);
    templates.add(50, t.at(t.word, begins ? head + 1 : head - 1, s), distance, coarse);
    templates.add(51, t.tag[head], pathOut);
    templates.add(52, t.tag[head], pathIn);
    templates.addEvidence(t, i, out);
    return templates.features();
  }

  private void between(int head, int i, boolean begins) {
    int from = Math.min(head, i);
    int to = Math.max(head, i);
    int sequence = 0;
    boolean mark = false;
    boolean quote = false;
    boolean noun = false;
    int outermost = 7;
    for (int k = from; k <= to; k++) {
      sequence = FeatureHash.mix(sequence, t.tag[k]);
      mark |= !t.isWord[k] && k != head;
      quote |= t.opens[k] || t.closes[k];
      noun |= k != head && t.isNominal[k];
      if (k != head) {
        outermost = Math.min(outermost, paths.length(k));
        templates.add(43, t.relation[k], paths.length(k));
        templates.add(44, t.lemma[k], t.coarse[head]);
        templates.add(45, paths.to(k));
        templates.add(54, t.tag[k], t.coarse[head]);
      }
    }
    templates.add(46, sequence);
    templates.add(47, mark ? 1 : 0, quote ? 1 : 0, noun ? 1 : 0);
    int words = t.word[i];
    if (to - from <= 3) {
      words = 0;
      for (int k = from; k <= to; k++) {
        words = FeatureHash.mix(words, t.word[k]);
      }
    }
    templates.add(48, words, to - from);
    templates.add(49, sequence, t.at(t.tag, begins ? i - 1 : i + 1, t.sentence[head]));
  }
}
