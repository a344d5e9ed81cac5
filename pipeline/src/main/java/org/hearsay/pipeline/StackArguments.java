package org.hearsay.pipeline;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import picocli.CommandLine.Option;

/** The arguments that say how CoreNLP and the annotators are set up. */
final class StackArguments {
  @Option(
      names = "--all-text",
      description = "Annotate credits, menus, advertisements and the like as well.")
  private boolean allText;

  @Option(
      names = {"-props", "--props"},
      paramLabel = "FILE",
      description = "Properties of CoreNLP and of the annotators, in UTF-8.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "One such property, stronger than the file. May be given several times.")
  private List<String> settings = List.of();

  /** {@return whether what is no article text is annotated too} */
  boolean allText() {
    return allText;
  }

  /**
   * {@return the properties that were given}
   *
   * @throws UsageException naming the file if it cannot be read, or the setting that is none
   */
  Properties properties() {
    Properties properties = new Properties();
    if (file.isPresent()) {
      try (Reader reader = Files.newBufferedReader(file.get())) {
        properties.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        throw new UsageException(
            file.get() + ": expected a file of properties in UTF-8, found " + e, e);
      }
    }
    for (String setting : settings) {
      int equals = setting.indexOf('=');
      if (equals < 1) {
        throw new UsageException(
            String.format(Locale.ROOT, "--set: expected KEY=VALUE, found \"%s\"", setting));
      }
      properties.setProperty(setting.substring(0, equals), setting.substring(equals + 1));
    }
    return properties;
  }
}
