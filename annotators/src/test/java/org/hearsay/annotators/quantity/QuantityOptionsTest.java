package org.hearsay.annotators.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Properties;
import org.junit.jupiter.api.Test;

class QuantityOptionsTest {
  private static Properties rejected(String value) {
    Properties properties = new Properties();
    properties.setProperty("quantity.rejected", value);
    return properties;
  }

  @Test
  void rejectedNumbersAreToldOnRequestOnly() {
    assertEquals(false, QuantityOptions.of("quantity", new Properties()).rejected());
    assertEquals(true, QuantityOptions.of("quantity", rejected("true")).rejected());
  }

  @Test
  void aWrongFlagIsNamed() {
    assertEquals(
        "quantity.rejected: expected true or false, found \"yes\"",
        assertThrows(
                IllegalArgumentException.class,
                () -> QuantityOptions.of("quantity", rejected("yes")))
            .getMessage());
  }
}
