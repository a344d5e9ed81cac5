package org.hearsay.annotators.quantity;

import org.hearsay.corpus.model.Modifier;

/** A bound and the pieces that express it. */
record BoundUse(Modifier modifier, int first, int last) {}
