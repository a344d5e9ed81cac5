package org.hearsay.pipeline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.hearsay.corpus.io.FormatException;
import org.hearsay.corpus.io.GoldField;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.stats.CorpusStats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay stats CORPUS...}: what labelled documents hold, in figures. */
@Command(
    name = "stats",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Counts what labelled documents hold; several corpora are counted as one.",
    footer = {
      "",
      "Tokens are runs of letters and digits, or other single characters; sentences are guessed",
      "from punctuation. What one of the corpora does not label is not counted.",
      "Exit code 0: done; 1: the output could not be written; 2: wrong usage."
    })
final class StatsCommand implements Callable<Integer> {
  private static final String ALL = "all";

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec
  private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "CORPUS", description = CorpusFile.DESCRIPTION)
  private List<Path> corpora = new ArrayList<>();

  @Option(
      names = "--by",
      paramLabel = "FIELD",
      description = "A column for each value of this metadata field, such as publisher.")
  private Optional<String> by = Optional.empty();

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "Print the N most frequent cues and units. Default: 10.")
  private int top = 10;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Write the figures as JSON too, every cue and unit among them.")
  private Optional<Path> json = Optional.empty();

  @Override
  public Integer call() {
    if (top < 0) {
      throw new UsageException("expected --top of 0 or more, found " + top);
    }
    Set<GoldField> labelled = EnumSet.allOf(GoldField.class);
    List<Document> documents = new ArrayList<>();
    List<String> dropped = new ArrayList<>();
    for (Path path : corpora) {
      CorpusFile file = read(path);
      labelled.retainAll(file.corpus().fields());
      documents.addAll(file.corpus().documents());
      dropped.addAll(file.corpus().dropped());
    }
    Map<String, CorpusStats> columns = new LinkedHashMap<>();
    columns.put(ALL, CorpusStats.of(documents, labelled));
    groups(documents)
        .forEach((value, group) -> columns.put(column(value), CorpusStats.of(group, labelled)));
    PrintWriter out = spec.commandLine().getOut();
    out.print(StatsTable.of(columns, top));
    if (!dropped.isEmpty()) {
      out.print("\nnot counted, since our records cannot hold it: " + dropped.size() + "\n");
    }
    out.flush();
    json.ifPresent(file -> StatsJson.write(file, columns));
    return Main.DONE;
  }

  /** The name of the column of a value, which must not be that of all documents. */
  private String column(String value) {
    return value.equals(ALL) ? by.orElse("") + " " + value : value;
  }

  private Map<String, List<Document>> groups(List<Document> documents) {
    Map<String, List<Document>> groups = new TreeMap<>();
    if (by.isPresent()) {
      for (Document document : documents) {
        String value = document.metadata().getOrDefault(by.get(), "(none)");
        groups.computeIfAbsent(value, v -> new ArrayList<>()).add(document);
      }
    }
    return groups;
  }

  private static CorpusFile read(Path path) {
    try {
      return CorpusFile.read(path);
    } catch (FormatException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }
}
