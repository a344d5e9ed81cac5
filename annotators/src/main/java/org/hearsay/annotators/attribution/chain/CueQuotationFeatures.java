package org.hearsay.annotators.attribution.chain;

/**
 * What tells whether a token heads a cue by the quotation marks: whether it is quoted, how far away
 * quotations are, and what the sentences around are like. Not thread-safe.
 */
final class CueQuotationFeatures {
  private final TokenTable t;
  private final Templates templates;

  CueQuotationFeatures(TokenTable table, Templates templates) {
    this.t = table;
    this.templates = templates;
  }

  /** Adds all of it for token {@code i}. */
  void addAll(int i) {
    int s = t.sentence[i];
    int lemma = t.lemma[i];
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
    templates.add(80, state, t.coarse[i]);
    templates.add(81, state, lemma);
    templates.add(82, nearBefore, nearAfter, t.coarse[i] + state);
    templates.add(83, nearBefore, nearAfter, lemma + state);
    templates.add(84, before, after, state);
    templates.add(85, opensBehind ? 1 : 0, nearAfter, lemma);
    boolean previousQuoted = s > 0 && t.quotation[from - 1] >= 0;
    boolean nextQuoted = to + 1 < t.size && t.quotation[to + 1] >= 0;
    boolean sameBefore = s > 0 && t.paragraph[from - 1] == t.paragraph[i];
    boolean sameAfter = to + 1 < t.size && t.paragraph[to + 1] == t.paragraph[i];
    templates.add(
        88, (previousQuoted ? 1 : 0) + (sameBefore ? 2 : 0), i - from < 4 ? 1 : 0, t.coarse[i]);
    templates.add(89, (nextQuoted ? 1 : 0) + (sameAfter ? 2 : 0), to - i < 4 ? 1 : 0, t.coarse[i]);
    templates.add(90, (previousQuoted ? 1 : 0) + (nextQuoted ? 2 : 0) + 4 * state, lemma);
    templates.add(91, t.quotation[from] >= 0 ? 1 : 0, t.quotation[to] >= 0 ? 1 : 0, lemma);
    boolean inFull = quoted && t.quotation[from] == t.quotation[i];
    templates.add(92, inFull && t.quotation[to] == t.quotation[i] ? 1 : 0, t.coarse[i], lemma);
    if (quoted) {
      int length = 0;
      for (int k = i; k >= from && t.quotation[k] == t.quotation[i] && length < 20; k--) {
        length++;
      }
      templates.add(93, Templates.bucket(length), t.coarse[i]);
    }
  }
}
