package org.hearsay.annotators.learn;

/** Numbers in 16 bits (IEEE 754 binary16): eleven significant bits, up to 65504 on both sides. */
final class HalfFloat {
  private static final int SIGN = 0x8000;
  private static final int LARGEST = 0x7bff;
  private static final int BIAS = 15;
  private static final int FRACTION_BITS = 10;

  private HalfFloat() {}

  /** {@return the nearest of the numbers; the largest one for what is too large; never infinite} */
  static short of(float value) {
    int sign = value < 0 ? SIGN : 0;
    double magnitude = Math.abs((double) value);
    int exponent = Math.max(1 - BIAS, Math.getExponent(magnitude));
    // A fraction that is rounded up to the next power of two carries over into the exponent.
    long units = Math.round(Math.scalb(magnitude, FRACTION_BITS - exponent));
    long half = units + ((long) (exponent + BIAS - 1) << FRACTION_BITS);
    return (short) (sign | (int) Math.min(LARGEST, half));
  }

  /** {@return the number that {@code half} stands for} */
  static float value(short half) {
    int exponent = (half >>> FRACTION_BITS) & 0x1f;
    int fraction = half & 0x3ff;
    int units = exponent == 0 ? fraction : fraction + (1 << FRACTION_BITS);
    float magnitude = Math.scalb((float) units, Math.max(1, exponent) - BIAS - FRACTION_BITS);
    return (half & SIGN) == 0 ? magnitude : -magnitude;
  }
}
