package org.hearsay.pipeline;

import java.nio.file.Path;
import java.util.Optional;
import org.hearsay.corpus.io.OffsetUnit;
import org.hearsay.pipeline.output.OutputFormat;
import picocli.CommandLine.Option;

/** The arguments that say what is written, and where. */
final class OutputArguments {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description =
          "File (jsonl, html, prodigy, conllu) or folder (brat, csv, cas-json, web-annotation) to"
              + " write. Default: standard output.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}. Default: jsonl.")
  private OutputFormat format = OutputFormat.JSONL;

  @Option(
      names = "--offsets",
      paramLabel = "UNIT",
      description = "What offsets count: codepoint or utf16. Default: codepoint.")
  private OffsetUnit offsets = OffsetUnit.CODEPOINT;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Where failures go. Default: errors.jsonl beside the output.")
  private Optional<Path> errors = Optional.empty();

  /** {@return the file or folder to write; empty for standard output} */
  Optional<Path> output() {
    return output.filter(path -> !path.toString().equals("-"));
  }

  OutputFormat format() {
    return format;
  }

  OffsetUnit offsets() {
    return offsets;
  }

  Optional<Path> errors() {
    return errors;
  }
}
