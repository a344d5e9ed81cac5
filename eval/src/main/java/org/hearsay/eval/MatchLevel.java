package org.hearsay.eval;

import java.util.Arrays;
import java.util.function.Predicate;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Role;

/** How closely an aligned pair of attributions fits; each level includes those before it. */
enum MatchLevel {
  /** Some role does not overlap at all. */
  NONE("none"),
  /** Every role shares a character, or is empty on both sides. */
  OVERLAPPING("every role overlapping"),
  /** Every role has an intersection over union of at least 0.5. */
  HALF("every role IoU >= 0.5"),
  /** All three roles have the same spans. */
  EXACT("all roles exact");

  private final String words;

  MatchLevel(String words) {
    this.words = words;
  }

  static MatchLevel of(Attribution gold, Attribution system, VisibleCharacters characters) {
    if (all(role -> gold.role(role).equals(system.role(role)))) {
      return EXACT;
    }
    if (all(role -> characters.intersectionOverUnion(gold.role(role), system.role(role)) >= 0.5)) {
      return HALF;
    }
    return all(role -> characters.overlapping(gold.role(role), system.role(role)))
        ? OVERLAPPING
        : NONE;
  }

  boolean reaches(MatchLevel level) {
    return compareTo(level) >= 0;
  }

  /** {@return how a report calls it} */
  String words() {
    return words;
  }

  private static boolean all(Predicate<Role> condition) {
    return Arrays.stream(Role.values()).allMatch(condition);
  }
}
