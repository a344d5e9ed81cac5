package org.hearsay.pipeline.input;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Everything that one command is to annotate, in the order of its arguments.
 *
 * <p>Documents are read one at a time, when the receiver is ready for them. What cannot be read
 * becomes an {@link InputItem.Failed}, and the reading goes on with what follows. Immutable; but
 * standard input can be read only once.
 */
public final class Inputs {
  /** The argument that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private final InputFiles files;
  private final InputOptions options;
  private final InputStream standardInput;
  private final boolean repeatable;

  /**
   * Checks the arguments, and reads nothing yet.
   *
   * @param arguments files, folders, globs, and {@code -} for standard input
   * @param excluded files and folders that are never read where a folder or a glob holds them
   * @param options how to read
   * @param standardInput what {@code -} stands for
   * @throws IllegalArgumentException naming an argument that stands for no file
   */
  public Inputs(
      List<String> arguments, Set<Path> excluded, InputOptions options, InputStream standardInput) {
    this.files = new InputFiles(arguments, excluded);
    this.options = options;
    this.standardInput = standardInput;
    this.repeatable = !arguments.contains(STANDARD_INPUT);
  }

  /** {@return whether the input can be read a second time} */
  public boolean isRepeatable() {
    return repeatable;
  }

  /** {@return how many documents there are; empty where only reading them would tell} */
  public OptionalLong count() {
    AtomicLong count = new AtomicLong();
    boolean countable =
        files.forEach(
            warning -> {},
            file -> {
              count.incrementAndGet();
              return file.isOneDocument() && !file.isStandardInput();
            });
    return countable ? OptionalLong.of(count.get()) : OptionalLong.empty();
  }

  /**
   * Reads the input from its beginning until it ends or {@code receiver} wants no more.
   *
   * @param warn is told of inputs given twice and of ids that had to be changed
   */
  public void read(Consumer<String> warn, InputItem.Receiver receiver) {
    FileReading reading = new FileReading(options, standardInput, new Ids(warn), receiver);
    files.forEach(warn, reading::read);
  }
}
