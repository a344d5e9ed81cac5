package org.hearsay.eval;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.corpus.model.Document;

/**
 * Scores the claims of one document. A claim matches when its quantity matches (the spans overlap,
 * the value is the same) and its attribution does (every role overlapping, or none on both sides);
 * and again with the same speaker.
 *
 * <p>Claims are aligned one to one by their quantities: as many as can be that match, then as many
 * with the same speaker, with the same value, and with the most shared characters.
 */
final class ClaimScorer {
  private ClaimScorer() {}

  static void score(Document gold, Document system, DocumentScores scores) {
    List<ClaimedFigure> golds = ClaimedFigure.of(gold);
    List<ClaimedFigure> systems = ClaimedFigure.of(system);
    VisibleCharacters characters = new VisibleCharacters(gold.text());
    List<Pair> alignment = alignment(golds, systems, characters);
    int matched = 0;
    int withSpeaker = 0;
    for (Pair pair : alignment) {
      ClaimedFigure one = golds.get(pair.gold());
      ClaimedFigure other = systems.get(pair.system());
      if (matches(one, other, characters)) {
        matched++;
        withSpeaker += one.hasSameSpeaker(other) ? 1 : 0;
      }
    }
    scores.match(
        Measure.of(Topic.CLAIMS, "quantity + attribution"),
        new MatchCounts(matched, golds.size(), systems.size()));
    scores.match(
        Measure.of(Topic.CLAIMS, "quantity + attribution + speaker"),
        new MatchCounts(withSpeaker, golds.size(), systems.size()));
    scores.claimErrors().addAll(ClaimErrors.list(gold.id(), golds, systems, alignment, characters));
  }

  private static List<Pair> alignment(
      List<ClaimedFigure> golds, List<ClaimedFigure> systems, VisibleCharacters characters) {
    List<Pair> pairs = new ArrayList<>();
    for (OverlapCandidates.Candidate candidate :
        OverlapCandidates.of(
            golds.stream().map(item -> List.of(item.quantity().span())).toList(),
            systems.stream().map(item -> List.of(item.quantity().span())).toList())) {
      ClaimedFigure one = golds.get(candidate.gold());
      ClaimedFigure other = systems.get(candidate.system());
      int shared = one.shared(other, characters);
      if (shared > 0) {
        boolean matches = matches(one, other, characters);
        pairs.add(
            Pair.of(
                candidate.gold(),
                candidate.system(),
                matches ? 1 : 0,
                matches && one.hasSameSpeaker(other) ? 1 : 0,
                one.hasSameValue(other) ? 1 : 0,
                shared));
      }
    }
    return Assignment.best(pairs);
  }

  /** The quantities are known to overlap. */
  private static boolean matches(
      ClaimedFigure one, ClaimedFigure other, VisibleCharacters characters) {
    return one.hasSameValue(other) && one.hasSameAttribution(other, characters);
  }
}
