package org.hearsay.eval;

import java.util.List;

/**
 * A text of a {@link ValueSet}.
 *
 * @param id unique in the set
 * @param text the text exactly as given
 * @param quantities its gold quantities; may be empty
 */
public record ValueText(String id, String text, List<ValueGold> quantities) {
  /** Copies the quantities. */
  public ValueText {
    quantities = List.copyOf(quantities);
  }
}
