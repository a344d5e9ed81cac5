package org.hearsay.corpus.model;

/** How much of a content stands in quotation marks (guidelines, section 6). */
public enum AttributionType implements Label {
  /** Every span of the content lies wholly in quotation marks. */
  DIRECT,
  /** No part of the content is quoted. */
  INDIRECT,
  /** Some words are quoted, some are not. */
  MIXED
}
