package org.hearsay.pipeline;

import java.util.Map;
import org.hearsay.eval.Bootstrap;
import picocli.CommandLine.Option;

/** The arguments of every command that prints intervals. */
final class BootstrapArguments {
  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Where the random numbers begin; the same seed gives the same intervals.")
  private long seed = Bootstrap.SEED;

  @Option(
      names = "--resamples",
      paramLabel = "N",
      description = "How often the documents are drawn again for intervals. Default: 10000.")
  private int resamples = Bootstrap.RESAMPLES;

  /** {@return the bootstrap asked for} */
  Bootstrap bootstrap() {
    if (resamples < 1) {
      throw new UsageException("expected --resamples of 1 or more, found " + resamples);
    }
    return new Bootstrap(seed, resamples);
  }

  /** Adds to the lines that say what made the figures. */
  void describe(Map<String, String> header) {
    header.put(
        "intervals",
        "95 %, percentile bootstrap over documents, seed " + seed + ", n = " + resamples);
  }
}
