package org.hearsay.annotators.attribution.chain;

import org.hearsay.annotators.learn.FeatureVector;

/**
 * What tells whether a whole content is the right one: both of its edges together, where the
 * rankers of edges see one at a time. Not thread-safe.
 */
final class ContentFeatures {
  /** Templates of a run, on either side. */
  private static final int BEFORE = 100;

  private static final int AFTER = 200;

  private final TokenTable t;
  private final Templates templates = new Templates();
  private final Paths paths = new Paths();
  private final ContentRunFeatures runs;
  private int head = -1;

  ContentFeatures(TokenTable table) {
    this.t = table;
    this.runs = new ContentRunFeatures(table, paths, templates);
  }

  /** {@return the features of a content for {@code cue}, valid until the next call} */
  FeatureVector of(Reading cue, Choice choice) {
    if (cue.head != head) {
      head = cue.head;
      paths.from(t, head);
    }
    templates.clear();
    runs.add(BEFORE, cue, choice.before());
    runs.add(AFTER, cue, choice.after());
    int before = kind(cue, choice.before());
    int after = kind(cue, choice.after());
    int sides = (choice.before().isThere() ? 1 : 0) + (choice.after().isThere() ? 2 : 0);
    templates.add(1, sides, t.lemma[head]);
    templates.add(2, sides, cue.sourceSide(), t.tag[head]);
    templates.add(3, sides, cue.sourceSide(), t.word[cue.cueLast]);
    templates.add(4, before, after);
    templates.add(5, before, after, t.lemma[head]);
    return templates.features();
  }

  /** Whether there is a run, in quotation marks, beyond the sentence of its cue. */
  private int kind(Reading cue, Run run) {
    if (!run.isThere()) {
      return 0;
    }
    int s = t.sentence[cue.head];
    boolean isBeyond = t.sentence[run.first()] != s || t.sentence[run.last()] != s;
    return 1
        + (t.quotation[run.first()] >= 0 ? 2 : 0)
        + (t.quotation[run.last()] >= 0 ? 4 : 0)
        + (isBeyond ? 8 : 0);
  }
}
