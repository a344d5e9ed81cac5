package org.hearsay.annotators.attribution.quotation;

import org.hearsay.corpus.model.Span;

/**
 * Words in quotation marks. Immutable and thread-safe.
 *
 * @param span from the opening mark to the closing one, both included; from the paragraph's first
 *     word or to its last where a mark is missing
 * @param opened whether an opening mark stands at the begin
 * @param closed whether a closing mark stands at the end
 * @param depth 0 for an outermost quotation, 1 for one inside another, and so on
 */
public record Quotation(Span span, boolean opened, boolean closed, int depth) {}
