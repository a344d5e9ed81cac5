package org.hearsay.annotators.attribution.chain;

import org.hearsay.annotators.learn.FeatureHash;
import org.hearsay.annotators.learn.FeatureVector;

/** What tells whether a cue has no content on one side of it. Not thread-safe. */
final class NoContentFeatures {
  private final Templates templates;
  private final TokenTable t;

  /** Fills {@code templates} anew for each cue. */
  NoContentFeatures(TokenTable table, Templates templates) {
    this.t = table;
    this.templates = templates;
  }

  /** {@return the features of having no content on this side, valid until the next call} */
  FeatureVector of(Reading cue) {
    templates.clear();
    int cueQuoted = t.quotation[cue.head] >= 0 ? 1 : 0;
    int sourceSide = cue.sourceSide();
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
}
