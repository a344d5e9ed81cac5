package org.hearsay.pipeline.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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

  private static final int LOOK_AHEAD = 1 << 12;

  private final boolean usesStandardInput;
  private final InputFiles files;
  private final List<String> arguments;
  private final Set<Path> excluded;
  private final InputOptions options;
  private final InputStream standardInput;

  /**
   * Checks the arguments, and reads nothing yet.
   *
   * @param arguments files, folders, globs, and {@code -} for standard input
   * @param excluded files and folders that are never read where a folder or glob holds them
   * @param options how to read
   * @param standardInput what {@code -} stands for
   * @throws IllegalArgumentException naming an argument that stands for no file
   */
  public Inputs(
      List<String> arguments, Set<Path> excluded, InputOptions options, InputStream standardInput) {
    this.arguments = List.copyOf(arguments);
    this.excluded = Set.copyOf(excluded);
    this.options = options;
    this.standardInput = standardInput;
    this.usesStandardInput = arguments.contains(STANDARD_INPUT);
    this.files = new InputFiles(withoutStandardInput(), excluded);
  }

  private List<String> withoutStandardInput() {
    return arguments.stream().filter(argument -> !argument.equals(STANDARD_INPUT)).toList();
  }
}
