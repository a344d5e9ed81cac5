/**
 * Whom or what a noun phrase stands for by its own words: names of persons, bodies and countries,
 * nouns for those who speak, titles and gender. {@code NounReferents} reads a text, and {@code
 * Referent} is the answer. Builds on drafts; speakers resolve in context what this package reads,
 * and layouts ask its lexicon for nouns.
 */
@NullMarked
package org.hearsay.annotators.attribution.referent;

import org.jspecify.annotations.NullMarked;
