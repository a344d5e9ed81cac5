package org.hearsay.annotators.quantity.figure;

import org.hearsay.corpus.model.Modifier;

/** A bound and the pieces that express it. */
public record BoundUse(Modifier modifier, int first, int last) {}
