package org.hearsay.corpus.model;

/**
 * What the cue does with the content, by the head of the cue in context (guidelines, section 6).
 */
public enum CueClass implements Label {
  /** Says it: say, tell, describe, warn that, a colon, "according to", or no cue at all. */
  REPORT,
  /** Says it without proof: allege, claim, argue, accuse, insist. */
  CLAIM,
  /** Says that it is so: confirm, affirm, agree, admit. */
  CONFIRM,
  /** Says that it is not so: deny, reject. */
  DENY,
  /** Puts a figure or a likelihood to it: estimate, predict, assess, be expected. */
  ESTIMATE,
  /** Holds it in mind: think, believe, suspect, hope, fear. */
  BELIEVE,
  /** Wants it of somebody else: order, urge, call on, suggest that somebody should. */
  DIRECT,
  /** Means to do it: intend, plan, want, offer, promise. */
  INTEND,
  /** Makes it visible: show, indicate, a sign, evidence. */
  SHOW
}
