package org.hearsay.annotators.attribution.referent;

import org.hearsay.corpus.model.Label;

/** The grammatical gender that a name, a title, a noun or a pronoun shows. */
public enum Gender implements Label {
  MALE,
  FEMALE,
  UNKNOWN;

  /** {@return whether both may be the same person} */
  public boolean fits(Gender other) {
    return this == other || this == UNKNOWN || other == UNKNOWN;
  }

  /** {@return this gender, or {@code other} where this is unknown} */
  public Gender or(Gender other) {
    return this == UNKNOWN ? other : this;
  }
}
