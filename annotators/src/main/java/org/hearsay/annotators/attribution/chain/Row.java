package org.hearsay.annotators.attribution.chain;

/** Fills one row of dense features, one behind the other. Not thread-safe. */
final class Row {
  private final float[] values;
  private int size;

  Row(int width) {
    values = new float[width];
  }

  Row add(double value) {
    values[size++] = (float) value;
    return this;
  }

  Row add(boolean value) {
    values[size++] = value ? 1 : 0;
    return this;
  }

  /**
   * {@return the row}
   *
   * @throws IllegalStateException if it is not full
   */
  float[] values() {
    if (size != values.length) {
      throw new IllegalStateException(
          "expected a row of " + values.length + " features, found " + size);
    }
    return values;
  }
}
