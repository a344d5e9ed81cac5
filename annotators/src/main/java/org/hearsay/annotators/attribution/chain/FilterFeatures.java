package org.hearsay.annotators.attribution.chain;

import java.util.List;

/**
 * What tells whether a candidate is an attribution, once each has its roles: how certain its stages
 * were, and how it lies among the others. Looks at near neighbours only, so that time is linear.
 * Not thread-safe.
 */
final class FilterFeatures {
  /** Number of features. */
  static final int WIDTH = 71;

  private static final int NEIGHBOURS = 30;

  private final TokenTable t;
  private final List<Candidate> all;

  /** Takes the candidates of a text in the order of their heads. */
  FilterFeatures(TokenTable table, List<Candidate> candidates) {
    this.t = table;
    this.all = candidates;
  }

  /** {@return the features of the {@code n}th candidate} */
  float[] of(int n) {
    Candidate candidate = all.get(n);
    Reading r = candidate.reading;
    Row row = new Row(WIDTH);
    scores(row, candidate);
    shape(row, r);
    neighbours(row, n, r);
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

  private int quoted(int first, int last) {
    return (t.quotation[first] >= 0 ? 1 : 0)
        + (t.quotation[last] >= 0 ? 2 : 0)
        + (t.quotationOpens[last] > t.quotationOpens[first] ? 4 : 0);
  }

  private void neighbours(Row row, int n, Reading r) {
    double around = 0;
    double aroundAll = 0;
    double aroundScore = -9;
    double mutual = 0;
    double inside = 0;
    int insideCount = 0;
    double sharing = 0;
    double sharingProbability = 0;
    double sameSource = 0;
    double sameCue = 0;
    double inSource = 0;
    double sameBegin = 0;
    double sameEnd = 0;
    double inSentence = 0;
    int better = 0;
    int before = 99;
    int after = 99;
    double around2 = 0;
    int from = Math.max(0, n - NEIGHBOURS);
    int to = Math.min(all.size() - 1, n + NEIGHBOURS);
    for (int k = from; k <= to; k++) {
      if (k == n) {
        continue;
      }
      Candidate other = all.get(k);
      Reading o = other.reading;
      double p = other.cueProbability;
      boolean holdsMe = holds(o, r.head);
      boolean holdsOther = holds(r, o.head);
      if (holdsMe && holdsOther) {
        mutual = Math.max(mutual, p);
      } else if (holdsMe) {
        if (p > around) {
          around2 = around;
          around = p;
          aroundScore = other.choiceScore;
        } else {
          around2 = Math.max(around2, p);
        }
        aroundAll = holdsAll(o, r) ? Math.max(aroundAll, p) : aroundAll;
      } else if (holdsOther) {
        inside = Math.max(inside, p);
        insideCount += p > 0.4 ? 1 : 0;
      } else {
        double shared = overlap(r, o);
        if (shared > sharing) {
          sharing = shared;
          sharingProbability = p;
        }
      }
      if (r.hasSource() && o.sourceFirst == r.sourceFirst) {
        sameSource = Math.max(sameSource, p);
      }
      if (o.cueFirst <= r.cueLast && r.cueFirst <= o.cueLast) {
        sameCue = Math.max(sameCue, p);
      }
      if (o.hasSource() && o.sourceFirst <= r.head && r.head <= o.sourceLast) {
        inSource = Math.max(inSource, p);
      }
      if ((r.hasAfter() && o.afterFirst == r.afterFirst)
          || (r.hasBefore() && o.beforeFirst == r.beforeFirst)) {
        sameBegin = Math.max(sameBegin, p);
      }
      if ((r.hasAfter() && o.afterLast == r.afterLast)
          || (r.hasBefore() && o.beforeLast == r.beforeLast)) {
        sameEnd = Math.max(sameEnd, p);
      }
      if (t.sentence[o.head] == t.sentence[r.head]) {
        inSentence += p;
        better += p > all.get(n).cueProbability ? 1 : 0;
      }
      if (p > 0.5 && k < n) {
        before = Math.min(99, r.head - o.head);
      }
      if (p > 0.5 && k > n && after == 99) {
        after = Math.min(99, o.head - r.head);
      }
    }
    double beforeProbability = n > 0 ? all.get(n - 1).cueProbability : 0;
    double afterProbability = n + 1 < all.size() ? all.get(n + 1).cueProbability : 0;
    row.add(around).add(aroundAll).add(aroundScore).add(mutual).add(inside).add(insideCount);
    row.add(sharing).add(sharingProbability).add(sameSource).add(sameCue).add(inSource);
    row.add(sameBegin).add(sameEnd).add(inSentence).add(better).add(before).add(after);
    row.add(beforeProbability).add(afterProbability).add(around2);
    row.add(all.size() * 1000.0 / t.size);
    row.add(r.hasBefore() && r.hasAfter());
    row.add(r.hasSource() ? Math.abs(r.sourceHead - r.head) : -1);
    row.add(t.isVerb[r.head]);
    row.add(r.hasBefore() ? r.cueFirst - r.beforeLast : -1);
    row.add(r.hasAfter() ? r.afterFirst - r.cueLast : -1);
    row.add(r.hasBefore() && r.beforeFirst == t.sentenceFirst[t.sentence[r.head]]);
  }

  private static boolean holds(Reading outer, int token) {
    boolean inRun =
        (outer.hasBefore() && outer.beforeFirst <= token && token <= outer.beforeLast)
            || (outer.hasAfter() && outer.afterFirst <= token && token <= outer.afterLast);
    return inRun
        && !(outer.cueFirst <= token && token <= outer.cueLast)
        && !(outer.hasSource() && outer.sourceFirst <= token && token <= outer.sourceLast);
  }

  private static boolean holdsAll(Reading outer, Reading inner) {
    return (!inner.hasSource()
            || (holds(outer, inner.sourceFirst) && holds(outer, inner.sourceLast)))
        && (!inner.hasBefore()
            || (holds(outer, inner.beforeFirst) && holds(outer, inner.beforeLast)))
        && (!inner.hasAfter() || (holds(outer, inner.afterFirst) && holds(outer, inner.afterLast)));
  }

  private static double overlap(Reading one, Reading other) {
    int shared =
        shared(one.beforeFirst, one.beforeLast, other.beforeFirst, other.beforeLast)
            + shared(one.beforeFirst, one.beforeLast, other.afterFirst, other.afterLast)
            + shared(one.afterFirst, one.afterLast, other.beforeFirst, other.beforeLast)
            + shared(one.afterFirst, one.afterLast, other.afterFirst, other.afterLast);
    return shared / (double) (size(one) + size(other) - shared);
  }

  private static int size(Reading r) {
    return (r.hasBefore() ? r.beforeLast - r.beforeFirst + 1 : 0)
        + (r.hasAfter() ? r.afterLast - r.afterFirst + 1 : 0);
  }

  private static int shared(int first, int last, int otherFirst, int otherLast) {
    return first < 0 || otherFirst < 0
        ? 0
        : Math.max(0, Math.min(last, otherLast) - Math.max(first, otherFirst) + 1);
  }
}
