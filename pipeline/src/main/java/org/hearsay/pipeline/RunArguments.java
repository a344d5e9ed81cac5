package org.hearsay.pipeline;

import java.time.Duration;
import java.util.Optional;
import org.hearsay.pipeline.run.RunOptions;
import picocli.CommandLine.Option;

/** The arguments that say how the work is done; none changes what is found. */
final class RunArguments {
  /** Seconds that are as good as no limit; their nanoseconds still fit into a long. */
  private static final double LONGEST = 1e9;

  @Option(names = "--threads", paramLabel = "N", description = "Documents at a time. Default: 2.")
  private int threads = 2;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Longest time for one document. Default: 600.")
  private double timeout = 600;

  @Option(names = "--fail-fast", description = "Stop at the first document that fails.")
  private boolean failFast;

  @Option(
      names = "--max-errors",
      paramLabel = "N",
      description = "Stop when more than N documents have failed.")
  private Optional<Long> maximumErrors = Optional.empty();

  /**
   * {@return the options of a run}
   *
   * @throws UsageException naming an argument that is out of range
   */
  RunOptions options() {
    try {
      long most = failFast ? 0 : maximumErrors.orElse(Long.MAX_VALUE);
      return new RunOptions(
          threads, Duration.ofMillis((long) (Math.min(timeout, LONGEST) * 1000)), most);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }
}
