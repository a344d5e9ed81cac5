package org.hearsay.corpus.io;

import java.util.stream.IntStream;

/**
 * The offsets of one text in the unit of a file, and back to the UTF-16 code units of the model.
 *
 * <p>Built in one pass over the text; each conversion then takes time logarithmic in the number of
 * characters outside the Basic Multilingual Plane. A lone surrogate is one code point. Immutable
 * and thread-safe.
 */
public final class TextOffsets {
  /** Offsets of the surrogate pairs in code units, ascending; none where the file counts these. */
  private final int[] pairs;

  private final int codeUnits;

  private TextOffsets(int[] pairs, int codeUnits) {
    this.pairs = pairs;
    this.codeUnits = codeUnits;
  }

  /** {@return the offsets of {@code text}, counted in {@code unit}} */
  public static TextOffsets of(String text, OffsetUnit unit) {
    int[] pairs =
        switch (unit) {
          case UTF16 -> new int[0];
          case CODEPOINT ->
              IntStream.range(0, text.length() - 1)
                  .filter(i -> Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1)))
                  .toArray();
        };
    return new TextOffsets(pairs, text.length());
  }

  /** {@return the length of the text in the unit of the file} */
  public int length() {
    return codeUnits - pairs.length;
  }

  /**
   * {@return the offset in the unit of the file}
   *
   * @param offset in UTF-16 code units, from 0 to the length of the text; one that cuts a surrogate
   *     pair counts as the begin of the pair
   */
  public int fromUtf16(int offset) {
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return offset - low;
  }

  /**
   * {@return the offset in UTF-16 code units}
   *
   * @param offset in the unit of the file, from 0 to {@link #length()}
   */
  public int toUtf16(int offset) {
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] - middle < offset) { // the code point offset of this pair
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return offset + low;
  }
}
