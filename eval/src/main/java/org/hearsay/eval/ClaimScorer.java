package org.hearsay.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Claim;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Role;

/**
 * Scores the claims of one document. A claim matches when its quantity matches (the spans overlap,
 * the value is the same) and its attribution does (every role overlapping, or none on both sides);
 * and again with the same speaker.
 */
final class ClaimScorer {
  /** A claim with the items that it names. */
  private record Resolved(Claim claim, Quantity quantity, Optional<Attribution> attribution) {
    static List<Resolved> of(Document document) {
      Map<String, Quantity> quantities = new HashMap<>();
      document.quantities().forEach(quantity -> quantities.put(quantity.id(), quantity));
      Map<String, Attribution> attributions = new HashMap<>();
      document.attributions().forEach(item -> attributions.put(item.id(), item));
      List<Resolved> resolved = new ArrayList<>();
      for (Claim claim : document.claims()) {
        Quantity quantity = quantities.get(claim.quantity());
        if (quantity != null) { // always, Document checks it
          resolved.add(new Resolved(claim, quantity, claim.attribution().map(attributions::get)));
        }
      }
      return resolved;
    }
  }

  private ClaimScorer() {}

  static void score(Document gold, Document system, DocumentScores scores) {
    List<Resolved> golds = Resolved.of(gold);
    List<Resolved> systems = Resolved.of(system);
    VisibleCharacters characters = new VisibleCharacters(gold.text());
    List<Pair> pairs = new ArrayList<>();
    for (OverlapCandidates.Candidate candidate :
        OverlapCandidates.of(
            golds.stream().map(item -> List.of(item.quantity().span())).toList(),
            systems.stream().map(item -> List.of(item.quantity().span())).toList())) {
      Resolved one = golds.get(candidate.gold());
      Resolved other = systems.get(candidate.system());
      if (matches(one, other, characters)) {
        pairs.add(
            Pair.of(candidate.gold(), candidate.system(), 1, sameSpeaker(one, other) ? 1 : 0));
      }
    }
    List<Pair> matched = Assignment.best(pairs);
    long withSpeaker =
        matched.stream()
            .filter(pair -> sameSpeaker(golds.get(pair.gold()), systems.get(pair.system())))
            .count();
    scores.match(
        Measure.of(Topic.CLAIMS, "quantity + attribution"),
        new MatchCounts(matched.size(), golds.size(), systems.size()));
    scores.match(
        Measure.of(Topic.CLAIMS, "quantity + attribution + speaker"),
        new MatchCounts((int) withSpeaker, golds.size(), systems.size()));
  }

  private static boolean matches(Resolved one, Resolved other, VisibleCharacters characters) {
    return characters.shared(List.of(one.quantity().span()), List.of(other.quantity().span())) > 0
        && QuantityScorer.sameValue(one.quantity(), other.quantity())
        && (one.attribution().isEmpty()
            ? other.attribution().isEmpty()
            : other.attribution().isPresent()
                && everyRoleOverlaps(
                    one.attribution().get(), other.attribution().get(), characters));
  }

  private static boolean everyRoleOverlaps(
      Attribution one, Attribution other, VisibleCharacters characters) {
    for (Role role : Role.values()) {
      if (!characters.overlapping(one.role(role), other.role(role))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameSpeaker(Resolved one, Resolved other) {
    return SpeakerNames.areEqual(one.claim().speaker(), other.claim().speaker());
  }
}
