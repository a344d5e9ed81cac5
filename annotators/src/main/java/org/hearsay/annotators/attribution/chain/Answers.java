package org.hearsay.annotators.attribution.chain;

import java.util.BitSet;

/** Yes or no, one behind the other. Not thread-safe. */
final class Answers {
  private final BitSet yes = new BitSet();
  private int size;

  void add(boolean answer) {
    yes.set(size++, answer);
  }

  boolean[] toArray() {
    boolean[] answers = new boolean[size];
    for (int i = 0; i < size; i++) {
      answers[i] = yes.get(i);
    }
    return answers;
  }
}
