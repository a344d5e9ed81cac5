package org.hearsay.annotators.quantity;

/** Why a number is no quantity (guidelines, section 7). */
enum NotAQuantity {
  DATE,
  TIME,
  YEAR,
  NAME,
  IDENTIFIER,
  LIST,
  PAGE,
  SCORE,
  PHONE,
  PRONOUN,
  SEQUENCE,
  IDIOM
}
