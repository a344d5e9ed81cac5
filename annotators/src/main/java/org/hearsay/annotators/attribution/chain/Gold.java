package org.hearsay.annotators.attribution.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Span;

/**
 * A hand-labelled attribution in tokens. What tokens can't show, such as a content of two runs
 * before its cue, is kept as near as they can.
 *
 * @param attribution as it was labelled
 * @param reading what the stages should find for its cue
 */
record Gold(Attribution attribution, Reading reading) {
  /** {@return the attributions of a text that have a cue in its tokens, in their order} */
  static List<Gold> of(TokenTable table, List<Attribution> attributions) {
    List<Gold> all = new ArrayList<>();
    for (Attribution attribution : attributions) {
      reading(table, attribution).ifPresent(reading -> all.add(new Gold(attribution, reading)));
    }
    return all;
  }

  private static Optional<Reading> reading(TokenTable t, Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return Optional.empty();
    }
    Span cue = attribution.cue().get(0);
    int first = first(t, cue);
    int last = last(t, cue);
    if (last < first) {
      return Optional.empty();
    }
    last = t.sentence[last] == t.sentence[first] ? last : t.sentenceLast[t.sentence[first]];
    Reading reading = new Reading(head(t, first, last));
    reading.cueFirst = first;
    reading.cueLast = last;
    source(t, attribution, reading);
    content(t, attribution, cue, reading);
    return Optional.of(reading);
  }

  private static void source(TokenTable t, Attribution attribution, Reading reading) {
    if (attribution.source().isEmpty()) {
      return;
    }
    Span source = attribution.source().get(0);
    int first = first(t, source);
    int last = last(t, source);
    if (last >= first) {
      reading.sourceFirst = first;
      reading.sourceLast = last;
      reading.sourceHead = sourceHead(t, first, last);
    }
  }

  private static void content(TokenTable t, Attribution attribution, Span cue, Reading reading) {
    for (Span span : attribution.content()) {
      int first = first(t, span);
      int last = last(t, span);
      if (last < first) {
        continue;
      }
      if (span.begin() < cue.begin()) {
        reading.beforeFirst = reading.hasBefore() ? reading.beforeFirst : first;
        reading.beforeLast = last;
      } else {
        reading.afterFirst = reading.hasAfter() ? reading.afterFirst : first;
        reading.afterLast = last;
      }
    }
  }

  static int first(TokenTable t, Span span) {
    return t.tokenAt(span.begin());
  }

  static int last(TokenTable t, Span span) {
    int at = t.tokenAt(span.end() - 1);
    return at < t.size && t.begin[at] < span.end() ? at : at - 1;
  }

  /** The candidate nearest to the root; auxiliaries and light words only if there is no other. */
  private static int head(TokenTable t, int first, int last) {
    int best = first;
    int bestRank = Integer.MAX_VALUE;
    for (int i = first; i <= last; i++) {
      int rank = t.depth[i] + (t.isWord[i] ? 0 : 200);
      if (!CueCandidates.holds(t.token(i))) {
        rank += 400;
      }
      if (t.token(i).isRelation("aux")
          || t.token(i).isRelation("cop")
          || t.token(i).lemma().equals("be")) {
        rank += 100;
      }
      if (rank < bestRank) {
        best = i;
        bestRank = rank;
      }
    }
    return best;
  }

  private static int sourceHead(TokenTable t, int first, int last) {
    int best = last;
    int bestRank = Integer.MAX_VALUE;
    for (int i = first; i <= last; i++) {
      int rank = t.depth[i] + (t.isNominal[i] ? 0 : 100);
      if (rank < bestRank) {
        best = i;
        bestRank = rank;
      }
    }
    return best;
  }
}
