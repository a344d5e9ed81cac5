package org.hearsay.pipeline;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a training did, step by step: written at once with the time since the beginning, and kept
 * without it. Thread-safe.
 */
final class TrainingLog {
  private static final double NANOSECONDS = 1e9;

  private final PrintWriter out;
  private final long begin = System.nanoTime();
  private final List<String> lines = new ArrayList<>();

  TrainingLog(PrintWriter out) {
    this.out = out;
  }

  /** Writes a step and keeps it. */
  synchronized void step(String line) {
    lines.add(line);
    progress(line);
  }

  /** Writes how far a step is. */
  synchronized void progress(String line) {
    double seconds = (System.nanoTime() - begin) / NANOSECONDS;
    out.print(String.format(Locale.ROOT, "%7.1f s  %s\n", seconds, line));
    out.flush();
  }

  /** {@return the steps in their order, the same for the same data and options} */
  synchronized List<String> steps() {
    return List.copyOf(lines);
  }
}
