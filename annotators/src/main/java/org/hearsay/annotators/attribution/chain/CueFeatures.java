package org.hearsay.annotators.attribution.chain;

import org.hearsay.annotators.learn.FeatureHash;
import org.hearsay.annotators.learn.FeatureVector;

/** What tells whether a token heads a cue. Not thread-safe. */
final class CueFeatures {
  /** As far around a token its sentence is looked at. */
  private static final int WINDOW = 60;

  private static final int SUBJECT = FeatureHash.text("nsubj");
  private static final int PASSIVE_SUBJECT = FeatureHash.text("nsubj:pass");
  private static final int OBJECT = FeatureHash.text("obj");
  private static final int CCOMP = FeatureHash.text("ccomp");
  private static final int XCOMP = FeatureHash.text("xcomp");
  private static final int PARATAXIS = FeatureHash.text("parataxis");
  private static final int COLON = TokenTable.hash(":");
  private static final int THAT = TokenTable.hash("that");
  private static final int SAY = TokenTable.hash("say");

  private final Templates templates = new Templates();
  private final TokenTable t;

  CueFeatures(TokenTable table) {
    this.t = table;
  }

  /** {@return the features of {@code i}, valid until the next call} */
  FeatureVector of(int i) {
    templates.clear();
    int s = t.sentence[i];
    int lemma = t.lemma[i];
    int tag = t.tag[i];
    add(1);
    words(i, s, lemma, tag);
    dependencies(i, lemma, tag);
    quotations(i, s, lemma);
    place(i, s, lemma);
    templates.addEvidence(t, i, i + 1);
    return templates.features();
  }

  private void words(int i, int s, int lemma, int tag) {
    int w1 = t.at(t.word, i + 1, s);
    int w2 = t.at(t.word, i + 2, s);
    int p1 = t.at(t.word, i - 1, s);
    int p2 = t.at(t.word, i - 2, s);
    int tn = t.at(t.tag, i + 1, s);
    int tp = t.at(t.tag, i - 1, s);
    add(2, lemma);
    add(3, t.word[i]);
    add(4, lemma, tag);
    add(5, tag);
    add(8, t.suffix[i], t.coarse[i]);
    add(9, t.shape[i]);
    add(10, t.entity[i]);
    add(11, w1);
    add(12, p1);
    add(13, w2);
    add(14, p2);
    add(15, lemma, w1);
    add(16, lemma, p1);
    add(17, tp, tag, tn);
    add(18, tag, tn, t.at(t.tag, i + 2, s));
    add(19, t.at(t.tag, i - 2, s), tp, tag);
    add(22, lemma, tn);
    add(23, lemma, tp);
    add(26, t.coarse[i], w1, w2);
    add(27, t.coarse[i], p2, p1);
    add(28, lemma, w1, w2);
    for (int d = 3; d <= 5; d++) {
      add(29, t.at(t.word, i + d, s), t.coarse[i]);
    }
    add(30, t.at(t.entity, i - 1, s), t.at(t.entity, i + 1, s), t.coarse[i]);
  }

  private void dependencies(int i, int lemma, int tag) {
    int head = t.head[i];
    int headLemma = head < 0 ? TokenTable.NOTHING : t.lemma[head];
    int headTag = head < 0 ? TokenTable.NOTHING : t.coarse[head];
    int relation = t.relation[i];
    add(40, relation, t.coarse[i]);
    add(41, relation, lemma);
    add(42, headLemma, relation);
    add(43, headTag, relation, tag);
    add(44, headLemma, lemma);
    int frame = 0;
    int subject = -1;
    int object = -1;
    int clause = -1;
    for (int c = t.childBegin(i); c < t.childEnd[i]; c++) {
      int child = t.children[c];
      int side = child < i ? 0 : 1;
      int rel = t.relation[child];
      add(47, rel, side, lemma);
      add(48, rel, side, t.coarse[i]);
      add(49, rel, t.coarse[child], t.coarse[i]);
      add(50, rel, t.lemma[child], t.coarse[i]);
      add(52, FeatureHash.mix(rel, t.lemma[child]), lemma);
      if (rel == SUBJECT || rel == PASSIVE_SUBJECT) {
        subject = child;
      } else if (rel == OBJECT) {
        object = child;
      } else if (rel == CCOMP || rel == XCOMP || rel == PARATAXIS) {
        clause = child;
      }
      frame = FeatureHash.mix(frame, rel + side);
      for (int g = t.childBegin(child); g < t.childEnd[child]; g++) {
        int grandchild = t.children[g];
        if (grandchild == t.first[child]) {
          add(54, FeatureHash.mix(rel, t.relation[grandchild]), t.lemma[grandchild], t.coarse[i]);
        }
      }
    }
    add(55, frame, t.coarse[i]);
    add(56, frame, lemma);
    int owner = subject >= 0 ? subject : head >= 0 ? subjectOf(head) : -1;
    if (owner >= 0) {
      int own = subject >= 0 ? 1 : 0;
      add(57, t.lemma[owner], own, t.coarse[i]);
      add(58, t.entity[owner], own, t.coarse[i]);
      add(60, t.tag[owner], own, owner < i ? 1 : 0);
      add(61, t.entity[owner], lemma);
      add(63, t.tag[owner], lemma);
    } else {
      add(64, t.coarse[i]);
      add(65, lemma);
    }
    if (object >= 0) {
      add(67, t.tag[object], lemma);
    }
    if (clause >= 0) {
      add(68, t.word[t.first[clause]], lemma);
      add(69, t.word[t.first[clause]], t.relation[clause], t.coarse[i]);
      add(70, t.tag[clause], t.relation[clause], lemma);
      add(71, subjectOf(clause) >= 0 ? 1 : 0, t.relation[clause], lemma);
    }
    ancestors(i);
  }

  private int subjectOf(int verb) {
    for (int c = t.childBegin(verb); c < t.childEnd[verb]; c++) {
      int rel = t.relation[t.children[c]];
      if (rel == SUBJECT || rel == PASSIVE_SUBJECT) {
        return t.children[c];
      }
    }
    return -1;
  }

  /** The verbs that govern a token: what stands below a verb of saying is seldom outermost. */
  private void ancestors(int i) {
    int at = i;
    int path = 0;
    int verbs = 0;
    for (int steps = 0; steps < 8 && t.head[at] >= 0; steps++) {
      path = FeatureHash.mix(path, t.relation[at]);
      int from = at;
      at = t.head[at];
      if (steps == 1) {
        add(72, path, t.lemma[at]);
        add(73, path, t.coarse[at]);
      }
      if (t.isVerb[at] || steps == 0) {
        if (verbs < 2) {
          add(74, verbs, t.lemma[at], t.relation[from]);
          add(76, verbs, t.lemma[at], t.quotation[i] >= 0 ? 1 : 0);
        }
        verbs++;
      }
    }
    add(77, Math.min(verbs, 4), t.coarse[i]);
    add(78, t.depth[i] > 4 ? 5 : t.depth[i], t.coarse[i]);
  }

  private void quotations(int i, int s, int lemma) {
    boolean quoted = t.quotation[i] >= 0;
    int from = t.sentenceFirst[s];
    int to = t.sentenceLast[s];
    int before = 0;
    int after = 0;
    for (int d = 1; d <= 12; d++) {
      if (before == 0 && i - d >= from && t.quotation[i - d] >= 0) {
        before = d;
      }
      if (after == 0 && i + d <= to && t.quotation[i + d] >= 0) {
        after = d;
      }
    }
    int nearBefore = before == 0 ? 0 : before <= 2 ? 1 : before <= 5 ? 2 : 3;
    int nearAfter = after == 0 ? 0 : after <= 2 ? 1 : after <= 5 ? 2 : 3;
    int state = quoted ? 1 : 0;
    boolean opensBehind = after > 0 && t.opens[i + after];
    add(80, state, t.coarse[i]);
    add(81, state, lemma);
    add(82, nearBefore, nearAfter, t.coarse[i] + state);
    add(83, nearBefore, nearAfter, lemma + state);
    add(84, before, after, state);
    add(85, opensBehind ? 1 : 0, nearAfter, lemma);
    boolean previousQuoted = s > 0 && t.quotation[from - 1] >= 0;
    boolean nextQuoted = to + 1 < t.size && t.quotation[to + 1] >= 0;
    boolean sameBefore = s > 0 && t.paragraph[from - 1] == t.paragraph[i];
    boolean sameAfter = to + 1 < t.size && t.paragraph[to + 1] == t.paragraph[i];
    add(88, (previousQuoted ? 1 : 0) + (sameBefore ? 2 : 0), i - from < 4 ? 1 : 0, t.coarse[i]);
    add(89, (nextQuoted ? 1 : 0) + (sameAfter ? 2 : 0), to - i < 4 ? 1 : 0, t.coarse[i]);
    add(90, (previousQuoted ? 1 : 0) + (nextQuoted ? 2 : 0) + 4 * state, lemma);
    add(91, t.quotation[from] >= 0 ? 1 : 0, t.quotation[to] >= 0 ? 1 : 0, lemma);
    boolean inFull = quoted && t.quotation[from] == t.quotation[i];
    add(92, inFull && t.quotation[to] == t.quotation[i] ? 1 : 0, t.coarse[i], lemma);
    if (quoted) {
      int length = 0;
      for (int k = i; k >= from && t.quotation[k] == t.quotation[i] && length < 20; k--) {
        length++;
      }
      add(93, Templates.bucket(length), t.coarse[i]);
    }
  }

  private void place(int i, int s, int lemma) {
    int from = t.sentenceFirst[s];
    int to = t.sentenceLast[s];
    add(100, Templates.bucket(i - from), t.coarse[i]);
    add(101, Templates.bucket(to - i), t.coarse[i]);
    add(102, Templates.bucket(to - i), lemma);
    add(103, Templates.bucket(i - from), lemma);
    add(104, Templates.bucket(to - from), t.coarse[i]);
    int paragraph = t.paragraph[i];
    add(105, Math.min(3, paragraph), t.coarse[i]);
    add(
        106,
        t.paragraphFirst[paragraph] == from ? 1 : 0,
        t.paragraphLast[paragraph] == to ? 1 : 0,
        t.coarse[i]);
    boolean colonBehind = false;
    boolean thatBehind = false;
    boolean sayElsewhere = false;
    int capitals = 0;
    int near = Math.max(from, i - WINDOW);
    int far = Math.min(to, i + WINDOW);
    for (int k = near; k <= far; k++) {
      sayElsewhere |= k != i && t.lemma[k] == SAY;
      colonBehind |= k > i && t.word[k] == COLON;
      thatBehind |= k > i && k <= i + 4 && t.word[k] == THAT;
      capitals += Character.isUpperCase(t.text.text().charAt(t.begin[k])) ? 1 : 0;
    }
    add(107, sayElsewhere ? 1 : 0, t.coarse[i]);
    add(108, sayElsewhere ? 1 : 0, lemma);
    add(109, colonBehind ? 1 : 0, t.coarse[i]);
    add(110, thatBehind ? 1 : 0, t.coarse[i]);
    add(112, thatBehind ? 1 : 0, lemma);
    add(113, 4 * capitals / (far - near + 1), t.coarse[i], t.shape[i]);
    add(114, to < t.size && t.isWord[to] ? 1 : 0, t.coarse[i]);
    if (t.lemma[i] == COLON || !t.isWord[i]) {
      add(115, t.word[i], t.shape[Math.max(from, i - 1)], t.entity[Math.max(from, i - 1)]);
      add(116, t.word[i], Templates.bucket(i - from), t.entity[from]);
      add(117, t.word[i], t.shape[from], t.at(t.shape, i + 1, s));
      add(118, t.word[i], t.shape[from], Templates.bucket(i - from));
      add(119, t.verbsUpTo[i] - t.verbsUpTo[from] > 0 ? 1 : 0, t.word[i], t.at(t.entity, i + 1, s));
    }
  }

  private void add(int template) {
    templates.add(template);
  }

  private void add(int template, int a) {
    templates.add(template, a);
  }

  private void add(int template, int a, int b) {
    templates.add(template, a, b);
  }

  private void add(int template, int a, int b, int c) {
    templates.add(template, a, b, c);
  }
}
