package org.hearsay.pipeline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.model.Document;
import org.hearsay.eval.Agreement;
import org.hearsay.eval.AgreementTable;
import org.hearsay.eval.Bootstrap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay agree ANNOTATOR...}: how far people agree who labelled the same texts. */
@Command(
    name = "agree",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Measures how far annotators of the same texts agree.",
    footer = {"", "Exit code 0: done; 2: wrong usage."})
final class AgreeCommand implements Callable<Integer> {
  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec
  private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "ANNOTATOR",
      description =
          "One file with the versions of several annotators, told apart by a field annotator"
              + " (PolNeAR's JSON Lines; in ours it stands in the metadata); or a file or folder"
              + " for each annotator, in any format that evaluate takes as GOLD.")
  private List<Path> annotators = List.of();

  @Option(
      names = "--where",
      paramLabel = "FIELD=VALUE[,VALUE...]",
      description =
          "Only documents whose metadata have one of the values, such as split=train,dev. Given"
              + " again, each gets figures of its own.")
  private List<String> sets = new ArrayList<>();

  @Option(names = "--json", paramLabel = "FILE", description = "Write the figures as JSON too.")
  private Optional<Path> json = Optional.empty();

  @Mixin private BootstrapArguments draws = new BootstrapArguments();

  @Override
  public Integer call() {
    Bootstrap bootstrap = draws.bootstrap();
    Map<String, GoldCorpus> labelled =
        UsageException.ifWrong(() -> AnnotatorVersions.read(annotators));
    PrintWriter out = spec.commandLine().getOut();
    Map<String, String> header = header(labelled);
    header.forEach((name, value) -> out.print(name + ": " + value + "\n"));
    Map<String, Agreement> agreements = new LinkedHashMap<>();
    for (String set : sets.isEmpty() ? List.of("") : sets) {
      Agreement agreement = UsageException.ifWrong(() -> Agreement.of(restricted(labelled, set)));
      agreements.put(set, agreement);
      out.print("\ndocuments: " + agreement.documents() + (set.isEmpty() ? "" : ", " + set));
      out.print("\npairs of annotators, summed over documents: " + agreement.pairs() + "\n\n");
      out.print(AgreementTable.of(agreement, bootstrap));
    }
    out.flush();
    json.ifPresent(
        file ->
            FigureWriter.write(
                file, header, figures -> AgreeJson.write(figures, agreements, bootstrap)));
    return Main.DONE;
  }

  /** What made the figures, in the order of printing. */
  private Map<String, String> header(Map<String, GoldCorpus> labelled) {
    Build build = Build.current();
    Map<String, String> header = new LinkedHashMap<>();
    header.put("hearsay", build.version() + " (" + build.commit() + ")");
    for (Path file : annotators) {
      header.put(file.toString(), "sha256 " + EvaluateDigest.of(file));
    }
    header.put("annotators", String.join(", ", labelled.keySet()));
    List<String> dropped =
        labelled.values().stream().flatMap(corpus -> corpus.dropped().stream()).toList();
    header.put(
        "dropped", dropped.size() + (dropped.isEmpty() ? "" : ": " + String.join("; ", dropped)));
    header.put("scores", "every two annotators of a document, aligned one to one; micro");
    draws.describe(header);
    return header;
  }

  private static Map<String, GoldCorpus> restricted(Map<String, GoldCorpus> labelled, String set) {
    if (set.isEmpty()) {
      return labelled;
    }
    int equals = set.indexOf('=');
    if (equals < 1) {
      throw new IllegalArgumentException(
          "expected --where FIELD=VALUE[,VALUE...], found \"" + set + "\"");
    }
    String field = set.substring(0, equals);
    Set<String> values = new HashSet<>(List.of(set.substring(equals + 1).split(",")));
    Map<String, GoldCorpus> restricted = new LinkedHashMap<>();
    labelled.forEach(
        (name, corpus) ->
            restricted.put(
                name,
                corpus.with(
                    corpus.documents().stream()
                        .filter(document -> values.contains(value(document, field)))
                        .toList())));
    return restricted;
  }

  private static String value(Document document, String field) {
    return document.metadata().getOrDefault(field, "");
  }
}
