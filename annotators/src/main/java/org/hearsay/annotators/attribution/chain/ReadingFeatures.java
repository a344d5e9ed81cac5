package org.hearsay.annotators.attribution.chain;

import org.hearsay.annotators.learn.FeatureHash;
import org.hearsay.annotators.learn.FeatureVector;

/**
 * What tells whether a candidate is an attribution, by the words of all its roles together: who
 * says what by which cue, where the stage of cue heads sees no roles yet and the trees of the
 * filter see no words. Not thread-safe.
 */
final class ReadingFeatures {
  /** As many tokens of a source are looked at, from its first on. */
  private static final int SOURCE_WORDS = 9;

  private static final int NOTHING = 0;

  private final TokenTable t;
  private final Templates templates = new Templates();
  private final Paths paths = new Paths();

  ReadingFeatures(TokenTable table) {
    this.t = table;
  }

  /** {@return the features of {@code reading}, valid until the next call} */
  FeatureVector of(Reading reading) {
    templates.clear();
    paths.from(t, reading.head);
    int runs = (reading.hasBefore() ? 1 : 0) + (reading.hasAfter() ? 2 : 0);
    cue(reading, runs);
    tree(reading.head);
    int top = ContentRunFeatures.top(t, reading);
    content(reading, runs, top);
    source(reading, runs, top);
    return templates.features();
  }

  private void cue(Reading reading, int runs) {
    int h = reading.head;
    int lemma = t.lemma[h];
    int tag = t.tag[h];
    int s = t.sentence[h];
    int words = 0;
    for (int i = reading.cueFirst; i <= reading.cueLast; i++) {
      words = FeatureHash.mix(words, t.lemma[i]);
      if (i != h) {
        templates.add(1, t.lemma[i], lemma);
        templates.add(2, t.lemma[i], t.coarse[h]);
      }
    }
    templates.add(3);
    templates.add(4, lemma);
    templates.add(5, lemma, tag);
    templates.add(6, words);
    templates.add(7, words, runs);
    templates.add(8, lemma, runs);
    templates.add(9, lemma, reading.sourceSide());
    templates.add(10, tag, runs, reading.sourceSide());
    templates.add(11, t.word[reading.cueFirst], lemma);
    templates.add(12, t.word[reading.cueLast], lemma);
    templates.add(13, t.word[reading.cueFirst], tag);
    templates.add(14, t.word[reading.cueLast], tag);
    templates.add(15, Templates.bucket(reading.cueLast - reading.cueFirst), tag);
    templates.add(16, t.at(t.word, reading.cueLast + 1, s), lemma);
    templates.add(17, t.at(t.word, reading.cueFirst - 1, s), lemma);
    templates.add(18, t.quotation[h] >= 0 ? 1 : 0, lemma);
    templates.add(19, Templates.bucket(h - t.sentenceFirst[s]), runs, reading.sourceSide());
  }

  private void tree(int h) {
    int frame = 0;
    for (int c = t.childBegin(h); c < t.childEnd[h]; c++) {
      int child = t.children[c];
      templates.add(30, t.relation[child], t.lemma[h]);
      templates.add(31, t.relation[child], t.lemma[child], t.coarse[h]);
      frame = FeatureHash.mix(frame, t.relation[child]);
    }
    templates.add(32, frame, t.coarse[h]);
    int up = t.head[h] < 0 ? NOTHING : t.lemma[t.head[h]];
    templates.add(33, up, t.relation[h], t.coarse[h]);
    templates.add(34, t.relation[h], t.lemma[h]);
    templates.add(35, t.relation[h], t.tag[h]);
  }

  private void content(Reading reading, int runs, int top) {
    int lemma = t.lemma[reading.head];
    int tag = t.tag[reading.head];
    int first = reading.hasAfter() ? reading.afterFirst : reading.beforeFirst;
    int last = reading.hasAfter() ? reading.afterLast : reading.beforeLast;
    int quoted = quoted(reading);
    int length = Templates.bucket(last - first);
    int verbs = Math.min(3, (t.isVerb[first] ? 1 : 0) + t.verbsUpTo[last] - t.verbsUpTo[first]);
    int s = t.sentence[reading.head];
    templates.add(40, lemma, quoted);
    templates.add(41, tag, quoted, reading.sourceSide());
    templates.add(42, lemma, length);
    templates.add(43, lemma, verbs);
    templates.add(44, verbs, length, quoted);
    templates.add(45, verbs, tag, runs);
    templates.add(46, lemma, t.word[first]);
    templates.add(47, lemma, t.tag[first]);
    templates.add(48, t.word[first], t.tag[first]);
    templates.add(49, t.word[last], t.at(t.word, last + 1, t.sentence[last]));
    templates.add(50, t.sentence[last] > t.sentence[first] ? 1 : 0, lemma, reading.sourceSide());
    templates.add(51, Templates.bucket(t.sentenceLast[s] - last), runs, tag);
    if (top >= 0) {
      int path = paths.to(top);
      templates.add(52, lemma, t.lemma[top]);
      templates.add(53, t.lemma[top], t.relation[top]);
      templates.add(54, t.lemma[top], t.tag[top]);
      templates.add(55, lemma, path);
      templates.add(56, path, t.tag[top]);
      templates.add(57, lemma, t.tag[top], t.relation[top]);
      for (int c = t.childBegin(top); c < t.childEnd[top]; c++) {
        int child = t.children[c];
        templates.add(58, t.relation[child], t.lemma[child]);
        templates.add(59, t.relation[child], t.tag[top], lemma);
      }
    }
  }

  /** Which runs begin in quotation marks, and whether the content ends there. */
  private int quoted(Reading reading) {
    int last = reading.hasAfter() ? reading.afterLast : reading.beforeLast;
    int before = reading.hasBefore() ? t.quotation[reading.beforeFirst] >= 0 ? 1 : 2 : 0;
    int after = reading.hasAfter() ? t.quotation[reading.afterFirst] >= 0 ? 1 : 2 : 0;
    return before + 3 * after + (t.quotation[last] >= 0 ? 9 : 0);
  }

  private void source(Reading reading, int runs, int top) {
    int lemma = t.lemma[reading.head];
    int tag = t.tag[reading.head];
    if (!reading.hasSource()) {
      templates.add(70, lemma);
      templates.add(71, tag, runs);
      return;
    }
    int head = reading.sourceHead;
    int path = paths.to(head);
    int length = Templates.bucket(reading.sourceLast - reading.sourceFirst);
    templates.add(72, t.lemma[head]);
    templates.add(73, t.lemma[head], lemma);
    templates.add(74, t.lemma[head], tag);
    templates.add(75, t.tag[head], lemma);
    templates.add(76, path, t.tag[head]);
    templates.add(77, path, lemma);
    templates.add(78, t.word[reading.sourceFirst], t.tag[head]);
    templates.add(79, length, t.tag[head], reading.sourceSide());
    templates.add(80, t.relation[head], t.tag[head], runs);
    if (top >= 0) {
      templates.add(81, path, paths.to(top));
      templates.add(82, t.tag[head], t.lemma[top]);
      templates.add(83, t.tag[head], t.tag[top], t.relation[top]);
      templates.add(84, t.lemma[head], t.lemma[top]);
    }
    int to = Math.min(reading.sourceLast, reading.sourceFirst + SOURCE_WORDS - 1);
    for (int i = reading.sourceFirst; i <= to; i++) {
      templates.add(85, t.word[i]);
    }
  }
}
