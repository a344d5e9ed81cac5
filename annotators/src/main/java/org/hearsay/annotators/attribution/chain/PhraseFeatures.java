package org.hearsay.annotators.attribution.chain;

import org.hearsay.annotators.attribution.chain.RoleProbabilities.Role;

/**
 * What tells whether a phrase is the right cue, or source, of a candidate that has chosen its
 * content. Not thread-safe.
 */
final class PhraseFeatures {
  /** Number of features. */
  static final int WIDTH = 71;

  /** Stands for a distance that there is none of. */
  private static final int NONE = -99;

  private final TokenTable t;
  private final RoleProbabilities roles;

  PhraseFeatures(TokenTable table, RoleProbabilities roles) {
    this.t = table;
    this.roles = roles;
  }

  /** {@return the features of the {@code n}th phrase for {@code role}} */
  float[] of(PhraseRole role, Candidate candidate, int n) {
    Phrase phrase = role.phrases(candidate).get(n);
    Phrase best = role.phrases(candidate).get(0);
    Reading r = candidate.reading;
    Row row = new Row(WIDTH);
    scores(row, phrase, best);
    row.add(n).add(role.phrases(candidate).size());
    row.add(candidate.choiceScore).add(candidate.cueProbability);
    tokens(row, phrase, r.head);
    tagged(row, role == PhraseRole.CUE ? Role.CUE : Role.SOURCE, phrase, best);
    tree(row, phrase, r.head);
    extent(row, phrase, r.head);
    contents(row, phrase, r);
    beside(row, phrase, r.cueFirst, r.cueLast);
    beside(row, phrase, r.sourceFirst, r.sourceLast);
    row.add(r.sourceSide());
    return row.values();
  }

  private static void scores(Row row, Phrase phrase, Phrase best) {
    row.add(phrase.headScore()).add(phrase.begin()).add(phrase.end()).add(phrase.total());
    row.add(phrase.headScore() - best.headScore()).add(phrase.total() - best.total());
    row.add(phrase.head() == best.head());
    boolean isBoth = phrase.isThere() && best.isThere();
    row.add(isBoth ? phrase.first() - best.first() : NONE);
    row.add(isBoth ? phrase.last() - best.last() : NONE);
  }

  private void tokens(Row row, Phrase phrase, int cueHead) {
    boolean isThere = phrase.isThere();
    token(row, cueHead);
    token(row, phrase.head());
    token(row, phrase.first());
    token(row, phrase.last());
    token(row, isThere ? phrase.first() - 1 : Reading.NONE);
    token(row, isThere ? phrase.last() + 1 : Reading.NONE);
    token(row, isThere ? phrase.last() + 2 : Reading.NONE);
  }

  private void token(Row row, int i) {
    boolean isThere = i >= 0 && i < t.size;
    row.add(isThere ? RelationKinds.tag(t.tag[i]) : -1);
    row.add(isThere ? RelationKinds.relation(t.relation[i]) : -1);
  }

  /** What the tagger thinks of the phrase and of what is next to it. */
  private void tagged(Row row, Role own, Phrase phrase, Phrase best) {
    int first = phrase.first();
    int last = phrase.last();
    int before = phrase.isThere() ? first - 1 : Reading.NONE;
    int behind = phrase.isThere() ? last + 1 : Reading.NONE;
    row.add(roles.mean(own, first, last)).add(roles.begins(own, first));
    row.add(roles.sum(own, first, last) - roles.sum(own, best.first(), best.last()));
    row.add(roles.begins(Role.CONTENT, behind));
    for (Role role : Role.values()) {
      row.add(roles.inside(role, first)).add(roles.inside(role, last));
      row.add(roles.inside(role, before)).add(roles.inside(role, behind));
    }
    row.add(roles.inside(own, phrase.head())).add(roles.mean(Role.CONTENT, first, last));
  }

  /** How the phrase fits the tree of its sentence. */
  private void tree(Row row, Phrase phrase, int cueHead) {
    boolean isThere = phrase.isThere();
    int head = phrase.head();
    int last = phrase.last();
    row.add(isThere && t.head[head] == cueHead).add(isThere && t.head[cueHead] == head);
    row.add(isThere && t.head[last] == cueHead);
    row.add(isThere && last + 1 < t.size && t.head[last + 1] == last);
    row.add(isThere ? t.depth[head] - t.depth[cueHead] : NONE);
    row.add(isThere ? t.first[head] - phrase.first() : NONE);
    row.add(isThere ? t.last[head] - last : NONE);
  }

  private void extent(Row row, Phrase phrase, int cueHead) {
    boolean isThere = phrase.isThere();
    int s = t.sentence[cueHead];
    int first = phrase.first();
    int last = phrase.last();
    row.add(isThere ? last - first : -1);
    row.add(isThere ? first - t.sentenceFirst[s] : -1).add(isThere ? t.sentenceLast[s] - last : -1);
    row.add(isThere ? cueHead - first : NONE).add(isThere ? last - cueHead : NONE);
    row.add(isThere ? t.verbsUpTo[last] - t.verbsUpTo[first] : -1);
    row.add(isThere ? t.commasUpTo[last] - t.commasUpTo[first] : -1);
    row.add(t.quotation[cueHead] >= 0).add(isThere && t.quotation[phrase.head()] >= 0);
  }

  private static void contents(Row row, Phrase phrase, Reading r) {
    row.add((r.hasBefore() ? 1 : 0) + (r.hasAfter() ? 2 : 0));
    beside(row, phrase, r.beforeFirst, r.beforeLast);
    beside(row, phrase, r.afterFirst, r.afterLast);
  }

  /** How far the phrase is before, or behind, a run that may not be there. */
  private static void beside(Row row, Phrase phrase, int first, int last) {
    boolean isBoth = phrase.isThere() && first >= 0;
    row.add(isBoth ? first - phrase.last() : NONE).add(isBoth ? phrase.first() - last : NONE);
  }
}
