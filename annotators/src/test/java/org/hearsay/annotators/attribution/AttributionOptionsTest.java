package org.hearsay.annotators.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AttributionOptionsTest {
  @Test
  void ourOwnSchemeIsTheDefault() {
    assertEquals(
        new AttributionOptions(AttributionOptions.Scheme.HEARSAY, 0),
        AttributionOptions.of("attribution", new Properties()));
  }

  @Test
  void schemeAndConfidenceAreRead() {
    Properties properties = new Properties();
    properties.setProperty("attribution.scheme", "both");
    properties.setProperty("attribution.minConfidence", "0.7");
    assertEquals(
        new AttributionOptions(AttributionOptions.Scheme.BOTH, 0.7),
        AttributionOptions.of("attribution", properties));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          scheme        | ours | attribution.scheme: expected hearsay, polnear or both, found "ours"
          minConfidence | 2    | attribution.minConfidence: expected a number in [0, 1], found "2"
          schema        | both | attribution: expected one of the options [minConfidence, scheme], found "attribution.schema"
          """)
  void aMisspeltOptionIsAnError(String option, String value, String expected) {
    Properties properties = new Properties();
    properties.setProperty("attribution." + option, value);
    var error =
        assertThrows(
            IllegalArgumentException.class, () -> AttributionOptions.of("attribution", properties));
    assertEquals(expected, error.getMessage());
  }
}
