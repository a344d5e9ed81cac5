/**
 * Who the source of each draft is (guidelines, section 6): mentions of the same person or body
 * across the text, pronouns, elided nouns, and speakers that the layout or the text around leaves
 * to be understood. {@code Speakers} is its one door; {@code Mentions} holds who is mentioned, and
 * {@code SourceResolution} goes through the sources. Builds on referents and cues; only labels ask
 * for it.
 */
@NullMarked
package org.hearsay.annotators.attribution.speaker;

import org.jspecify.annotations.NullMarked;
