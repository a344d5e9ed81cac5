/**
 * Units and currencies: their lexicons ({@code UnitLexicon}), the grammar that finds them beside a
 * number ({@code UnitGrammar}), and amounts in units of the SI ({@code SiNormaliser}). Builds on
 * pieces and numbers; figures build on it.
 */
@NullMarked
package org.hearsay.annotators.quantity.unit;

import org.jspecify.annotations.NullMarked;
