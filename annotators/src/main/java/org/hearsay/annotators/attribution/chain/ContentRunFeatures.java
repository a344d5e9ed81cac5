package org.hearsay.annotators.attribution.chain;

/** The features of one run of a content, for {@link ContentFeatures}. Not thread-safe. */
final class ContentRunFeatures {
  private static final int MOST = 4;

  private final TokenTable t;
  private final Paths paths;
  private final Templates templates;

  /** Reads {@code paths}, which must be those from the cue's head. */
  ContentRunFeatures(TokenTable table, Paths paths, Templates templates) {
    this.t = table;
    this.paths = paths;
    this.templates = templates;
  }

  /** Adds the features of a run by the templates from {@code base} on. */
  void add(int base, Reading cue, Run run) {
    int h = cue.head;
    if (!run.isThere()) {
      templates.add(base, t.lemma[h]);
      templates.add(base + 1, cue.sourceSide(), t.tag[h]);
      return;
    }
    int top = top(t, cue, run.first(), run.last());
    words(base + 2, h, run, top);
    tree(base + 20, cue, run, top);
    extent(base + 40, cue, run, top);
    neighbours(base + 60, h, run, top);
  }

  /**
   * {@return the highest token of the content in the sentence of the cue, behind it first; or -1}
   */
  static int top(TokenTable t, Reading reading) {
    int behind = reading.hasAfter() ? top(t, reading, reading.afterFirst, reading.afterLast) : -1;
    return behind >= 0 || !reading.hasBefore()
        ? behind
        : top(t, reading, reading.beforeFirst, reading.beforeLast);
  }

  /** The highest token of the run in the sentence of the cue, or -1. */
  private static int top(TokenTable t, Reading cue, int first, int last) {
    int s = t.sentence[cue.head];
    int to = Math.min(last, t.sentenceLast[s]);
    int top = -1;
    for (int i = Math.max(first, t.sentenceFirst[s]); i <= to; i++) {
      boolean inCue = i >= cue.cueFirst && i <= cue.cueLast;
      if (t.isWord[i] && !inCue && (top < 0 || t.depth[i] < t.depth[top])) {
        top = i;
      }
    }
    return top;
  }

  private int relation(int token) {
    return token < 0 ? 0 : t.relation[token];
  }

  private void words(int base, int h, Run run, int top) {
    int first = run.first();
    int last = run.last();
    int begins = t.sentence[first];
    int ends = t.sentence[last];
    int next = t.at(t.word, last + 1, ends);
    int nextTag = t.at(t.tag, last + 1, ends);
    int before = t.at(t.word, first - 1, begins);
    templates.add(base, t.word[first], next);
    templates.add(base + 1, t.word[first], t.word[last]);
    templates.add(base + 2, t.tag[first], nextTag, relation(top));
    templates.add(base + 3, next, t.lemma[h]);
    templates.add(base + 4, next, t.at(t.word, last + 2, ends));
    templates.add(base + 5, t.tag[last], nextTag, t.at(t.tag, last + 2, ends));
    templates.add(base + 6, t.word[last], next);
    templates.add(base + 7, before, t.word[first]);
    templates.add(base + 8, t.at(t.tag, first - 1, begins), t.tag[first], relation(top));
    templates.add(base + 9, t.word[first], t.lemma[h]);
    templates.add(base + 10, t.tag[first], t.lemma[h]);
    templates.add(base + 11, t.word[last], nextTag);
  }

  private void tree(int base, Reading cue, Run run, int top) {
    int lemma = t.lemma[cue.head];
    int path = top < 0 ? 0 : paths.to(top);
    int tag = top < 0 ? 0 : t.tag[top];
    int end = t.sentence[run.last()];
    int next = t.at(t.word, run.last() + 1, end);
    templates.add(base, path, lemma);
    templates.add(base + 1, path, tag, t.word[run.first()]);
    templates.add(base + 2, relation(top), lemma, t.word[run.first()]);
    templates.add(base + 3, path, next, t.at(t.tag, run.last() + 2, end));
    templates.add(base + 4, tag, relation(top), lemma);
    int tops = tops(cue, run);
    int cut = top < 0 ? 0 : cut(cue, run, top);
    templates.add(base + 5, tops, cut, relation(top));
    templates.add(base + 6, tops, cut, lemma);
    templates.add(base + 7, top < 0 ? 0 : t.lemma[top], relation(top), cut);
    templates.add(base + 8, tops, verbs(run), tag);
  }

  /** The tokens of the run whose governors are outside, at most three. */
  private int tops(Reading cue, Run run) {
    int s = t.sentence[cue.head];
    int from = Math.max(run.first(), t.sentenceFirst[s]);
    int to = Math.min(run.last(), t.sentenceLast[s]);
    int tops = 0;
    for (int i = from; i <= to && tops < MOST - 1; i++) {
      boolean isInside = t.head[i] >= from && t.head[i] <= to;
      boolean inCue = i >= cue.cueFirst && i <= cue.cueLast;
      tops += isInside || inCue || !t.isWord[i] ? 0 : 1;
    }
    return tops;
  }

  /** On which sides the subtree of {@code top} reaches over the run, or falls short of it. */
  private int cut(Reading cue, Run run, int top) {
    int s = t.sentence[cue.head];
    int from = Math.max(run.first(), t.sentenceFirst[s]);
    int to = Math.min(run.last(), t.sentenceLast[s]);
    return 3 * Integer.signum(t.first[top] - from) + Integer.signum(t.last[top] - to);
  }

  private int verbs(Run run) {
    int first = t.isVerb[run.first()] ? 1 : 0;
    return Math.min(MOST, first + t.verbsUpTo[run.last()] - t.verbsUpTo[run.first()]);
  }

  private void extent(int base, Reading cue, Run run, int top) {
    int first = run.first();
    int last = run.last();
    int lemma = t.lemma[cue.head];
    int s = t.sentence[cue.head];
    int sentences = 16 * near(t.sentence[last] - s) + near(t.sentence[first] - s);
    int end = t.sentenceLast[t.sentence[last]];
    int edges =
        (last == end ? 1 : 0)
            + (last + 1 == end && !t.isWord[end] ? 2 : 0)
            + (first == t.sentenceFirst[t.sentence[first]] ? 4 : 0);
    int quotations = quotations(first, last);
    int length = Templates.bucket(last - first);
    templates.add(base, quotations, sentences);
    templates.add(base + 1, quotations, edges, sentences);
    templates.add(base + 2, quotations, lemma);
    templates.add(base + 3, edges, sentences, lemma);
    templates.add(base + 4, length, lemma);
    templates.add(base + 5, length, relation(top), top < 0 ? 0 : t.tag[top]);
    int verbs = verbs(run);
    int commas = Math.min(MOST, t.commasUpTo[last] - t.commasUpTo[first]);
    templates.add(base + 6, verbs, commas, edges);
    templates.add(base + 7, verbs, lemma);
    templates.add(base + 8, verbs, relation(top), t.word[first]);
    int distance = first > cue.cueLast ? first - cue.cueLast : cue.cueFirst - last;
    int before = t.at(t.word, first - 1, t.sentence[first]);
    templates.add(base + 9, Templates.bucket(distance), relation(top), before);
    templates.add(base + 10, Templates.bucket(distance), lemma);
    int touches = cue.hasSource() ? touches(cue, first, last) : 8;
    templates.add(base + 11, touches, top < 0 ? 0 : paths.to(top));
    templates.add(base + 12, touches, quotations, edges);
  }

  private static int near(int sentences) {
    return Math.max(-MOST, Math.min(MOST, sentences));
  }

  private int quotations(int first, int last) {
    boolean isQuotedBehind = last + 1 < t.size && t.quotation[last + 1] >= 0;
    boolean opensBehind = last + 1 < t.size && t.opens[last + 1];
    boolean isQuotedBefore = first > 0 && t.quotation[first - 1] >= 0;
    return (t.quotation[first] >= 0 ? 1 : 0)
        + (t.quotation[last] >= 0 ? 2 : 0)
        + (t.opens[first] ? 4 : 0)
        + (t.closes[last] ? 8 : 0)
        + (isQuotedBehind ? 16 : 0)
        + (opensBehind ? 32 : 0)
        + (isQuotedBefore ? 64 : 0);
  }

  private static int touches(Reading cue, int first, int last) {
    return (first - 1 == cue.sourceLast ? 1 : 0)
        + (last + 1 == cue.sourceFirst ? 2 : 0)
        + (first <= cue.sourceFirst && cue.sourceFirst <= last ? 4 : 0);
  }

  /** What would be left outside: the phrases that end before the run and begin behind it. */
  private void neighbours(int base, int h, Run run, int top) {
    int path = top < 0 ? 0 : paths.to(top);
    int next = run.last() + 1;
    if (t.isIn(next, t.sentence[run.last()])) {
      int out = t.highFirst[next];
      int relation = 2 * t.relation[out] + (governs(run, out) ? 1 : 0);
      int up = t.head[out];
      int verbs = Math.min(MOST - 1, t.verbsUpTo[t.last[out]] - t.verbsUpTo[run.last()]);
      templates.add(base, relation, t.word[next]);
      templates.add(base + 1, relation, up < 0 ? 0 : t.lemma[up]);
      templates.add(base + 2, relation, top < 0 ? 0 : t.tag[top]);
      templates.add(base + 3, relation, t.lemma[out]);
      templates.add(base + 4, paths.to(out), path, t.word[next]);
      templates.add(base + 5, relation, up == top ? 1 : 0, relation(top));
      templates.add(base + 6, relation, Templates.bucket(t.last[out] - run.last()));
      templates.add(base + 7, relation, verbs);
      templates.add(base + 8, t.word[next], verbs);
    }
    int before = run.first() - 1;
    if (t.isIn(before, t.sentence[run.first()])) {
      int out = t.highLast[before];
      int relation = 2 * t.relation[out] + (governs(run, out) ? 1 : 0);
      templates.add(base + 10, relation, t.word[before]);
      templates.add(base + 11, relation, t.lemma[h]);
      templates.add(base + 12, paths.to(out), path, t.word[run.first()]);
    }
  }

  private boolean governs(Run run, int token) {
    return t.head[token] >= run.first() && t.head[token] <= run.last();
  }
}
