package org.hearsay.annotators.attribution.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.learn.BoostedTrees;
import org.hearsay.annotators.learn.LinearModel;

/** The candidates of one text, as far as the chain has come. Not thread-safe. */
final class Extraction {
  /** Less probable heads of a cue are not looked at; nouns are found from fewer signs. */
  private static final double LEAST = 0.15;

  private static final double LEAST_OF_NOUNS = 0.10;

  private final TokenTable table;
  private final float[] cues;
  private final RoleProbabilities roles;
  private final List<Candidate> candidates;

  private Extraction(
      TokenTable table, float[] cues, RoleProbabilities roles, List<Candidate> candidates) {
    this.table = table;
    this.cues = cues;
    this.roles = roles;
    this.candidates = candidates;
  }

  /** {@return the candidates with all their contents, in the order of their heads} */
  static Extraction of(TokenTable table, Rankers rankers, RoleTagger tagger) {
    CueReader reader = new CueReader(table, rankers);
    float[] cues = new float[table.size];
    for (int i = 0; i < table.size; i++) {
      if (CueCandidates.holds(table.token(i))) {
        cues[i] = (float) reader.probability(i);
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < table.size; i++) {
      if (cues[i] >= (table.coarse[i] == TokenTable.NOUN ? LEAST_OF_NOUNS : LEAST)) {
        candidate(reader, i, cues[i]).ifPresent(candidates::add);
      }
    }
    return new Extraction(table, cues, tagger.of(table), candidates);
  }

  private static Optional<Candidate> candidate(CueReader reader, int head, float probability) {
    Reading reading = reader.read(head);
    reader.rankBoundaries(reading);
    List<Choice> choices = Choices.of(reader);
    return choices.isEmpty()
        ? Optional.empty()
        : Optional.of(new Candidate(reading, probability, reader, choices));
  }

  TokenTable table() {
    return table;
  }

  List<Candidate> candidates() {
    return candidates;
  }

  RoleProbabilities roles() {
    return roles;
  }

  ChoiceFeatures choiceFeatures() {
    return new ChoiceFeatures(table, cues, roles);
  }

  /** Weighs the contents of each candidate as wholes; to be done before one is chosen. */
  void weigh(LinearModel contents) {
    ContentFeatures features = new ContentFeatures(table);
    for (Candidate candidate : candidates) {
      double[] scores = new double[candidate.choices.size()];
      double sum = 0;
      for (int n = 0; n < scores.length; n++) {
        scores[n] = contents.score(features.of(candidate.reading, candidate.choices.get(n)));
        sum += Math.exp(scores[n]);
      }
      for (int n = 0; n < scores.length; n++) {
        scores[n] -= Math.log(sum);
      }
      candidate.weigh(scores);
    }
  }

  /** Gives each candidate the content that {@code trees} likes best. */
  void choose(BoostedTrees trees) {
    ChoiceFeatures features = choiceFeatures();
    for (Candidate candidate : candidates) {
      int best = 0;
      double bestScore = Double.NEGATIVE_INFINITY;
      double second = Double.NEGATIVE_INFINITY;
      double sum = 0;
      for (int n = 0; n < candidate.choices.size(); n++) {
        double score = trees.score(features.of(candidate, n));
        sum += Math.exp(score);
        if (score > bestScore) {
          second = bestScore;
          bestScore = score;
          best = n;
        } else {
          second = Math.max(second, score);
        }
      }
      double lead = candidate.choices.size() > 1 ? bestScore - second : 10;
      candidate.choose(best, bestScore - Math.log(sum), lead);
    }
  }

  /** Gives each candidate the cue, or source, that {@code trees} likes best. */
  void choose(PhraseRole role, BoostedTrees trees) {
    PhraseRanker ranker = new PhraseRanker(role, trees, this);
    for (Candidate candidate : candidates) {
      double[] probabilities = ranker.probabilities(candidate);
      int best = 0;
      for (int n = 1; n < probabilities.length; n++) {
        best = probabilities[n] > probabilities[best] ? n : best;
      }
      role.put(role.phrases(candidate).get(best), candidate.reading);
    }
  }

  /** Judges each candidate, with the content that it has chosen, as a whole. */
  void judge(LinearModel readings) {
    ReadingFeatures features = new ReadingFeatures(table);
    for (Candidate candidate : candidates) {
      candidate.judged = readings.score(features.of(candidate.reading));
    }
  }

  /** Tells each candidate what became of others with its lemma. */
  void recall(LemmaRecords lemmas) {
    for (Candidate candidate : candidates) {
      candidate.recall(lemmas.of(table.lemma[candidate.reading.head]));
    }
  }
}
