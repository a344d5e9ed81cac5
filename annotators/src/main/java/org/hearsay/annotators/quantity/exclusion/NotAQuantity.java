package org.hearsay.annotators.quantity.exclusion;

/** Why a number is no quantity (guidelines, section 7). */
public enum NotAQuantity {
  /** A day, a month or a span of them: "27 November", "12/10/2016". */
  DATE,
  /** A time of day: "10:30", "7 p.m.". */
  TIME,
  /** A year, a season or a decade: "2016", "the 1990s". */
  YEAR,
  /** Part of a name: "Apollo 11", "Article 50". */
  NAME,
  /** Tells one thing from others of its kind: "No. 3", "B-52", an address on the web. */
  IDENTIFIER,
  /** The number of an item in a list. */
  LIST,
  /** The number of a page or of another part of a text. */
  PAGE,
  /** The score of a game or a vote in that form: "2-0". */
  SCORE,
  /** A telephone number. */
  PHONE,
  /** "One" for a person or a thing: "no one", "this one". */
  PRONOUN,
  /** A place in a sequence that measures no progress: "the first goal". */
  SEQUENCE,
  /** A fixed phrase, or a number that is part of another: "at one point", "24/7". */
  IDIOM
}
