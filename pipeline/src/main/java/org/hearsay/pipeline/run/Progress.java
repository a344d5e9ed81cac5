package org.hearsay.pipeline.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.StringTokenizer;

/**
 * One line on a terminal that says how far a run is: documents, words a second, time left. Not
 * thread-safe.
 */
public final class Progress {
  private static final long EVERY_NANOS = Duration.ofSeconds(1).toNanos();

  private final Optional<PrintStream> terminal;
  private final OptionalLong total;
  private final long begin = System.nanoTime();
  private long shown = begin - EVERY_NANOS;
  private long words;
  private int width;

  private Progress(Optional<PrintStream> terminal, OptionalLong total) {
    this.terminal = terminal;
    this.total = total;
  }

  /** {@return one that shows nothing} */
  public static Progress silent() {
    return new Progress(Optional.empty(), OptionalLong.empty());
  }

  /** {@return one that writes to {@code terminal}; without {@code total}, no time left is shown} */
  public static Progress on(PrintStream terminal, OptionalLong total) {
    return new Progress(Optional.of(terminal), total);
  }

  /** Counts the words of a document that was annotated just now. */
  void words(String text) {
    words += new StringTokenizer(text).countTokens();
  }

  /** Shows where the run is, at most once a second. */
  void show(long documents, long failed) {
    long now = System.nanoTime();
    if (terminal.isEmpty() || now - shown < EVERY_NANOS) {
      return;
    }
    shown = now;
    String line = line(documents, failed, words, Duration.ofNanos(now - begin), total);
    terminal.get().print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
    terminal.get().flush();
    width = line.length();
  }

  /** Clears the line. */
  void end() {
    if (width > 0) {
      terminal.ifPresent(stream -> stream.print("\r" + " ".repeat(width) + "\r"));
    }
  }

  static String line(
      long documents, long failed, long words, Duration elapsed, OptionalLong total) {
    double seconds = Math.max(0.001, elapsed.toMillis() / 1000.0);
    StringBuilder line = new StringBuilder().append(documents + failed);
    total.ifPresent(all -> line.append('/').append(all));
    line.append(" documents");
    if (failed > 0) {
      line.append(String.format(Locale.ROOT, " (%d failed)", failed));
    }
    line.append(String.format(Locale.ROOT, ", %.0f words/s", words / seconds));
    long done = documents + failed;
    if (total.isPresent() && done > 0 && total.getAsLong() >= done) {
      long left = Math.round(seconds / done * (total.getAsLong() - done));
      line.append(
          String.format(
              Locale.ROOT, ", %d:%02d:%02d left", left / 3600, left / 60 % 60, left % 60));
    }
    return line.toString();
  }
}
