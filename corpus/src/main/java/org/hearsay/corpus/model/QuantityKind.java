package org.hearsay.corpus.model;

/** What kind of figure a quantity is (guidelines, section 7). */
public enum QuantityKind implements Label {
  /** A count: "40 cranes". */
  CARDINAL,
  /** Percent and percentage points: "5 percent". */
  PERCENT,
  /** A share as a fraction: "two-thirds", "half". */
  FRACTION,
  /** A share as one number in another: "one in five". */
  RATIO,
  /** A sum of money: "$2.5 billion". */
  MONEY,
  /** A number with a unit of measurement: "12 miles". */
  MEASURE,
  /** A length of time: "nine months". */
  DURATION,
  /** An age: "44-year-old". */
  AGE,
  /** A place in a sequence, where it measures progress: "the 6th day". */
  ORDINAL,
  /** A number word without a number: "dozens", "several hundred". */
  VAGUE,
  /** A factor: "twice as many", "a fivefold rise". */
  MULTIPLIER
}
