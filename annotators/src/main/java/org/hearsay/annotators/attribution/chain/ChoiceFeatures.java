package org.hearsay.annotators.attribution.chain;

import org.hearsay.annotators.attribution.chain.RoleProbabilities.Role;

/** What tells whether a content is the right one among the choices of its cue. Not thread-safe. */
final class ChoiceFeatures {
  /** Number of features. */
  static final int WIDTH = 30 + 2 * RunFeatures.WIDTH;

  private static final int THAT = WordHashes.of("that");

  private final TokenTable t;
  private final RoleProbabilities roles;

  private final RunFeatures runs;

  /** Takes by token the probability that it heads a cue, and what the tagger thinks. */
  ChoiceFeatures(TokenTable table, float[] cues, RoleProbabilities roles) {
    this.t = table;
    this.roles = roles;
    this.runs = new RunFeatures(table, cues, roles);
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
    row.add(tagged(choice)).add(tagged(choice) - tagged(best));
    row.add(candidate.weighed(n)).add(candidate.weighedBelowBest(n));
    runs.addTo(row, cue, choice.before().first(), choice.before().last());
    runs.addTo(row, cue, choice.after().first(), choice.after().last());
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

  private double tagged(Choice choice) {
    return roles.sum(Role.CONTENT, choice.before().first(), choice.before().last())
        + roles.sum(Role.CONTENT, choice.after().first(), choice.after().last());
  }

  private int sameQuotation(Choice choice) {
    if (!choice.before().isThere() || !choice.after().isThere()) {
      return -1;
    }
    return (t.quotation[choice.before().last()] >= 0 ? 1 : 0)
        + (t.quotation[choice.after().first()] >= 0 ? 2 : 0);
  }
}
