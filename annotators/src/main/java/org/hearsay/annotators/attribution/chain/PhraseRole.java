package org.hearsay.annotators.attribution.chain;

import java.util.List;

/** A role that one phrase fills, chosen once the content is. */
enum PhraseRole {
  CUE {
    @Override
    List<Phrase> phrases(Candidate candidate) {
      return candidate.cues;
    }

    @Override
    boolean fits(Phrase phrase, Reading reading) {
      return !phrase.overlaps(reading.sourceFirst, reading.sourceLast);
    }

    @Override
    boolean isIn(Phrase phrase, Reading reading) {
      return phrase.first() == reading.cueFirst && phrase.last() == reading.cueLast;
    }

    @Override
    void put(Phrase phrase, Reading reading) {
      reading.cueFirst = phrase.first();
      reading.cueLast = phrase.last();
    }
  },

  SOURCE {
    @Override
    List<Phrase> phrases(Candidate candidate) {
      return candidate.sources;
    }

    @Override
    boolean fits(Phrase phrase, Reading reading) {
      return !phrase.overlaps(reading.cueFirst, reading.cueLast);
    }

    @Override
    boolean isIn(Phrase phrase, Reading reading) {
      return phrase.first() == reading.sourceFirst && phrase.last() == reading.sourceLast;
    }

    @Override
    void put(Phrase phrase, Reading reading) {
      reading.sourceHead = phrase.head();
      reading.sourceFirst = phrase.first();
      reading.sourceLast = phrase.last();
    }
  };

  /** {@return what the candidate may choose from, by the rankers best first} */
  abstract List<Phrase> phrases(Candidate candidate);

  /** {@return whether the other one of the two roles leaves room for {@code phrase}} */
  abstract boolean fits(Phrase phrase, Reading reading);

  /** {@return whether {@code reading} has just this phrase in the role} */
  abstract boolean isIn(Phrase phrase, Reading reading);

  /** Gives {@code reading} this phrase in the role. */
  abstract void put(Phrase phrase, Reading reading);
}
