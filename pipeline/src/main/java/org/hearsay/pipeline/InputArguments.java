package org.hearsay.pipeline;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.pipeline.input.InputOptions;
import org.hearsay.pipeline.input.Inputs;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments that say what is read, and how. */
final class InputArguments {
  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = {
        "Texts, HTML pages, JSON Lines (a field \"text\" a line) or CSV (a text column),",
        "folders of these, globs, or - for standard input."
      })
  private List<String> inputs = List.of();

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "Encoding of the input. Default: UTF-8, or what a page declares.")
  private Optional<String> encoding = Optional.empty();

  @Option(
      names = "--text-column",
      paramLabel = "NAME",
      description = "Column of a CSV file that holds the text. Default: text.")
  private String textColumn = InputOptions.DEFAULT.textColumn();

  @Option(
      names = "--id-column",
      paramLabel = "NAME",
      description = "Column that holds the id. Default: id, else file name and row.")
  private Optional<String> idColumn = Optional.empty();

  /**
   * {@return the input}
   *
   * @param excluded files and folders that are no input, though a folder may hold them
   * @throws UsageException naming an argument that stands for no file
   */
  Inputs inputs(Set<Path> excluded, InputStream standardInput) {
    try {
      return new Inputs(inputs, excluded, options(), standardInput);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  /** {@return how it is read} */
  InputOptions options() {
    return new InputOptions(encoding.map(InputArguments::charset), textColumn, idColumn);
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UsageException(
          String.format(
              Locale.ROOT, "--encoding: expected a name such as windows-1252, found \"%s\"", name),
          e);
    }
  }
}
