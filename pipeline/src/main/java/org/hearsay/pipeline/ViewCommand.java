package org.hearsay.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.corpus.io.FormatException;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.view.HtmlView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay view FILE}: labelled documents as one web page. */
@Command(
    name = "view",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Shows labelled documents as one page that needs no network.",
    footer = {"", "Exit code 0: done; 1: the output could not be written; 2: wrong usage."})
final class ViewCommand implements Callable<Integer> {
  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec
  private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Parameters(paramLabel = "FILE", description = CorpusFile.DESCRIPTION)
  private Path file;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PAGE",
      description = "File to write. Default: standard output.")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--limit", paramLabel = "N", description = "The first N documents only.")
  private int limit = Integer.MAX_VALUE;

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new UsageException("expected --limit of 1 or more, found " + limit);
    }
    List<Document> documents = read().corpus().first(limit).documents();
    String title = String.valueOf(file.toAbsolutePath().normalize().getFileName());
    if (output.isEmpty()) {
      spec.commandLine().getOut().print(HtmlView.page(title, documents));
      spec.commandLine().getOut().flush();
      return Main.DONE;
    }
    try (Writer page = Files.newBufferedWriter(output.get())) {
      HtmlView.write(page, title, documents);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "expected to write " + output.get() + ": " + e.getMessage(), e);
    }
    return Main.DONE;
  }

  private CorpusFile read() {
    try {
      return CorpusFile.read(file);
    } catch (FormatException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }
}
