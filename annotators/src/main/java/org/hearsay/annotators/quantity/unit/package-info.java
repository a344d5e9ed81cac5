/**
 * Units and currencies: their lexicons, the grammar that finds them beside a number, and amounts in
 * units of the SI. Builds on pieces and numbers; figures build on it.
 */
@NullMarked
package org.hearsay.annotators.quantity.unit;

import org.jspecify.annotations.NullMarked;
