package org.hearsay.annotators.attribution.chain;

import org.hearsay.annotators.learn.FeatureVector;

/**
 * What tells whether a content begins, or ends, with a token, on one side of its cue. Not
 * thread-safe.
 */
final class BoundaryFeatures {
  private final Templates templates = new Templates();
  private final TokenTable t;
  private final Paths paths;
  private final NoContentFeatures none;
  private final BoundaryPlace place;

  /** Reads {@code paths}, which must be those from the cue's head. */
  BoundaryFeatures(TokenTable table, Paths paths) {
    this.t = table;
    this.paths = paths;
    this.none = new NoContentFeatures(table, templates);
    this.place = new BoundaryPlace(table, templates);
  }

  /** {@return the features of having no content on one side, valid until the next call} */
  FeatureVector none(Reading cue) {
    return none.of(cue);
  }

  /** {@return the features of token {@code i} as this edge, valid until the next call} */
  FeatureVector of(Reading cue, int i, Boundary boundary) {
    templates.clear();
    int sourceSide = cue.sourceSide();
    boolean begins = boundary.begins();
    boolean before = boundary.isBefore();
    int h = cue.head;
    int s = t.sentence[h];
    int own = t.sentence[i];
    int step = begins ? -1 : 1;
    int out = i + step;
    boolean isIn = t.isIn(out, own);
    boolean sameSentence = own == s;
    int lemma = t.lemma[h];
    int tag = t.tag[h];
    int wordIn = t.word[i];
    int wordOut = t.at(t.word, out, own);
    int tagIn = t.tag[i];
    int tagOut = t.at(t.tag, out, own);
    int highIn = begins ? t.highFirst[i] : t.highLast[i];
    int highOut = isIn ? (begins ? t.highLast[out] : t.highFirst[out]) : -1;
    int pathIn = paths.to(i);
    int pathHigh = paths.to(highIn);
    int pathOut = isIn ? paths.to(highOut) : TokenTable.NOTHING;
    int distance = before ? cue.cueFirst - i : i - cue.cueLast;
    int near = sameSentence ? Templates.bucket(distance) : 10 + Math.min(5, Math.abs(own - s));
    // words and tags
    templates.add(1, wordIn);
    templates.add(2, wordOut);
    templates.add(3, wordIn, wordOut);
    templates.add(4, tagIn, tagOut);
    templates.add(5, tagIn, tagOut, t.at(t.tag, out + step, own));
    templates.add(6, t.at(t.tag, i - step, own), tagIn, tagOut);
    templates.add(7, wordOut, t.at(t.word, out + step, own));
    templates.add(8, wordOut, t.at(t.tag, out + step, own));
    templates.add(9, wordIn, lemma);
    templates.add(10, wordOut, lemma);
    templates.add(11, tagIn, lemma);
    templates.add(12, tagOut, lemma);
    templates.add(13, wordIn, t.at(t.word, i - step, own));
    templates.add(17, t.lemma[i], tagOut);
    // dependencies
    templates.add(20, pathIn);
    templates.add(21, pathHigh);
    templates.add(22, pathHigh, lemma);
    templates.add(24, pathHigh, tag);
    templates.add(25, pathOut);
    templates.add(26, pathOut, lemma);
    templates.add(28, pathOut, wordOut);
    templates.add(29, pathHigh, pathOut);
    templates.add(30, pathHigh, wordIn);
    templates.add(31, pathOut, tagOut);
    templates.add(32, pathOut, tag);
    templates.add(33, paths.length(highIn), isIn ? paths.length(highOut) : 8, sameSentence ? 1 : 0);
    templates.add(34, paths.ups(highIn), isIn ? paths.ups(highOut) : 8, paths.length(highIn));
    templates.add(35, t.relation[highIn], isIn ? t.relation[highOut] : 0);
    templates.add(36, t.relation[highIn], wordOut);
    templates.add(37, t.relation[h], pathHigh);
    templates.add(38, t.relation[h], pathOut);
    templates.add(39, pathHigh, sourceSide);
    templates.add(40, pathIn, wordIn);
    boolean headInside = t.first[highIn] <= h && t.last[highIn] >= h;
    templates.add(41, headInside ? 1 : 0, t.relation[highIn], t.head[highIn] == h ? 1 : 0);
    if (isIn) {
      boolean outHoldsCue = t.first[highOut] <= h && t.last[highOut] >= h;
      templates.add(42, outHoldsCue ? 1 : 0, t.relation[highOut], paths.ups(highOut));
      templates.add(43, t.tag[highOut], t.relation[highOut], wordOut);
      templates.add(44, t.lemma[highOut], t.relation[highOut]);
      templates.add(
          46, t.relation[highOut], Templates.bucket(t.last[highOut] - t.first[highOut]), wordOut);
      int up = t.head[highOut];
      boolean fromInside = up >= 0 && (begins ? up > out && up < h : up < out && up > h);
      templates.add(47, fromInside ? 1 : 0, t.relation[highOut], wordOut);
      if (up >= 0) {
        templates.add(48, paths.to(up), t.relation[highOut], wordOut);
        templates.add(49, t.tag[up], t.tag[highOut], t.relation[highOut]);
      }
    }
    place.addQuotations(cue, i, out, isIn, near);
    place.addPlace(cue, i, boundary, near, pathHigh);
    templates.addEvidence(t, i, out);
    return templates.features();
  }
}
