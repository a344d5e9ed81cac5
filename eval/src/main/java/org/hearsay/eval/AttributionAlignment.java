package org.hearsay.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Role;

/**
 * Pairs the gold attributions of a document with the system's, one to one, so that the sum over the
 * three roles of shared characters is greatest. A pair shares characters of the content or of the
 * cue.
 *
 * <p>Where several pairings have that sum, the one with more pairs whose roles all overlap is
 * taken, then the one with more of IoU 0.5, with more equal pairs, with more shared characters of
 * the content, and of the cue, so that no score depends on the order of the items.
 */
final class AttributionAlignment {
  /** Any order will do that is the same for the same spans; labels may depend on it. */
  private static final Comparator<Attribution> IN_TEXT_ORDER =
      Comparator.comparing(Attribution::extent)
          .thenComparing(item -> List.of(item.source(), item.cue(), item.content()).toString());

  private AttributionAlignment() {}

  /** A gold attribution, the system's attribution aligned with it, and how closely they fit. */
  record Aligned(Attribution gold, Attribution system, MatchLevel level) {}

  static List<Aligned> of(
      List<Attribution> golds, List<Attribution> systems, VisibleCharacters characters) {
    List<Attribution> gold = golds.stream().sorted(IN_TEXT_ORDER).toList();
    List<Attribution> system = systems.stream().sorted(IN_TEXT_ORDER).toList();
    Set<OverlapCandidates.Candidate> candidates = new LinkedHashSet<>();
    for (Role role : List.of(Role.CONTENT, Role.CUE)) {
      candidates.addAll(
          OverlapCandidates.of(
              gold.stream().map(item -> item.role(role)).toList(),
              system.stream().map(item -> item.role(role)).toList()));
    }
    List<Pair> pairs = new ArrayList<>();
    for (OverlapCandidates.Candidate candidate : candidates) {
      Attribution one = gold.get(candidate.gold());
      Attribution other = system.get(candidate.system());
      if (shared(one, other, Role.CONTENT, characters) + shared(one, other, Role.CUE, characters)
          > 0) {
        pairs.add(pair(candidate, one, other, characters));
      }
    }
    return Assignment.best(pairs).stream()
        .map(
            pair -> {
              Attribution one = gold.get(pair.gold());
              Attribution other = system.get(pair.system());
              return new Aligned(one, other, MatchLevel.of(one, other, characters));
            })
        .toList();
  }

  private static Pair pair(
      OverlapCandidates.Candidate candidate,
      Attribution gold,
      Attribution system,
      VisibleCharacters characters) {
    MatchLevel level = MatchLevel.of(gold, system, characters);
    int shared = 0;
    for (Role role : Role.values()) {
      shared += shared(gold, system, role, characters);
    }
    return Pair.of(
        candidate.gold(),
        candidate.system(),
        shared,
        level.reaches(MatchLevel.OVERLAPPING) ? 1 : 0,
        level.reaches(MatchLevel.HALF) ? 1 : 0,
        level.reaches(MatchLevel.EXACT) ? 1 : 0,
        shared(gold, system, Role.CONTENT, characters),
        shared(gold, system, Role.CUE, characters));
  }

  private static int shared(
      Attribution gold, Attribution system, Role role, VisibleCharacters characters) {
    return characters.shared(gold.role(role), system.role(role));
  }
}
