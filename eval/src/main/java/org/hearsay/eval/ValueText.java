package org.hearsay.eval;

import java.util.List;

/**
 * A text of a {@link ValueSet}.
 *
 * @param id unique in the set
 * @param text the text exactly as given
 * @param quantities its gold quantities; may be empty
 * @param isSupported false where the authors of the set say that some implementation of theirs is
 *     not expected to pass
 */
public record ValueText(String id, String text, List<ValueGold> quantities, boolean isSupported) {
  /** Copies the quantities. */
  public ValueText {
    quantities = List.copyOf(quantities);
  }
}
