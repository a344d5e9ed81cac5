package org.hearsay.pipeline.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
  @Test
  void theLineTellsRateAndTimeLeft() {
    assertEquals(
        "30/90 documents (10 failed), 200 words/s, 0:02:00 left",
        Progress.line(20, 10, 12_000, Duration.ofSeconds(60), OptionalLong.of(90)));
  }

  @Test
  void withoutATotalNoTimeLeftIsTold() {
    assertEquals(
        "20 documents, 200 words/s",
        Progress.line(20, 0, 12_000, Duration.ofSeconds(60), OptionalLong.empty()));
  }
}
