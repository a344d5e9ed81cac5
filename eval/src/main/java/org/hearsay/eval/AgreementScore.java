package org.hearsay.eval;

import java.util.Optional;

/**
 * One figure of how far annotators agree.
 *
 * @param group what kind of figure it is, as in "pairwise F1"
 * @param name what it is about, as in "cue exact"
 * @param value the figure; NaN if it is undefined
 * @param interval its 95 % interval over documents; empty for kappa
 * @param basis what it was counted on, for people
 */
public record AgreementScore(
    String group, String name, double value, Optional<Interval> interval, String basis) {}
