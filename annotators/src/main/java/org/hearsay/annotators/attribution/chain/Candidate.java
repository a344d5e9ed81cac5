package org.hearsay.annotators.attribution.chain;

import java.util.List;

/**
 * A cue that may be one, with its best cue span and source and the contents to choose from. The
 * reading has the content that was chosen last. Not thread-safe.
 */
final class Candidate {
  final Reading reading;

  /** That the head is one of a cue. */
  final double cueProbability;

  /** Log probabilities of the edges, and of the head, of what the rankers like best. */
  final double cueBegin;

  final double cueEnd;
  final double source;
  final double sourceBegin;
  final double sourceEnd;

  /** How far the best source is above the next one. */
  final double sourceLead;

  /** That there is no source. */
  final double sourceNone;

  final List<Choice> choices;

  /** The phrases that may be its cue, and its source, best first by the rankers. */
  final List<Phrase> cues;

  final List<Phrase> sources;

  /** By choice its log probability among them, by the ranker of whole contents. */
  private double[] weighed = new double[0];

  /** How certain the choice is, and how far above the next one. */
  double choiceScore;

  double choiceLead;
  int choice;

  /** Log odds that this is an attribution, by all its words together. */
  double judged;

  /** What the training texts tell of the lemma of its head. */
  private float[] record = new float[0];

  Candidate(Reading reading, double cueProbability, CueReader reader, List<Choice> choices) {
    this.reading = reading;
    this.cueProbability = cueProbability;
    this.cues = reader.cuePhrases();
    this.cueBegin = cues.get(0).begin();
    this.cueEnd = cues.get(0).end();
    this.sources = reader.sourcePhrases();
    this.source = sources.get(0).headScore();
    this.sourceBegin = sources.get(0).begin();
    this.sourceEnd = sources.get(0).end();
    Ranking heads = reader.sources();
    this.sourceLead = heads.size() > 1 ? heads.score(0) - heads.score(1) : 10;
    double none = -10;
    for (int i = 0; i < heads.size(); i++) {
      none = heads.token(i) == Reading.NONE ? heads.score(i) : none;
    }
    this.sourceNone = none;
    this.choices = choices;
  }

  /** Sets how probable each choice is as a whole. */
  void weigh(double[] logProbabilities) {
    weighed = logProbabilities;
  }

  /** {@return the log probability of the {@code n}th choice as a whole} */
  double weighed(int n) {
    return weighed[n];
  }

  /** {@return how far the {@code n}th choice is below the best one; 0 for that} */
  double weighedBelowBest(int n) {
    double best = weighed[0];
    for (double each : weighed) {
      best = Math.max(best, each);
    }
    return weighed[n] - best;
  }

  /** Sets what the training texts tell of the lemma of its head. */
  void recall(float[] features) {
    record = features;
  }

  /** {@return what was set to be told of its lemma} */
  float[] record() {
    return record;
  }

  /** Takes the {@code n}th of the choices. */
  void choose(int n, double score, double lead) {
    choice = n;
    choiceScore = score;
    choiceLead = lead;
    choices.get(n).putInto(reading);
  }

  /** {@return the choice that was taken} */
  Choice chosen() {
    return choices.get(choice);
  }
}
