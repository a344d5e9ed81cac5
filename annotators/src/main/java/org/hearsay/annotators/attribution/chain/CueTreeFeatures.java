package org.hearsay.annotators.attribution.chain;

import org.hearsay.annotators.learn.FeatureHash;

/**
 * What tells whether a token heads a cue by the dependency tree: what it governs, in which
 * relations, and which verbs govern it. Not thread-safe.
 */
final class CueTreeFeatures {
  private static final int SUBJECT = FeatureHash.text("nsubj");
  private static final int PASSIVE_SUBJECT = FeatureHash.text("nsubj:pass");
  private static final int OBJECT = FeatureHash.text("obj");
  private static final int CCOMP = FeatureHash.text("ccomp");
  private static final int XCOMP = FeatureHash.text("xcomp");
  private static final int PARATAXIS = FeatureHash.text("parataxis");

  private final TokenTable t;
  private final Templates templates;

  CueTreeFeatures(TokenTable table, Templates templates) {
    this.t = table;
    this.templates = templates;
  }

  /** Adds all of it for token {@code i}. */
  void addAll(int i) {
    int lemma = t.lemma[i];
    int tag = t.tag[i];
    int head = t.head[i];
    int headLemma = head < 0 ? TokenTable.NOTHING : t.lemma[head];
    int headTag = head < 0 ? TokenTable.NOTHING : t.coarse[head];
    int relation = t.relation[i];
    templates.add(40, relation, t.coarse[i]);
    templates.add(41, relation, lemma);
    templates.add(42, headLemma, relation);
    templates.add(43, headTag, relation, tag);
    templates.add(44, headLemma, lemma);
    int frame = 0;
    int subject = -1;
    int object = -1;
    int clause = -1;
    for (int c = t.childBegin(i); c < t.childEnd[i]; c++) {
      int child = t.children[c];
      int side = child < i ? 0 : 1;
      int rel = t.relation[child];
      templates.add(47, rel, side, lemma);
      templates.add(48, rel, side, t.coarse[i]);
      templates.add(49, rel, t.coarse[child], t.coarse[i]);
      templates.add(50, rel, t.lemma[child], t.coarse[i]);
      templates.add(52, FeatureHash.mix(rel, t.lemma[child]), lemma);
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
          templates.add(
              54, FeatureHash.mix(rel, t.relation[grandchild]), t.lemma[grandchild], t.coarse[i]);
        }
      }
    }
    templates.add(55, frame, t.coarse[i]);
    templates.add(56, frame, lemma);
    int owner = subject >= 0 ? subject : head >= 0 ? subjectOf(head) : -1;
    if (owner >= 0) {
      int own = subject >= 0 ? 1 : 0;
      templates.add(57, t.lemma[owner], own, t.coarse[i]);
      templates.add(58, own, t.coarse[i]);
      templates.add(60, t.tag[owner], own, owner < i ? 1 : 0);
      templates.add(63, t.tag[owner], lemma);
    } else {
      templates.add(64, t.coarse[i]);
      templates.add(65, lemma);
    }
    if (object >= 0) {
      templates.add(67, t.tag[object], lemma);
    }
    if (clause >= 0) {
      templates.add(68, t.word[t.first[clause]], lemma);
      templates.add(69, t.word[t.first[clause]], t.relation[clause], t.coarse[i]);
      templates.add(70, t.tag[clause], t.relation[clause], lemma);
      templates.add(71, subjectOf(clause) >= 0 ? 1 : 0, t.relation[clause], lemma);
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
        templates.add(72, path, t.lemma[at]);
        templates.add(73, path, t.coarse[at]);
      }
      if (t.isVerb[at] || steps == 0) {
        if (verbs < 2) {
          templates.add(74, verbs, t.lemma[at], t.relation[from]);
          templates.add(76, verbs, t.lemma[at], t.quotation[i] >= 0 ? 1 : 0);
        }
        verbs++;
      }
    }
    templates.add(77, Math.min(verbs, 4), t.coarse[i]);
    templates.add(78, t.depth[i] > 4 ? 5 : t.depth[i], t.coarse[i]);
  }
}
