package org.hearsay.annotators.attribution.chain;

import org.hearsay.annotators.learn.FeatureHash;
import org.hearsay.annotators.learn.FeatureVector;

/** What tells whether a source begins, or ends, with a token. Not thread-safe. */
final class SourceEdgeFeatures {
  /** As many tokens before its head a source may begin, and behind it end. */
  static final int REACH_BEFORE = 25;

  static final int REACH_BEHIND = 40;

  private final Templates templates = new Templates();
  private final TokenTable t;
  private final Paths paths;

  /** Reads {@code paths}, which must be those from the source's head. */
  SourceEdgeFeatures(TokenTable table, Paths paths) {
    this.t = table;
    this.paths = paths;
  }

  /** {@return the features of the edge at {@code i}, valid until the next call} */
  FeatureVector of(Reading cue, int head, int i, boolean begins) {
    templates.clear();
    int s = t.sentence[head];
    int step = begins ? -1 : 1;
    int out = i + step;
    boolean isIn = t.isIn(out, s);
    int side = head < cue.head ? 0 : 1;
    int coarse = t.coarse[head];
    int near = Templates.bucket(Math.abs(head - i));
    int wordIn = t.word[i];
    int wordOut = t.at(t.word, out, s);
    int tagIn = t.tag[i];
    int tagOut = t.at(t.tag, out, s);
    int highIn = begins ? t.highFirst[i] : t.highLast[i];
    int pathIn = paths.to(i);
    int pathHigh = paths.to(highIn);
    int pathOut = isIn ? paths.to(out) : TokenTable.NOTHING;
    boolean atCue = isIn && (out == cue.cueFirst || out == cue.cueLast);
    int nextHigh = isIn ? (begins ? t.highLast[out] : t.highFirst[out]) : -1;
    int pathNext = isIn ? paths.to(nextHigh) : TokenTable.NOTHING;
    templates.add(1, near);
    templates.add(2, near, t.tag[head]);
    templates.add(3, near, t.lemma[head]);
    templates.add(4, wordIn);
    templates.add(5, wordOut);
    templates.add(6, wordIn, wordOut);
    templates.add(7, tagIn, tagOut);
    templates.add(8, tagIn, tagOut, t.at(t.tag, out + step, s));
    templates.add(9, wordOut, t.at(t.word, out + step, s));
    templates.add(10, wordOut, t.at(t.tag, out + step, s));
    templates.add(11, pathIn);
    templates.add(12, pathHigh);
    templates.add(13, pathOut);
    templates.add(14, pathNext);
    templates.add(15, pathHigh, pathNext);
    templates.add(16, pathHigh, pathOut);
    templates.add(17, pathNext, wordOut);
    templates.add(18, pathNext, wordIn);
    templates.add(19, pathNext, tagOut, coarse);
    templates.add(20, pathHigh, tagIn, coarse);
    templates.add(21, pathHigh, wordIn);
    templates.add(22, atCue ? 1 : 0, side);
    templates.add(23, atCue ? 1 : 0, wordIn, side);
    templates.add(24, atCue ? 1 : 0, pathHigh);
    // Once more, so that the penalty on weights is less for it (docs/attribution.md, 7).
    templates.add(26, pathOut);
    templates.add(27, isIn ? 1 : 0, side);
    templates.add(28, paths.length(i), isIn ? paths.length(out) : 8);
    templates.add(29, paths.length(highIn), isIn ? paths.length(nextHigh) : 8, coarse);
    templates.add(30, t.first[head] == i ? 1 : 0, t.last[head] == i ? 1 : 0, coarse);
    templates.add(31, t.first[head] == i ? 1 : 0, t.last[head] == i ? 1 : 0, tagOut);
    templates.add(
        35, t.quotation[i] == t.quotation[head] ? 1 : 0, isIn && t.quotation[out] >= 0 ? 1 : 0);
    if (isIn) {
      templates.add(36, t.opens[out] || t.opens[i] ? 1 : 0, t.closes[out] || t.closes[i] ? 1 : 0);
      templates.add(37, t.relation[nextHigh], wordOut, side);
      templates.add(
          38,
          t.relation[nextHigh],
          Templates.bucket(t.last[nextHigh] - t.first[nextHigh]),
          wordOut);
      templates.add(39, t.lemma[nextHigh], t.relation[nextHigh], wordOut);
      templates.add(40, t.coarse[head], t.relation[nextHigh], wordOut);
      templates.add(50, t.first[nextHigh] <= cue.head && t.last[nextHigh] >= cue.head ? 1 : 0);
    }
    between(cue, head, i, begins);
    templates.add(48, t.lemma[cue.head], wordOut, side);
    templates.add(49, t.coarse[cue.head], tagOut, side);
    templates.add(51, side, t.relation[head], tagIn);
    templates.add(52, side, t.relation[head], tagOut);
    int toCue =
        begins
            ? (i > cue.cueLast ? i - cue.cueLast : 0)
            : (i < cue.cueFirst ? cue.cueFirst - i : 0);
    templates.add(53, Templates.bucket(toCue), wordIn);
    templates.add(54, Templates.bucket(toCue), tagOut);
    templates.add(55, t.sentenceLast[s] - i < 3 ? t.sentenceLast[s] - i : 3, wordOut, side);
    templates.addEvidence(t, i, out);
    return templates.features();
  }

  private void between(Reading cue, int head, int i, boolean begins) {
    int from = Math.min(head, i);
    int to = Math.max(head, i);
    int commas = t.commasUpTo[to] - t.commasUpTo[from];
    int verbs = t.verbsUpTo[to] - t.verbsUpTo[from];
    templates.add(41, Math.min(4, commas), Math.min(3, verbs));
    templates.add(42, Math.min(4, commas), t.word[i], begins ? 1 : 0);
    templates.add(43, Math.min(4, commas), t.at(t.word, begins ? i - 1 : i + 1, t.sentence[head]));
    int sequence = 0;
    for (int k = from; k <= to && k - from < 8; k++) {
      sequence = FeatureHash.mix(sequence, t.coarse[k]);
    }
    templates.add(44, sequence, to - from);
    boolean holdsCue = from <= cue.cueLast && cue.cueFirst <= to;
    templates.add(45, holdsCue ? 1 : 0);
    templates.add(46, Math.min(4, commas), Math.min(3, verbs), t.tag[i]);
    int next = begins ? i - 1 : i + 1;
    templates.add(
        47,
        Math.min(4, commas),
        t.at(t.tag, next, t.sentence[head]),
        t.at(t.tag, begins ? i - 2 : i + 2, t.sentence[head]));
  }
}
