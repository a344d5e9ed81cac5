package org.hearsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedScoresTest {
  static List<PublishedScores> tables() {
    return PublishedScores.all();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void dataAreInTheRepositoryOrMarkedAsNot(PublishedScores published) {
    Path data = PublishedScores.ROOT.resolve(published.data());
    assertEquals(published.isInRepository(), Files.exists(data), published + ": " + data);
  }

  @Test
  void someTableIsRerunByEveryBuild() {
    assertTrue(PublishedScores.all().stream().anyMatch(PublishedScores::isInRepository));
  }
}
