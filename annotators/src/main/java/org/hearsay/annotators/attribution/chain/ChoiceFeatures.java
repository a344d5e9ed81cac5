package org.hearsay.annotators.attribution.chain;

/** What tells whether a content is the right one among the choices of its cue. Not thread-safe. */
final class ChoiceFeatures {
  private static final int RUN = 38;

  /** Number of features. */
  static final int WIDTH = 26 + 2 * RUN;

  /** As far around a cue its sentence is looked at. */
  private static final int WINDOW = 150;

  private static final int THAT = TokenTable.hash("that");

  private final TokenTable t;

  /** By token the probability that it heads a cue. */
  private final float[] cues;

  ChoiceFeatures(TokenTable table, float[] cues) {
    this.t = table;
    this.cues = cues;
  }

  /** {@return the features of the {@code n}th choice} */
  float[] of(Candidate candidate, int n) {
    Reading cue = candidate.reading;
    Choice choice = candidate.choices.get(n);
    Choice best = candidate.choices.get(0);
    int s = t.sentence[cue.head];
    Row row = new Row(WIDTH);
    row.add(choice.total()).add(choice.total() - best.total()).add(n);
    edges(row, choice.before(), best.before());
    edges(row, choice.after(), best.after());
    row.add((choice.before().isThere() ? 1 : 0) + (choice.after().isThere() ? 2 : 0));
    row.add(candidate.cueProbability).add(RelationKinds.tag(t.tag[cue.head]));
    row.add(RelationKinds.relation(t.relation[cue.head]));
    row.add(t.quotation[cue.head] >= 0);
    row.add(!cue.hasSource() ? 0 : cue.sourceFirst < cue.cueFirst ? 1 : 2);
    row.add(cue.cueFirst - t.sentenceFirst[s]).add(t.sentenceLast[s] - cue.cueLast);
    row.add(t.quotation[t.sentenceFirst[s]] >= 0).add(t.quotation[t.sentenceLast[s]] >= 0);
    row.add(t.at(t.word, cue.cueLast + 1, s) == THAT);
    row.add(RelationKinds.tag(t.at(t.tag, cue.cueLast + 1, s)));
    row.add(RelationKinds.tag(t.tag[cue.cueLast]));
    row.add(between(choice, cue));
    row.add(sameQuotation(choice));
    run(row, cue, choice.before().first(), choice.before().last());
    run(row, cue, choice.after().first(), choice.after().last());
    return row.values();
  }

  private static void edges(Row row, Run run, Run best) {
    row.add(run.begin()).add(run.begin() - best.begin());
    row.add(run.end()).add(run.end() - best.end());
  }

  /** Words between the two runs that are in neither source nor cue. */
  private int between(Choice choice, Reading cue) {
    int left = 0;
    if (choice.before().isThere() && choice.after().isThere()) {
      for (int i = choice.before().last() + 1; i < choice.after().first() && left < 20; i++) {
        boolean inCue = i >= cue.cueFirst && i <= cue.cueLast;
        boolean inSource = i >= cue.sourceFirst && i <= cue.sourceLast;
        left += inCue || inSource || !t.isWord[i] ? 0 : 1;
      }
    }
    return left;
  }

  private int sameQuotation(Choice choice) {
    if (!choice.before().isThere() || !choice.after().isThere()) {
      return -1;
    }
    return (t.quotation[choice.before().last()] >= 0 ? 1 : 0)
        + (t.quotation[choice.after().first()] >= 0 ? 2 : 0);
  }

  private void run(Row row, Reading cue, int first, int last) {
    if (first < 0) {
      for (int i = 0; i < RUN; i++) {
        row.add(Float.NaN);
      }
      return;
    }
    int s = t.sentence[cue.head];
    int sentences = t.sentence[last] - t.sentence[first];
    row.add(last - first).add(sentences).add(t.paragraph[last] - t.paragraph[first]);
    row.add(t.sentence[first] - s).add(t.sentence[last] - s);
    row.add(t.opens[first]).add(t.closes[last]);
    row.add(t.quotation[first] >= 0).add(t.quotation[last] >= 0);
    row.add(first > 0 && t.quotation[first] >= 0 && t.quotation[first - 1] == t.quotation[first]);
    row.add(
        last + 1 < t.size && t.quotation[last] >= 0 && t.quotation[last + 1] == t.quotation[last]);
    row.add(t.quotation[first] == t.quotation[last]);
    row.add(t.quotationOpens[last] - t.quotationOpens[first]);
    row.add(first == t.sentenceFirst[t.sentence[first]]);
    int end = t.sentenceLast[t.sentence[last]];
    row.add(end - last);
    row.add(first - t.sentenceFirst[t.sentence[first]]);
    row.add(last == end && !t.isWord[last]).add(last + 1 == end && !t.isWord[end]);
    row.add(first > cue.cueLast ? first - cue.cueLast : cue.cueFirst - last);
    row.add(cue.hasSource() ? first - cue.sourceLast : -99);
    row.add(cue.hasSource() ? cue.sourceFirst - last : -99);
    row.add(t.verbsUpTo[last] - t.verbsUpTo[first]);
    cuesInside(row, cue, first, last);
    row.add(RelationKinds.tag(t.tag[first])).add(RelationKinds.tag(t.tag[last]));
    row.add(RelationKinds.tag(first > 0 ? t.tag[first - 1] : 0));
    row.add(RelationKinds.tag(last + 1 < t.size ? t.tag[last + 1] : 0));
    row.add(RelationKinds.tag(last + 2 < t.size ? t.tag[last + 2] : 0));
    dependencies(row, cue, first, last);
  }

  private void cuesInside(Row row, Reading cue, int first, int last) {
    double most = 0;
    double sum = 0;
    double mostPlain = 0;
    for (int i = first; i <= last; i++) {
      if (i < cue.cueFirst || i > cue.cueLast) {
        most = Math.max(most, cues[i]);
        sum += cues[i];
        mostPlain = t.quotation[i] >= 0 ? mostPlain : Math.max(mostPlain, cues[i]);
      }
    }
    row.add(most).add(sum).add(mostPlain);
  }

  /** How the run fits the tree of the cue's sentence. */
  private void dependencies(Row row, Reading cue, int first, int last) {
    int s = t.sentence[cue.head];
    int from = Math.max(first, t.sentenceFirst[s]);
    int to = Math.min(last, t.sentenceLast[s]);
    int tops = 0;
    int top = -1;
    for (int i = from; i <= to; i++) {
      int up = t.head[i];
      boolean inside = up >= from && up <= to;
      if (!inside && t.isWord[i]) {
        tops++;
        top = top < 0 || t.depth[i] < t.depth[top] ? i : top;
      }
    }
    int lost = 0;
    int lostBehind = 0;
    int near = Math.max(t.sentenceFirst[s], cue.head - WINDOW);
    int far = Math.min(t.sentenceLast[s], cue.head + WINDOW);
    for (int i = near; i <= far; i++) {
      int up = t.head[i];
      boolean inside = i >= from && i <= to;
      boolean inRoles =
          (i >= cue.cueFirst && i <= cue.cueLast) || (i >= cue.sourceFirst && i <= cue.sourceLast);
      if (!inside && !inRoles && t.isWord[i] && up >= from && up <= to) {
        lost++;
        lostBehind += i > to ? 1 : 0;
      }
    }
    row.add(tops).add(lost).add(lostBehind);
    row.add(top < 0 ? -1 : RelationKinds.relation(t.relation[top]));
    row.add(top < 0 ? -1 : RelationKinds.tag(t.tag[top]));
    row.add(top >= 0 && t.head[top] == cue.head);
    row.add(top >= 0 ? t.first[top] - from : 99).add(top >= 0 ? t.last[top] - to : 99);
  }
}
