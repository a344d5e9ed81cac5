package org.hearsay.annotators.attribution.chain;

/**
 * How a candidate lies among others: in whose content, with whose cue in its own, sharing content,
 * source or cue with whom. Of several others the one counts that is most probable a cue. Filled one
 * by one, in the order of the text; not thread-safe.
 */
final class Neighbourhood {
  private static final int FAR = 99;

  /** What is more probable is taken to be a cue. */
  private static final double PROBABLE = 0.5;

  private static final double NEARLY_PROBABLE = 0.4;

  private final TokenTable t;
  private final Candidate own;
  private final Reading reading;
  private double around;
  private double aroundNext;
  private double aroundAll;
  private double aroundScore = -9;
  private double mutual;
  private double inside;
  private int insideCount;
  private double sharing;
  private double sharingProbability;
  private double sameSource;
  private double sameCue;
  private double inSource;
  private double sameBegin;
  private double sameEnd;
  private double inSentence;
  private int better;
  private int before = FAR;
  private int after = FAR;

  Neighbourhood(TokenTable table, Candidate own) {
    this.t = table;
    this.own = own;
    this.reading = own.reading;
  }

  void add(Candidate other) {
    contents(other);
    roles(other.reading, other.cueProbability);
    distances(other.reading, other.cueProbability);
  }

  private void contents(Candidate other) {
    double probability = other.cueProbability;
    boolean holdsOwn = other.reading.holds(reading.head);
    boolean holdsOther = reading.holds(other.reading.head);
    if (holdsOwn && holdsOther) {
      mutual = Math.max(mutual, probability);
    } else if (holdsOwn) {
      if (probability > around) {
        aroundNext = around;
        around = probability;
        aroundScore = other.choiceScore;
      } else {
        aroundNext = Math.max(aroundNext, probability);
      }
      if (other.reading.holdsAll(reading)) {
        aroundAll = Math.max(aroundAll, probability);
      }
    } else if (holdsOther) {
      inside = Math.max(inside, probability);
      insideCount += probability > NEARLY_PROBABLE ? 1 : 0;
    } else {
      double shared = reading.sharedContent(other.reading);
      if (shared > sharing) {
        sharing = shared;
        sharingProbability = probability;
      }
    }
  }

  private void roles(Reading other, double probability) {
    if (reading.hasSource() && other.sourceFirst == reading.sourceFirst) {
      sameSource = Math.max(sameSource, probability);
    }
    if (other.cueFirst <= reading.cueLast && reading.cueFirst <= other.cueLast) {
      sameCue = Math.max(sameCue, probability);
    }
    if (other.hasSource()
        && other.sourceFirst <= reading.head
        && reading.head <= other.sourceLast) {
      inSource = Math.max(inSource, probability);
    }
    if ((reading.hasAfter() && other.afterFirst == reading.afterFirst)
        || (reading.hasBefore() && other.beforeFirst == reading.beforeFirst)) {
      sameBegin = Math.max(sameBegin, probability);
    }
    if ((reading.hasAfter() && other.afterLast == reading.afterLast)
        || (reading.hasBefore() && other.beforeLast == reading.beforeLast)) {
      sameEnd = Math.max(sameEnd, probability);
    }
  }

  private void distances(Reading other, double probability) {
    if (t.sentence[other.head] == t.sentence[reading.head]) {
      inSentence += probability;
      better += probability > own.cueProbability ? 1 : 0;
    }
    if (probability > PROBABLE && other.head < reading.head) {
      before = Math.min(FAR, reading.head - other.head);
    } else if (probability > PROBABLE && after == FAR) {
      after = Math.min(FAR, other.head - reading.head);
    }
  }

  /** Adds eighteen features. */
  void addTo(Row row) {
    row.add(around).add(aroundAll).add(aroundScore).add(aroundNext);
    row.add(mutual).add(inside).add(insideCount).add(sharing).add(sharingProbability);
    row.add(sameSource).add(sameCue).add(inSource).add(sameBegin).add(sameEnd);
    row.add(inSentence).add(better).add(before).add(after);
  }
}
