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

  /** Log probabilities of the cue's edges, of the source's head and of its edges. */
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

  /** By choice its log probability among them, by the ranker of whole contents. */
  private double[] weighed = new double[0];

  /** How certain the choice is, and how far above the next one. */
  double choiceScore;

  double choiceLead;
  int choice;

  /** Log odds that this is an attribution, by all its words together. */
  double judged;

  Candidate(Reading reading, double cueProbability, CueReader reader, List<Choice> choices) {
    this.reading = reading;
    this.cueProbability = cueProbability;
    this.cueBegin = reader.cueBegins().score(0);
    this.cueEnd = reader.cueEnds().score(0);
    Ranking sources = reader.sources();
    this.source = sources.score(0);
    this.sourceLead = sources.size() > 1 ? sources.score(0) - sources.score(1) : 10;
    double none = -10;
    for (int i = 0; i < sources.size(); i++) {
      none = sources.token(i) == Reading.NONE ? sources.score(i) : none;
    }
    this.sourceNone = none;
    boolean some = reading.hasSource();
    this.sourceBegin = some ? reader.sourceBegins().score(0) : 0;
    this.sourceEnd = some ? reader.sourceEnds().score(0) : 0;
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
