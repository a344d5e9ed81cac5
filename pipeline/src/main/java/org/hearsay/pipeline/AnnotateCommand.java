package org.hearsay.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hearsay.pipeline.input.Failure;
import org.hearsay.pipeline.input.InputOptions;
import org.hearsay.pipeline.input.Inputs;
import org.hearsay.pipeline.output.OutputFormat;
import org.hearsay.pipeline.run.AnnotationRun;
import org.hearsay.pipeline.run.DocumentAnnotator;
import org.hearsay.pipeline.run.FailureLog;
import org.hearsay.pipeline.run.InputFingerprint;
import org.hearsay.pipeline.run.JournalledResults;
import org.hearsay.pipeline.run.Manifest;
import org.hearsay.pipeline.run.OutputPaths;
import org.hearsay.pipeline.run.Progress;
import org.hearsay.pipeline.run.Results;
import org.hearsay.pipeline.run.RunSummary;
import org.hearsay.pipeline.run.StreamedResults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearsay annotate}: finds attributions, quantities and claims in files. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Finds who claims what, and how much, in texts.",
    footer = {
      "",
      "A run that was killed goes on where it stopped when the same command is given again.",
      "Exit code 0: done; 1: some documents failed; 2: wrong usage."
    })
final class AnnotateCommand implements Callable<Integer> {
  /** Set by the launcher, since Java 17 cannot tell whether standard error is a terminal. */
  private static final String TERMINAL = "hearsay.terminal";

  @Mixin private InputArguments input = new InputArguments();
  @Mixin private OutputArguments output = new OutputArguments();
  @Mixin private RunArguments run = new RunArguments();
  @Mixin private StackArguments stack = new StackArguments();

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final Stack loader;

  /** Builds the annotator that the arguments ask for. */
  @FunctionalInterface
  interface Stack {
    DocumentAnnotator load(Properties properties, boolean allText);
  }

  /** A command on these streams that annotates with what {@code loader} loads. */
  AnnotateCommand(InputStream in, PrintStream out, PrintStream err, Stack loader) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.loader = loader;
  }

  @Override
  public Integer call() {
    run.options(); // a wrong one must not wait for the models
    stack.properties();
    Optional<Path> path = output.output();
    return path.isPresent() && !isStream(path.get())
        ? annotateTo(new OutputPaths(path.get()))
        : annotateToStream(path);
  }

  /** Whether {@code path} is a pipe or a device, which can only be written from begin to end. */
  private static boolean isStream(Path path) {
    return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
  }

  private int annotateToStream(Optional<Path> path) {
    String name = path.map(Path::toString).orElse("standard output");
    if (output.format() != OutputFormat.JSONL) {
      throw new UsageException(
          String.format(
              Locale.ROOT,
              "--format %s: expected --output with a %s, since only jsonl goes to standard output",
              output.format().label(),
              output.format().isFolder() ? "folder" : "file"));
    }
    Inputs inputs = input.inputs(excluded(Optional.empty()), in);
    try (PrintStream device =
        new PrintStream(
            path.isPresent() ? Files.newOutputStream(path.get()) : OutputStream.nullOutputStream(),
            false,
            StandardCharsets.UTF_8)) {
      Results results =
          new StreamedResults(path.isPresent() ? device : out, name, output.offsets());
      Consumer<Failure> failures =
          output.errors().isPresent()
              ? new FailureLog(output.errors().get())
              : failure -> err.println(FailureLog.line(failure));
      RunSummary end = run(inputs, results, failures);
      if (end.failed() > 0) {
        report(end, name);
      }
      return code(end);
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": expected an output that can be written", e);
    }
  }

  private int annotateTo(OutputPaths paths) {
    Inputs inputs = input.inputs(excluded(Optional.of(paths)), in);
    Manifest manifest = new Manifest(made(), Optional.empty());
    try (JournalledResults results = open(paths, manifest)) {
      Optional<RunSummary> finished = paths.finished();
      if (finished.isPresent()
          && inputs.isRepeatable()
          && InputFingerprint.of(inputs).equals(finished.get().inputs())) {
        results.discard();
        err.println(
            String.format(
                Locale.ROOT,
                "%s: nothing to do, it holds %s",
                paths.output(),
                counted(finished.get().documents())));
        return Main.DONE;
      }
      FailureLog failures = new FailureLog(output.errors().orElse(paths.errors()));
      RunSummary end = run(inputs, results, failures);
      if (end.complete()) {
        end = results.finish(end, failures);
      }
      report(end, paths.output().toString());
      return code(end);
    }
  }

  private JournalledResults open(OutputPaths paths, Manifest manifest) {
    return UsageException.ifWrong(
        () ->
            new JournalledResults(paths, output.format(), output.offsets(), manifest, this::warn));
  }

  private Set<Path> excluded(Optional<OutputPaths> paths) {
    Set<Path> excluded = new HashSet<>();
    paths.ifPresent(of -> excluded.addAll(of.all()));
    output.errors().ifPresent(file -> excluded.add(file.toAbsolutePath().normalize()));
    return excluded;
  }

  private RunSummary run(Inputs inputs, Results results, Consumer<Failure> failures) {
    Properties properties = stack.properties();
    Supplier<DocumentAnnotator> annotator = () -> loader.load(properties, stack.allText());
    return new AnnotationRun(annotator, run.options(), results, failures, progress(inputs))
        .run(inputs, this::warn);
  }

  private Progress progress(Inputs inputs) {
    return Boolean.getBoolean(TERMINAL)
        ? Progress.on(err, inputs.isRepeatable() ? inputs.count() : OptionalLong.empty())
        : Progress.silent();
  }

  private Map<String, String> made() {
    Build build = Build.current();
    InputOptions options = input.options();
    Map<String, String> made = new HashMap<>();
    made.put("version", build.version());
    made.put("commit", build.commit());
    made.put("--format", output.format().label());
    made.put("--offsets", output.offsets().label());
    made.put("--all-text", Boolean.toString(stack.allText()));
    made.put("--text-column", options.textColumn());
    options.idColumn().ifPresent(column -> made.put("--id-column", column));
    options.encoding().ifPresent(charset -> made.put("--encoding", charset.name()));
    Properties effective = NewsPipeline.effective(stack.properties());
    effective
        .stringPropertyNames()
        .forEach(key -> made.put("property " + key, effective.getProperty(key)));
    return made;
  }

  private void warn(String warning) {
    err.println("warning: " + warning);
  }

  private void report(RunSummary end, String where) {
    err.println(
        String.format(
            Locale.ROOT,
            "%s: %s%s%s%s",
            where,
            counted(end.documents()),
            end.reused() > 0 ? ", " + end.reused() + " of an earlier run" : "",
            end.failed() > 0 ? ", " + end.failed() + " failed" : "",
            end.complete() ? "" : "; stopped, the same command goes on from here"));
  }

  private static String counted(long documents) {
    return documents == 1 ? "1 document" : documents + " documents";
  }

  private static int code(RunSummary end) {
    return end.failed() > 0 ? Main.SOME_FAILED : Main.DONE;
  }
}
