package org.hearsay.annotators.attribution.speaker;

import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.attribution.referent.Referent;

/**
 * A noun phrase that stands for somebody or something that may speak. Immutable.
 *
 * @param head its head noun
 * @param referent whom or what it stands for
 * @param subject whether it is the subject of a clause
 * @param quoted whether it stands in a quotation
 * @param source whether it is the source of an attribution
 */
record Mention(Anchor head, Referent referent, boolean subject, boolean quoted, boolean source) {
  /** {@return this mention, of somebody else} */
  Mention standingFor(Referent other) {
    return new Mention(head, other, subject, quoted, source);
  }

  /** {@return offset of the head noun} */
  int offset() {
    return head.token().begin();
  }
}
