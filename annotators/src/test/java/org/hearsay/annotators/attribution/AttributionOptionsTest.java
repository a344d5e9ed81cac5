package org.hearsay.annotators.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AttributionOptionsTest {
  @Test
  void ourOwnSchemeIsTheDefault() {
    assertEquals(
        new AttributionOptions(AttributionOptions.Scheme.HEARSAY, 0, Optional.empty()),
        AttributionOptions.of("attribution", new Properties()));
  }

  @Test
  void schemeConfidenceAndModelAreRead() {
    Properties properties = new Properties();
    properties.setProperty("attribution.scheme", "both");
    properties.setProperty("attribution.minConfidence", "0.7");
    properties.setProperty("attribution.model", "own.model");
    assertEquals(
        new AttributionOptions(
            AttributionOptions.Scheme.BOTH, 0.7, Optional.of(Path.of("own.model"))),
        AttributionOptions.of("attribution", properties));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          scheme        | ours | attribution.scheme: expected hearsay, polnear or both, found "ours"
          minConfidence | 2    | attribution.minConfidence: expected a number in [0, 1], found "2"
          schema        | both | attribution: expected one of the options [minConfidence, model, scheme], found "attribution.schema"
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
