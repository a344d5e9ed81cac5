package org.hearsay.annotators.attribution.chain;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.corpus.model.Span;

/**
 * The candidates of a text beside what was labelled there.
 *
 * @param example the text and its gold attributions
 * @param extraction the candidates, found by models that have not seen the text
 */
record Labelled(Example example, Extraction extraction) {
  /** {@return the gold attribution with the head of {@code candidate}} */
  Optional<Gold> gold(Candidate candidate) {
    return example.golds().stream()
        .filter(gold -> gold.reading().head == candidate.reading.head)
        .findFirst();
  }

  /** {@return the gold attributions that our scheme counts; all of those of PolNeAR} */
  List<Gold> propositional() {
    return example.golds().stream().filter(gold -> gold.attribution().propositional()).toList();
  }

  /**
   * {@return whether each candidate is right: it overlaps in every role with a propositional gold
   * attribution, and is the best of those that overlap with that one}
   */
  boolean[] right() {
    List<Candidate> candidates = extraction.candidates();
    boolean[] right = new boolean[candidates.size()];
    for (Gold gold : propositional()) {
      int best = -1;
      double bestScore = -1;
      for (int i = 0; i < right.length; i++) {
        Candidate candidate = candidates.get(i);
        boolean sameHead = candidate.reading.head == gold.reading().head;
        double score = candidate.cueProbability + (sameHead ? 1 : 0);
        if (!right[i] && score > bestScore && overlaps(gold, candidate.reading)) {
          best = i;
          bestScore = score;
        }
      }
      if (best >= 0) {
        right[best] = true;
      }
    }
    return right;
  }

  /** {@return whether {@code candidate} has just the roles of the gold with its head} */
  boolean isExact(Candidate candidate) {
    Reading found = candidate.reading;
    return gold(candidate)
        .map(Gold::reading)
        .filter(gold -> gold.cueFirst == found.cueFirst && gold.cueLast == found.cueLast)
        .filter(gold -> gold.sourceFirst == found.sourceFirst)
        .filter(gold -> gold.sourceLast == found.sourceLast)
        .filter(gold -> candidate.chosen().isContentOf(gold))
        .isPresent();
  }

  /**
   * {@return whether PolNeAR's labels leave open if our scheme counts each candidate: those in the
   * content of another attribution, which PolNeAR doesn't label, and those whose content is a bare
   * phrase, which PolNeAR labels though it may not stand for a proposition}
   */
  boolean[] unknown() {
    TokenTable table = example.table();
    boolean[] right = right();
    BitSet contents = new BitSet(table.size);
    example.golds().forEach(gold -> Spread.content(gold.reading(), contents));
    boolean[] unknown = new boolean[right.length];
    for (int i = 0; i < unknown.length; i++) {
      Reading reading = extraction.candidates().get(i).reading;
      boolean isInner = contents.get(reading.head) && !right[i];
      unknown[i] = isInner || isPhrase(table, reading);
    }
    return unknown;
  }

  /** Whether the content has neither a verb nor a quotation. */
  private static boolean isPhrase(TokenTable table, Reading reading) {
    BitSet content = new BitSet(table.size);
    Spread.content(reading, content);
    return content.stream().noneMatch(i -> table.isVerb[i] || table.quotation[i] >= 0);
  }

  private boolean overlaps(Gold gold, Reading reading) {
    boolean sameCue =
        reading.cueFirst <= gold.reading().cueLast && gold.reading().cueFirst <= reading.cueLast;
    TokenTable table = example.table();
    return sameCue
        && overlap(gold.attribution().source(), RoleSpans.source(table, reading))
        && overlap(gold.attribution().content(), RoleSpans.content(table, reading));
  }

  private static boolean overlap(List<Span> gold, List<Span> found) {
    return (gold.isEmpty() && found.isEmpty())
        || gold.stream().anyMatch(span -> found.stream().anyMatch(span::overlaps));
  }
}
