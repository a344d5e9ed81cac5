package org.hearsay.annotators.attribution.cue;

import java.util.Set;
import org.hearsay.annotators.parse.Token;

/** A court, a jury or an inquiry that "heard" something: it only listens, others say. Pure. */
public final class Hearings {
  private static final Set<String> HEARERS =
      Set.of(
          "court",
          "hearing",
          "inquest",
          "inquiry",
          "juror",
          "jury",
          "magistrate",
          "tribunal",
          "trial");

  private Hearings() {}

  /** {@return whether the source only hears what is said: "the court heard"} */
  public static boolean isHearing(Token cue, Token source) {
    return cue.lemma().equals("hear") && HEARERS.contains(source.lemma());
  }
}
