package org.hearsay.annotators.attribution.chain;

import org.hearsay.annotators.learn.FeatureHash;
import org.hearsay.annotators.learn.FeatureVector;

/** What tells the role of a token, whatever cue it may belong to. Not thread-safe. */
final class RoleFeatures {
  /** As far up the tree, and as many verbs, as are looked at. */
  private static final int STEPS = 12;

  private static final int VERBS = 4;

  /** As far to either side the nearest verb is looked for. */
  private static final int REACH = 40;

  private final TokenTable t;
  private final Templates templates = new Templates();

  RoleFeatures(TokenTable table) {
    this.t = table;
  }

  /** {@return the features of token {@code i}, valid until the next call} */
  FeatureVector of(int i) {
    templates.clear();
    int s = t.sentence[i];
    words(i, s);
    governor(i);
    subtrees(i, s);
    verbsAbove(i);
    quotations(i, s);
    place(i, s);
    verbsBeside(i, s);
    return templates.features();
  }

  private void words(int i, int s) {
    int word = t.word[i];
    int tag = t.tag[i];
    int next = t.at(t.word, i + 1, s);
    int before = t.at(t.word, i - 1, s);
    int nextTag = t.at(t.tag, i + 1, s);
    int tagBefore = t.at(t.tag, i - 1, s);
    templates.add(1);
    templates.add(2, word);
    templates.add(3, t.lemma[i], tag);
    templates.add(4, t.suffix[i]);
    templates.add(5, t.shape[i]);
    templates.add(6, next);
    templates.add(7, before);
    templates.add(8, t.at(t.word, i + 2, s));
    templates.add(9, t.at(t.word, i - 2, s));
    templates.add(10, word, next);
    templates.add(11, before, word);
    templates.add(12, tagBefore, tag, nextTag);
    templates.add(13, tag, nextTag, t.at(t.tag, i + 2, s));
    templates.add(14, t.at(t.tag, i - 2, s), tagBefore, tag);
    templates.add(15, nextTag, word);
    templates.add(16, tagBefore, word);
    templates.add(17, before, tag);
    templates.add(18, next, tag);
  }

  private void governor(int i) {
    int up = t.head[i];
    int lemmaUp = up < 0 ? TokenTable.NOTHING : t.lemma[up];
    templates.add(30, t.relation[i], t.tag[i]);
    templates.add(31, t.relation[i], lemmaUp, side(i, up));
    templates.add(32, t.relation[i], up < 0 ? TokenTable.NOTHING : t.tag[up], t.tag[i]);
    templates.add(33, lemmaUp, t.word[i]);
    for (int c = t.childBegin(i); c < t.childEnd[i]; c++) {
      int child = t.children[c];
      templates.add(34, t.relation[child], child < i ? 0 : 1, t.lemma[i]);
      templates.add(35, t.relation[child], child < i ? 0 : 1, t.tag[i]);
    }
  }

  /** What begins and ends with the token, and with its neighbours. */
  private void subtrees(int i, int s) {
    subtree(40, t.highFirst[i], i);
    subtree(50, t.highLast[i], i);
    if (t.isIn(i + 1, s)) {
      subtree(60, t.highFirst[i + 1], i);
    }
    if (t.isIn(i - 1, s)) {
      subtree(70, t.highLast[i - 1], i);
    }
  }

  private void subtree(int template, int top, int i) {
    int up = t.head[top];
    int relation = t.relation[top];
    int above = up < 0 ? -1 : t.head[up];
    templates.add(template, relation, up < 0 ? TokenTable.NOTHING : t.lemma[up], side(i, up));
    templates.add(template + 1, relation, t.tag[i]);
    templates.add(template + 2, relation, up < 0 ? 0 : t.tag[up], side(i, up));
    templates.add(template + 3, relation, t.word[i]);
    templates.add(
        template + 4,
        relation,
        up < 0 ? 0 : t.relation[up],
        above < 0 ? TokenTable.NOTHING : t.lemma[above]);
  }

  private static int side(int i, int up) {
    return up < 0 ? 0 : up < i ? 1 : 2;
  }

  private void verbsAbove(int i) {
    int at = i;
    int path = 0;
    int verbs = 0;
    for (int step = 0; step < STEPS && t.head[at] >= 0 && verbs < VERBS; step++) {
      int from = at;
      path = FeatureHash.mix(path, t.relation[at]);
      at = t.head[at];
      if (step < 3) {
        templates.add(80 + step, path, t.coarse[at]);
      }
      if (t.isVerb[at] || t.head[at] < 0) {
        templates.add(84 + verbs, t.lemma[at], t.relation[from], side(i, at));
        if (verbs < 2) {
          templates.add(88, path, t.lemma[at]);
        }
        verbs++;
      }
    }
    templates.add(89, verbs, Math.min(6, t.depth[i]));
  }

  private void quotations(int i, int s) {
    int state = state(i);
    int around = t.isIn(i + 1, s) ? state(i + 1) : 8;
    around = 9 * around + (t.isIn(i - 1, s) ? state(i - 1) : 8);
    templates.add(100, state, around);
    templates.add(101, state, t.word[i]);
    templates.add(102, state, t.tag[i]);
    templates.add(103, around, t.tag[i]);
    int from = t.sentenceFirst[s];
    int to = t.sentenceLast[s];
    int opensBefore = t.quotationOpens[i] > (from > 0 ? t.quotationOpens[from - 1] : 0) ? 1 : 0;
    int opensBehind = t.quotationOpens[to] > t.quotationOpens[i] ? 1 : 0;
    int ends = (t.quotation[from] >= 0 ? 1 : 0) + (t.quotation[to] >= 0 ? 2 : 0);
    int sentence = ends + 4 * opensBefore + 8 * opensBehind;
    templates.add(104, state, sentence);
    templates.add(105, state, sentence, t.tag[i]);
    templates.add(106, state, sentence, t.lemma[i]);
  }

  private int state(int i) {
    return (t.quotation[i] >= 0 ? 1 : 0) + (t.opens[i] ? 2 : 0) + (t.closes[i] ? 4 : 0);
  }

  private void place(int i, int s) {
    int from = t.sentenceFirst[s];
    int to = t.sentenceLast[s];
    int edge = (i == from ? 1 : 0) + (i == to ? 2 : 0) + (i + 1 == to && !t.isWord[to] ? 4 : 0);
    int paragraph = t.paragraph[i];
    int sentence =
        (t.paragraphFirst[paragraph] == from ? 1 : 0) + (t.paragraphLast[paragraph] == to ? 2 : 0);
    templates.add(120, edge, t.word[i]);
    templates.add(121, edge, t.at(t.word, i + 1, s));
    templates.add(122, Templates.bucket(i - from), t.tag[i]);
    templates.add(123, Templates.bucket(to - i), t.tag[i]);
    templates.add(124, sentence, edge, t.quotation[i] >= 0 ? 1 : 0);
    templates.add(125, Math.min(3, paragraph), t.tag[i]);
  }

  private void verbsBeside(int i, int s) {
    int before = verb(i, -1, s);
    int behind = verb(i, 1, s);
    templates.add(130, before);
    templates.add(131, behind);
    templates.add(132, before, t.tag[i]);
    templates.add(133, behind, t.tag[i]);
    templates.add(134, before, behind);
  }

  /** The lemma of the nearest verb to one side that is no auxiliary. */
  private int verb(int i, int step, int s) {
    for (int k = 1; k <= REACH && t.isIn(i + k * step, s); k++) {
      int at = i + k * step;
      if (t.isVerb[at] && !RelationKinds.isAuxiliary(t.relation[at])) {
        return t.lemma[at];
      }
    }
    return TokenTable.NOTHING;
  }
}
