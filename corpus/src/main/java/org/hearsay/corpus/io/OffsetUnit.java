package org.hearsay.corpus.io;

import org.hearsay.corpus.model.Label;

/** What the offsets of a file count; in memory they always count UTF-16 code units. */
public enum OffsetUnit implements Label {
  /** Unicode code points, which is what Python, R and brat count. */
  CODEPOINT,
  /** UTF-16 code units, which is what Java and JavaScript count. */
  UTF16
}
