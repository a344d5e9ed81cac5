package org.hearsay.annotators.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfFloatTest {
  /** The examples are those of the article "Half-precision floating-point format" of Wikipedia. */
  @ParameterizedTest
  @CsvSource({
    "0, 0000",
    "0.000000059604645, 0001",
    "0.000060975552, 03ff",
    "0.00006103515625, 0400",
    "0.33325195, 3555",
    "0.99951172, 3bff",
    "1, 3c00",
    "1.00097656, 3c01",
    "-2, c000",
    "65504, 7bff"
  })
  void knowsTheBitsOfANumber(float value, String bits) {
    short half = (short) Integer.parseInt(bits, 16);
    assertEquals(half, HalfFloat.of(value));
    assertEquals(value, HalfFloat.value(half), Math.abs(value) * 1e-6f);
  }

  @Test
  void takesTheNearestNumber() {
    assertEquals(1, HalfFloat.value(HalfFloat.of(1.0004f)));
    assertEquals(1.0009766f, HalfFloat.value(HalfFloat.of(1.0006f)));
    assertEquals(2, HalfFloat.value(HalfFloat.of(1.9999f)));
    assertEquals(-65504, HalfFloat.value(HalfFloat.of(-1e9f)));
  }

  @Test
  void writesWhatItReadBack() {
    for (int bits = 0; bits < 0x7c00; bits++) {
      assertEquals((short) bits, HalfFloat.of(HalfFloat.value((short) bits)));
    }
  }
}
