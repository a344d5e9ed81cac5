package org.hearsay.annotators.attribution.draft;

import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/** A token together with its sentence: the head of a cue or of a source. Immutable. */
public record Anchor(Sentence sentence, Token token) {}
