package org.hearsay.corpus.model;

import java.util.Optional;

/**
 * Who claims one figure; there is one claim a quantity (guidelines, section 8). Immutable.
 *
 * @param id unique among the claims of its document, such as {@code c1}
 * @param attribution id of the innermost attribution whose content contains the quantity's span;
 *     empty where the writer states the figure in their own voice
 * @param quantity id of the quantity
 * @param speaker the speaker of the attribution; empty where there is none
 */
public record Claim(
    String id, Optional<String> attribution, String quantity, Optional<String> speaker) {

  /** Throws {@link IllegalArgumentException} if an id is blank, or a speaker lacks attribution. */
  public Claim {
    Checks.id(id);
    Checks.notBlank("attribution", attribution);
    Checks.id(quantity);
    Checks.notBlank("speaker", speaker);
    if (speaker.isPresent() && attribution.isEmpty()) {
      throw new IllegalArgumentException("expected no speaker where the attribution is absent");
    }
  }
}
