package org.hearsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BuildTest {
  @Test
  void everyBuildKnowsItsVersionAndItsCommit() {
    Build build = Build.current();
    assertTrue(build.version().matches("[0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?"), build.version());
    assertTrue(build.commit().matches("[0-9a-f]{7,}(-dirty)?|unknown"), build.commit());
  }
}
