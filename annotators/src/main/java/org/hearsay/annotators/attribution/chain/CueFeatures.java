package org.hearsay.annotators.attribution.chain;

import org.hearsay.annotators.learn.FeatureVector;

/** What tells whether a token heads a cue. Not thread-safe. */
final class CueFeatures {
  /** As far around a token its sentence is looked at. */
  private static final int WINDOW = 60;

  private static final int COLON = WordHashes.of(":");
  private static final int THAT = WordHashes.of("that");
  private static final int SAY = WordHashes.of("say");

  private final Templates templates = new Templates();
  private final TokenTable t;
  private final CueTreeFeatures tree;
  private final CueQuotationFeatures quotations;

  CueFeatures(TokenTable table) {
    this.t = table;
    this.tree = new CueTreeFeatures(table, templates);
    this.quotations = new CueQuotationFeatures(table, templates);
  }

  /** {@return the features of {@code i}, valid until the next call} */
  FeatureVector of(int i) {
    templates.clear();
    int s = t.sentence[i];
    int lemma = t.lemma[i];
    int tag = t.tag[i];
    templates.add(1);
    words(i, s, lemma, tag);
    tree.addAll(i);
    quotations.addAll(i);
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
    templates.add(2, lemma);
    templates.add(3, t.word[i]);
    templates.add(4, lemma, tag);
    templates.add(5, tag);
    templates.add(8, t.suffix[i], t.coarse[i]);
    templates.add(9, t.shape[i]);
    templates.add(11, w1);
    templates.add(12, p1);
    templates.add(13, w2);
    templates.add(14, p2);
    templates.add(15, lemma, w1);
    templates.add(16, lemma, p1);
    templates.add(17, tp, tag, tn);
    templates.add(18, tag, tn, t.at(t.tag, i + 2, s));
    templates.add(19, t.at(t.tag, i - 2, s), tp, tag);
    templates.add(22, lemma, tn);
    templates.add(23, lemma, tp);
    templates.add(26, t.coarse[i], w1, w2);
    templates.add(27, t.coarse[i], p2, p1);
    templates.add(28, lemma, w1, w2);
    for (int d = 3; d <= 5; d++) {
      templates.add(29, t.at(t.word, i + d, s), t.coarse[i]);
    }
  }

  private void place(int i, int s, int lemma) {
    int from = t.sentenceFirst[s];
    int to = t.sentenceLast[s];
    templates.add(100, Templates.bucket(i - from), t.coarse[i]);
    templates.add(101, Templates.bucket(to - i), t.coarse[i]);
    templates.add(102, Templates.bucket(to - i), lemma);
    templates.add(103, Templates.bucket(i - from), lemma);
    templates.add(104, Templates.bucket(to - from), t.coarse[i]);
    int paragraph = t.paragraph[i];
    templates.add(105, Math.min(3, paragraph), t.coarse[i]);
    templates.add(
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
    templates.add(107, sayElsewhere ? 1 : 0, t.coarse[i]);
    templates.add(108, sayElsewhere ? 1 : 0, lemma);
    templates.add(109, colonBehind ? 1 : 0, t.coarse[i]);
    templates.add(110, thatBehind ? 1 : 0, t.coarse[i]);
    templates.add(112, thatBehind ? 1 : 0, lemma);
    templates.add(113, 4 * capitals / (far - near + 1), t.coarse[i], t.shape[i]);
    templates.add(114, to < t.size && t.isWord[to] ? 1 : 0, t.coarse[i]);
    if (t.lemma[i] == COLON || !t.isWord[i]) {
      templates.add(115, t.word[i], t.shape[Math.max(from, i - 1)]);
      templates.add(116, t.word[i], Templates.bucket(i - from));
      templates.add(117, t.word[i], t.shape[from], t.at(t.shape, i + 1, s));
      templates.add(118, t.word[i], t.shape[from], Templates.bucket(i - from));
      templates.add(119, t.verbsUpTo[i] - t.verbsUpTo[from] > 0 ? 1 : 0, t.word[i]);
    }
  }
}
