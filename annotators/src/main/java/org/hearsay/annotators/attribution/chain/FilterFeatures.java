package org.hearsay.annotators.attribution.chain;

import java.util.List;
import org.hearsay.annotators.attribution.chain.RoleProbabilities.Role;

/**
 * What tells whether a candidate is an attribution, once each has its roles: how certain its stages
 * were, and how it lies among the others. Looks at near neighbours only, so that time is linear.
 * Not thread-safe.
 */
final class FilterFeatures {
  /** Number of features. */
  static final int WIDTH = 86 + LemmaRecords.WIDTH;

  private static final int NEIGHBOURS = 30;

  private final TokenTable t;
  private final RoleProbabilities roles;
  private final List<Candidate> all;

  /** Takes the candidates of a text, which have chosen their contents. */
  FilterFeatures(Extraction extraction) {
    this.t = extraction.table();
    this.roles = extraction.roles();
    this.all = extraction.candidates();
  }

  /** {@return the features of the {@code n}th candidate} */
  float[] of(int n) {
    Candidate candidate = all.get(n);
    Reading r = candidate.reading;
    Row row = new Row(WIDTH);
    scores(row, candidate);
    shape(row, r);
    neighbours(row, n, r);
    tagged(row, r);
    row.add(candidate.weighed(candidate.choice)).add(candidate.judged);
    for (float value : candidate.record()) {
      row.add(value);
    }
    return row.values();
  }

  private void scores(Row row, Candidate candidate) {
    row.add(candidate.cueProbability);
    row.add(candidate.cueBegin).add(candidate.cueEnd);
    row.add(candidate.source).add(candidate.sourceLead).add(candidate.sourceNone);
    row.add(candidate.sourceBegin).add(candidate.sourceEnd);
    row.add(candidate.choiceScore).add(candidate.choiceLead).add(candidate.choice);
    Choice choice = candidate.chosen();
    row.add(choice.total());
    row.add(choice.before().begin()).add(choice.before().end());
    row.add(choice.after().begin()).add(choice.after().end());
    row.add(candidate.choices.get(0).total());
  }

  private void shape(Row row, Reading r) {
    int h = r.head;
    int s = t.sentence[h];
    row.add(RelationKinds.tag(t.tag[h])).add(RelationKinds.relation(t.relation[h]));
    row.add(t.depth[h]).add(t.quotation[h] >= 0);
    row.add(!r.hasSource() ? 0 : r.sourceFirst < r.cueFirst ? 1 : 2);
    row.add(r.hasSource() ? RelationKinds.tag(t.tag[r.sourceHead]) : -1);
    row.add(r.hasSource() ? RelationKinds.relation(t.relation[r.sourceHead]) : -1);
    row.add(r.hasSource() ? r.sourceLast - r.sourceFirst : -1);
    row.add(r.hasSource() && r.sourceHead >= 0 && t.head[r.sourceHead] == h);
    row.add(r.cueLast - r.cueFirst);
    row.add(RelationKinds.tag(t.tag[r.cueLast]));
    row.add(r.hasBefore() ? r.beforeLast - r.beforeFirst : -1);
    row.add(r.hasAfter() ? r.afterLast - r.afterFirst : -1);
    row.add(r.hasBefore() ? quoted(r.beforeFirst, r.beforeLast) : -1);
    row.add(r.hasAfter() ? quoted(r.afterFirst, r.afterLast) : -1);
    row.add(r.hasBefore() ? t.verbsUpTo[r.beforeLast] - t.verbsUpTo[r.beforeFirst] : -1);
    row.add(r.hasAfter() ? t.verbsUpTo[r.afterLast] - t.verbsUpTo[r.afterFirst] : -1);
    row.add(r.hasAfter() ? t.sentence[r.afterLast] - s : -1);
    row.add(r.hasBefore() ? s - t.sentence[r.beforeFirst] : -1);
    row.add(r.hasAfter() ? RelationKinds.tag(t.tag[r.afterFirst]) : -1);
    row.add(r.hasAfter() ? RelationKinds.relation(t.relation[t.highFirst[r.afterFirst]]) : -1);
    row.add(h - t.sentenceFirst[s]).add(t.sentenceLast[s] - h);
    row.add(t.paragraph[h]).add(t.sentenceLast[s] - t.sentenceFirst[s]);
    row.add(t.quotation[t.sentenceFirst[s]] >= 0).add(t.quotation[t.sentenceLast[s]] >= 0);
  }

  /** What the tagger thinks of the roles that were chosen. */
  private void tagged(Row row, Reading r) {
    row.add(roles.inside(Role.CUE, r.head)).add(roles.inside(Role.CONTENT, r.head));
    row.add(roles.mean(Role.CUE, r.cueFirst, r.cueLast)).add(roles.begins(Role.CUE, r.cueFirst));
    row.add(roles.inside(Role.CUE, r.cueFirst - 1)).add(roles.inside(Role.CUE, r.cueLast + 1));
    row.add(roles.mean(Role.SOURCE, r.sourceFirst, r.sourceLast));
    row.add(roles.begins(Role.SOURCE, r.sourceFirst));
    row.add(r.hasSource() ? roles.inside(Role.SOURCE, r.sourceLast + 1) : Double.NaN);
    row.add(roles.mean(Role.CONTENT, r.beforeFirst, r.beforeLast));
    row.add(roles.mean(Role.CONTENT, r.afterFirst, r.afterLast));
    row.add(roles.begins(Role.CONTENT, r.beforeFirst));
    row.add(roles.begins(Role.CONTENT, r.afterFirst));
  }

  private int quoted(int first, int last) {
    return (t.quotation[first] >= 0 ? 1 : 0)
        + (t.quotation[last] >= 0 ? 2 : 0)
        + (t.quotationOpens[last] > t.quotationOpens[first] ? 4 : 0);
  }

  private void neighbours(Row row, int n, Reading r) {
    Neighbourhood neighbourhood = new Neighbourhood(t, all.get(n));
    int to = Math.min(all.size() - 1, n + NEIGHBOURS);
    for (int k = Math.max(0, n - NEIGHBOURS); k <= to; k++) {
      if (k != n) {
        neighbourhood.add(all.get(k));
      }
    }
    neighbourhood.addTo(row);
    row.add(n > 0 ? all.get(n - 1).cueProbability : 0);
    row.add(n + 1 < all.size() ? all.get(n + 1).cueProbability : 0);
    row.add(all.size() * 1000.0 / t.size);
    row.add(r.hasBefore() && r.hasAfter());
    row.add(r.hasSource() ? Math.abs(r.sourceHead - r.head) : -1);
    row.add(t.isVerb[r.head]);
    row.add(r.hasBefore() ? r.cueFirst - r.beforeLast : -1);
    row.add(r.hasAfter() ? r.afterFirst - r.cueLast : -1);
    row.add(r.hasBefore() && r.beforeFirst == t.sentenceFirst[t.sentence[r.head]]);
  }
}
