package org.hearsay.annotators.attribution.chain;

import org.hearsay.annotators.learn.FeatureHash;
import org.hearsay.annotators.learn.FeatureVector;

/**
 * What tells whether a content begins, or ends, with a token, on one side of its cue. Not
 * thread-safe.
 */
final class BoundaryFeatures {
  private static final int STOP = TokenTable.hash(".");

  private final Templates templates = new Templates();
  private final TokenTable t;
  private final Paths paths;

  private int cueQuoted;
  private int sourceSide;

  /** Reads {@code paths}, which must be those from the cue's head. */
  BoundaryFeatures(TokenTable table, Paths paths) {
    this.t = table;
    this.paths = paths;
  }

  private void begin(Reading cue) {
    templates.clear();
    cueQuoted = t.quotation[cue.head] >= 0 ? 1 : 0;
    sourceSide = !cue.hasSource() ? 0 : cue.sourceFirst < cue.cueFirst ? 1 : 2;
  }

  /** {@return the features of having no content on this side, valid until the next call} */
  FeatureVector none(Reading cue, Boundary boundary) {
    begin(cue);
    int h = cue.head;
    int s = t.sentence[h];
    int lemma = t.lemma[h];
    int tag = t.tag[h];
    int from = t.sentenceFirst[s];
    int to = t.sentenceLast[s];
    templates.add(200);
    templates.add(201, lemma);
    templates.add(202, tag, sourceSide);
    templates.add(204, lemma, sourceSide);
    templates.add(205, t.relation[h], sourceSide);
    templates.add(206, t.relation[h], lemma);
    int quotedBefore = cue.cueFirst > from && t.quotation[from] >= 0 ? 1 : 0;
    int quotedBehind = cue.cueLast < to && t.quotation[to] >= 0 ? 1 : 0;
    int previousQuoted = from > 0 && t.quotation[from - 1] >= 0 ? 1 : 0;
    int quotes = quotedBefore + 2 * quotedBehind + 4 * previousQuoted;
    templates.add(207, quotes, cueQuoted, sourceSide);
    templates.add(208, quotes, cueQuoted, lemma);
    int left = cue.hasSource() ? Math.min(cue.sourceFirst, cue.cueFirst) : cue.cueFirst;
    int right = cue.hasSource() ? Math.max(cue.sourceLast, cue.cueLast) : cue.cueLast;
    templates.add(209, Templates.bucket(left - from), sourceSide, cueQuoted);
    templates.add(210, Templates.bucket(to - right), sourceSide, cueQuoted);
    templates.add(211, t.at(t.word, left - 1, s), sourceSide);
    templates.add(212, t.at(t.word, right + 1, s), sourceSide);
    templates.add(213, t.at(t.word, left - 1, s), t.at(t.word, right + 1, s), sourceSide);
    templates.add(214, t.at(t.word, cue.cueLast + 1, s), lemma);
    templates.add(215, t.at(t.tag, cue.cueLast + 1, s), lemma);
    templates.add(216, t.at(t.tag, cue.cueLast + 1, s), t.at(t.tag, cue.cueFirst - 1, s), tag);
    templates.add(217, t.at(t.word, left - 1, s), lemma);
    templates.add(218, t.at(t.word, right + 1, s), lemma);
    int frame = 0;
    for (int c = t.childBegin(h); c < t.childEnd[h]; c++) {
      int child = t.children[c];
      boolean inCue = child >= cue.cueFirst && child <= cue.cueLast;
      if (!inCue && t.isWord[child]) {
        int side = child < h ? 0 : 1;
        frame = FeatureHash.mix(frame, t.relation[child] + side);
        templates.add(219, t.relation[child], side, sourceSide);
        templates.add(220, t.relation[child], side, lemma);
        templates.add(221, FeatureHash.mix(t.relation[child], side), t.tag[child], tag);
      }
    }
    templates.add(222, frame, tag);
    templates.add(223, frame, lemma);
    templates.add(224, frame, quotes, sourceSide);
    templates.add(225, t.word[cue.cueLast], sourceSide);
    templates.add(226, t.word[cue.cueLast], lemma);
    templates.add(227, t.word[cue.cueFirst], lemma);
    templates.add(228, t.depth[h] == 0 ? 1 : 0, t.relation[h], quotes);
    boolean lastInParagraph = t.paragraphLast[t.paragraph[h]] == to;
    boolean firstInParagraph = t.paragraphFirst[t.paragraph[h]] == from;
    templates.add(229, lastInParagraph ? 1 : 0, firstInParagraph ? 1 : 0, quotes);
    int next = to + 1;
    boolean nextOpens = next < t.size && t.opens[next];
    boolean nextSame = next < t.size && t.paragraph[next] == t.paragraph[h];
    templates.add(230, nextOpens ? 1 : 0, nextSame ? 1 : 0, quotes);
    templates.add(231, nextOpens ? 1 : 0, nextSame ? 1 : 0, Templates.bucket(to - right));
    templates.add(232, t.head[h] < 0 ? 0 : t.lemma[t.head[h]], t.relation[h]);
    int verbsBefore = t.verbsUpTo[left] - t.verbsUpTo[from];
    int verbsBehind = t.verbsUpTo[to] - t.verbsUpTo[right];
    templates.add(233, Math.min(2, verbsBefore), Math.min(2, verbsBehind), sourceSide);
    templates.add(234, Math.min(2, verbsBefore), Math.min(2, verbsBehind), lemma);
    templates.add(235, Math.min(2, verbsBefore), Math.min(2, verbsBehind), quotes);
    return templates.features();
  }

  /** {@return the features of token {@code i} as this edge, valid until the next call} */
  FeatureVector of(Reading cue, int i, Boundary boundary) {
    begin(cue);
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
    quotations(cue, i, out, isIn, near, lemma);
    place(cue, i, boundary, near, lemma, wordOut, wordIn, pathHigh);
    templates.addEvidence(t, i, out);
    return templates.features();
  }

  private void quotations(Reading cue, int i, int out, boolean isIn, int near, int lemma) {
    int h = cue.head;
    int in = t.quotation[i] >= 0 ? 1 : 0;
    boolean outExists = out >= 0 && out < t.size;
    int outside =
        outExists && t.quotation[out] >= 0 ? (t.quotation[out] == t.quotation[i] ? 2 : 1) : 0;
    int mark = (t.opens[i] ? 1 : 0) + (t.closes[i] ? 2 : 0);
    int markOut = outExists ? (t.opens[out] ? 1 : 0) + (t.closes[out] ? 2 : 0) : 4;
    int state = in + 2 * outside + 6 * cueQuoted;
    int same = t.quotation[i] >= 0 && t.quotation[i] == t.quotation[h] ? 1 : 0;
    templates.add(60, state, mark, markOut);
    templates.add(61, state, same, lemma);
    templates.add(62, state, mark + 4 * markOut, near);
    templates.add(63, state, mark, sourceSide);
    templates.add(64, state, t.word[i]);
    templates.add(65, state, isIn ? t.word[out] : TokenTable.NOTHING);
    int quotes = Math.abs(t.quotationOpens[i] - t.quotationOpens[h]);
    templates.add(66, Math.min(3, quotes), state, mark);
    templates.add(67, mark, lemma, cueQuoted);
    templates.add(68, same, cueQuoted, isIn ? 1 : 0);
    templates.add(69, mark, near, t.paragraph[i] == t.paragraph[h] ? 1 : 0);
  }

  private void place(
      Reading cue,
      int i,
      Boundary boundary,
      int near,
      int lemma,
      int wordOut,
      int wordIn,
      int pathHigh) {
    int h = cue.head;
    int s = t.sentence[i];
    int from = t.sentenceFirst[s];
    int to = t.sentenceLast[s];
    boolean before = boundary.isBefore();
    int sentences = Math.max(-5, Math.min(5, s - t.sentence[h]));
    boolean sameParagraph = t.paragraph[i] == t.paragraph[h];
    int edge = (i == from ? 1 : 0) + (i == to ? 2 : 0) + (i + 1 == to && !t.isWord[to] ? 4 : 0);
    int paragraph = t.paragraph[i];
    int paragraphEdge =
        (t.paragraphFirst[paragraph] == i ? 1 : 0)
            + (t.paragraphLast[paragraph] == i ? 2 : 0)
            + (t.paragraphLast[paragraph] == to ? 4 : 0)
            + (t.paragraphFirst[paragraph] == from ? 8 : 0);
    templates.add(80, near);
    templates.add(81, near, lemma);
    templates.add(82, near, t.tag[h], sourceSide);
    templates.add(83, edge, sentences, sourceSide);
    templates.add(84, edge, lemma);
    templates.add(85, edge, t.tag[i]);
    templates.add(86, edge, wordOut, sentences);
    templates.add(87, paragraphEdge, sentences);
    templates.add(88, paragraphEdge, sentences, t.quotation[i] >= 0 ? 1 : 0);
    templates.add(89, sentences, sameParagraph ? 1 : 0, cueQuoted);
    templates.add(90, sentences, t.quotation[i] >= 0 ? 1 : 0, t.quotation[from] >= 0 ? 1 : 0);
    int cueEdge = before ? cue.cueFirst : cue.cueLast;
    int low = Math.min(cueEdge, i);
    int high = Math.max(cueEdge, i);
    int verbs = Math.min(4, t.verbsUpTo[high] - t.verbsUpTo[low]);
    int commas = Math.min(4, t.commasUpTo[high] - t.commasUpTo[low]);
    templates.add(91, verbs, commas, sentences);
    templates.add(92, verbs, wordOut);
    templates.add(93, commas, wordOut);
    templates.add(94, verbs, lemma);
    templates.add(95, commas, t.tag[h], sourceSide);
    templates.add(96, verbs, commas, wordIn);
    boolean atCue = i == cue.cueFirst - 1 || i == cue.cueLast + 1;
    int touches = atCue ? 1 : 0;
    if (cue.hasSource()) {
      if (i >= cue.sourceFirst && i <= cue.sourceLast) {
        touches += 2;
      } else if (i + 1 == cue.sourceFirst) {
        touches += 4;
      } else if (i - 1 == cue.sourceLast) {
        touches += 6;
      } else if (i + 2 == cue.sourceFirst && !t.isWord[i + 1]) {
        touches += 8;
      } else if (i - 2 == cue.sourceLast && !t.isWord[i - 1]) {
        touches += 10;
      }
    }
    int beyond = cue.hasSource() ? (i < cue.sourceFirst ? 1 : i > cue.sourceLast ? 2 : 3) : 0;
    templates.add(97, touches);
    templates.add(98, touches, lemma);
    templates.add(99, touches, wordIn);
    templates.add(100, touches, wordOut);
    templates.add(101, touches, t.tag[i]);
    templates.add(102, beyond, sourceSide, near);
    templates.add(103, beyond, sourceSide, pathHigh);
    templates.add(104, touches, t.tag[h], sourceSide);
    templates.add(105, touches, t.relation[h]);
    templates.add(106, touches, t.word[cue.cueLast]);
    templates.add(107, t.word[cue.cueLast], wordIn);
    templates.add(108, t.word[cue.cueLast], near);
    templates.add(109, t.word[cue.cueLast], pathHigh);
    int cuePosition =
        (cue.cueFirst == t.sentenceFirst[t.sentence[h]] ? 1 : 0)
            + (cue.cueLast + 1 >= t.sentenceLast[t.sentence[h]] ? 2 : 0);
    templates.add(110, cuePosition, near, sourceSide);
    templates.add(111, edge, t.word[to] == STOP ? 1 : 0, sentences);
    templates.add(112, wordOut, t.at(t.lemma, boundary.begins() ? i - 2 : i + 2, s), verbs);
    int nextVerb = 0;
    int step = boundary.begins() ? -1 : 1;
    for (int k = 1; k <= 4; k++) {
      int at = i + k * step;
      if (t.isIn(at, s) && t.isVerb[at]) {
        nextVerb = t.tag[at] + k;
        break;
      }
    }
    templates.add(113, wordOut, nextVerb);
    templates.add(114, wordOut, nextVerb, t.at(t.entity, i + 2 * step, s));
  }
}
