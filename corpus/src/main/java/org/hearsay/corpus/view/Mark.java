package org.hearsay.corpus.view;

/**
 * What a span of the text stands for.
 *
 * @param kind which role of an attribution, or which part of a quantity
 * @param key the attribution or quantity within its document, such as {@code a3} or {@code q1}:
 *     counted here, because the ids of a document may hold any character
 */
record Mark(Kind kind, String key) {
  /** What a span can be; the name of the constant, in lower case, is its class in the style. */
  enum Kind {
    SOURCE,
    CUE,
    CONTENT,
    QUANTITY,
    MEASURED,
    TIME,
    PLACE,
    REFERENCE;

    /** {@return whether it is a role of an attribution} */
    boolean isRole() {
      return compareTo(QUANTITY) < 0;
    }

    /** {@return whether it shows only while its quantity is pointed at} */
    boolean isDetail() {
      return compareTo(QUANTITY) > 0;
    }
  }
}
