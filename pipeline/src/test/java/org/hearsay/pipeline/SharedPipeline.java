package org.hearsay.pipeline;

import java.util.Properties;

/** The stack with its defaults, whose models all tests of this module load once. */
final class SharedPipeline {
  static final NewsPipeline PIPELINE = new NewsPipeline(new Properties());

  private SharedPipeline() {}
}
