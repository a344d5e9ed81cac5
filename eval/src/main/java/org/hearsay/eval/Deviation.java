package org.hearsay.eval;

import java.util.List;
import java.util.Optional;
import org.hearsay.corpus.model.Span;

/** In what way one field of a system item differs from the gold item that it is aligned with. */
public enum Deviation {
  /** The gold has it, the system has not. */
  ABSENT("absent"),
  /** The system has it, the gold has not. */
  ADDED("added"),
  /** All the system's characters are the gold's, but not the other way round. */
  TOO_SHORT("too short"),
  /** All the gold's characters are the system's, but not the other way round. */
  TOO_LONG("too long"),
  /** Both share characters, and both have some of their own. */
  CROSSING("crossing"),
  /** Both have spans, which share no character. */
  ELSEWHERE("elsewhere"),
  /** Both have a value or a label, but not the same. */
  OTHER("other value");

  private final String words;

  Deviation(String words) {
    this.words = words;
  }

  /** {@return how a report calls it} */
  public String words() {
    return words;
  }

  /** {@return how the spans differ; empty if they are the same} */
  static Optional<Deviation> of(List<Span> gold, List<Span> system, VisibleCharacters characters) {
    if (gold.equals(system)) {
      return Optional.empty();
    }
    if (gold.isEmpty() || system.isEmpty()) {
      return Optional.of(gold.isEmpty() ? ADDED : ABSENT);
    }
    int shared = characters.shared(gold, system);
    if (shared == 0) {
      return Optional.of(ELSEWHERE);
    }
    if (shared == characters.in(system)) {
      return Optional.of(TOO_SHORT);
    }
    return Optional.of(shared == characters.in(gold) ? TOO_LONG : CROSSING);
  }
}
