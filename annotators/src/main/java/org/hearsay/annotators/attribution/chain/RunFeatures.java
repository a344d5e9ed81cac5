package org.hearsay.annotators.attribution.chain;

import org.hearsay.annotators.attribution.chain.RoleProbabilities.Role;

/** What a run of a content is like, for the trees that choose contents. Not thread-safe. */
final class RunFeatures {
  /** Number of features. */
  static final int WIDTH = 47;

  /** As far around a cue its sentence is looked at. */
  private static final int WINDOW = 150;

  /** As many tokens on either side of the end the tagger is asked about together. */
  private static final int NEAR = 4;

  private final TokenTable t;

  /** By token the probability that it heads a cue. */
  private final float[] cues;

  private final RoleProbabilities roles;

  RunFeatures(TokenTable table, float[] cues, RoleProbabilities roles) {
    this.t = table;
    this.cues = cues;
    this.roles = roles;
  }

  /** Adds the features of a run, all of them unknown if {@code first} is none. */
  void addTo(Row row, Reading cue, int first, int last) {
    if (first < 0) {
      for (int i = 0; i < WIDTH; i++) {
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
    tagged(row, first, last);
  }

  /** What the tagger thinks of the run, of its edges and of what is next to them. */
  private void tagged(Row row, int first, int last) {
    row.add(roles.mean(Role.CONTENT, first, last));
    row.add(roles.begins(Role.CONTENT, first)).add(roles.begins(Role.CONTENT, last + 1));
    row.add(roles.inside(Role.CONTENT, first)).add(roles.inside(Role.CONTENT, last));
    row.add(roles.inside(Role.CONTENT, first - 1)).add(roles.inside(Role.CONTENT, last + 1));
    row.add(roles.mean(Role.CONTENT, Math.max(first, last + 1 - NEAR), last));
    row.add(roles.mean(Role.CONTENT, last + 1, last + NEAR));
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
