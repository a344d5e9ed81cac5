package org.hearsay.annotators.attribution.chain;

import java.util.Arrays;

/**
 * Where the content of a cue may begin and end: in the cue's sentence next to cue and source and
 * where {@link ContentEdges} lets it, and at the edges of sentences and quotations around it, as
 * far as the paragraph goes, or the quotation that goes on in the next paragraph. Made to be used
 * again for the next cue; not thread-safe.
 */
final class ContentWindow {
  private static final int SENTENCES_BEFORE = 4;
  private static final int SENTENCES_BEHIND = 60;

  /** Tokens of the cue's own sentence on either side of it. */
  private static final int REACH = 150;

  private final TokenTable t;
  private final ContentEdges edges;
  private int[] tokens = new int[256];
  private int size;

  ContentWindow(TokenTable table) {
    this.t = table;
    this.edges = new ContentEdges(table);
  }

  /** {@return number of candidates that the last {@link #find} found} */
  int size() {
    return size;
  }

  /** {@return the {@code n}th candidate, in text order} */
  int token(int n) {
    return tokens[n];
  }

  /** Finds the candidates for one edge. */
  void find(Reading cue, Boundary boundary) {
    size = 0;
    int s = t.sentence[cue.head];
    if (boundary.isBefore()) {
      for (int k = firstSentence(s); k < s; k++) {
        keys(k, boundary);
      }
      int from = Math.max(t.sentenceFirst[s], cue.cueFirst - REACH);
      addOwn(cue, boundary, from, cue.cueFirst - 1);
    } else {
      int to = Math.min(t.sentenceLast[s], cue.cueLast + REACH);
      addOwn(cue, boundary, cue.cueLast + 1, to);
      int last = lastSentence(s);
      last = boundary.begins() ? Math.min(last, s + SENTENCES_BEFORE) : last;
      for (int k = s + 1; k <= last; k++) {
        keys(k, boundary);
      }
    }
  }

  private void addOwn(Reading cue, Boundary boundary, int from, int to) {
    boolean begins = boundary.begins();
    for (int i = from; i <= to; i++) {
      int out = begins ? i - 1 : i + 1;
      boolean touches =
          i + 1 == cue.cueFirst
              || i - 1 == cue.cueLast
              || out == cue.sourceFirst
              || out == cue.sourceLast;
      if (touches || (begins ? edges.mayBegin(i) : edges.mayEnd(i))) {
        add(i);
      }
    }
  }

  private int firstSentence(int s) {
    int first = s;
    while (first > 0 && s - first < SENTENCES_BEFORE) {
      int end = t.sentenceLast[first - 1];
      boolean same = t.paragraph[end] == t.paragraph[t.sentenceFirst[first]];
      if (!same && t.quotation[end] < 0) {
        break;
      }
      first--;
    }
    return first;
  }

  private int lastSentence(int s) {
    int last = s;
    while (last + 1 < t.sentenceFirst.length && last - s < SENTENCES_BEHIND) {
      int begin = t.sentenceFirst[last + 1];
      boolean same = t.paragraph[begin] == t.paragraph[t.sentenceLast[last]];
      if (!same && !t.opens[begin] && t.word[t.sentenceLast[last]] != COLON) {
        break;
      }
      last++;
    }
    return last;
  }

  private static final int COLON = WordHashes.of(":");

  private void keys(int s, Boundary boundary) {
    int from = t.sentenceFirst[s];
    int to = t.sentenceLast[s];
    if (boundary.begins()) {
      add(from);
      for (int i = from + 1; i <= to; i++) {
        if (t.opens[i]) {
          add(i);
        }
      }
    } else {
      for (int i = from; i <= to; i++) {
        boolean beforeStop = i + 1 == to && !t.isWord[to];
        if (t.closes[i] || beforeStop || i == to || (i < to && t.opens[i + 1])) {
          add(i);
        }
      }
    }
  }

  private void add(int token) {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, 2 * size);
    }
    tokens[size++] = token;
  }
}
