package org.hearsay.pipeline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.corpus.check.CorpusCheck;
import org.hearsay.corpus.check.Finding;
import org.hearsay.corpus.check.Rule;
import org.hearsay.corpus.io.FormatException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay check CORPUS...}: looks for what breaks the guidelines in labelled documents. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Checks labelled documents against the guidelines.",
    footer = {
      "",
      "Offsets are UTF-16 code units, whatever the file counts; lines and columns begin at 1.",
      "Exit code 0: nothing found; 1: something found; 2: wrong usage."
    })
final class CheckCommand implements Callable<Integer> {
  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec
  private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "CORPUS", description = CorpusFile.DESCRIPTION)
  private List<Path> corpora = new ArrayList<>();

  @Option(
      names = "--only",
      paramLabel = "RULE",
      split = ",",
      description = "Check these rules only, divided by commas.")
  private Set<String> only = new LinkedHashSet<>();

  @Option(
      names = "--ignore",
      paramLabel = "RULE",
      split = ",",
      description = "Leave these rules out.")
  private Set<String> ignored = new LinkedHashSet<>();

  /** How many roles are named that the reader changed. */
  private static final int SHOWN = 10;

  @Option(names = "--rules", description = "Print the rules there are, and check nothing.")
  private boolean rules;

  @Option(names = "--json", paramLabel = "FILE", description = "Write the findings as JSON too.")
  private Optional<Path> json = Optional.empty();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (rules) {
      CorpusCheck.rules()
          .forEach(
              rule ->
                  out.print(
                      String.format(Locale.ROOT, "%-17s %s\n", rule.name(), rule.explanation())));
      out.flush();
      return Main.DONE;
    }
    if (corpora.isEmpty()) {
      throw new UsageException("check: expected a CORPUS, or --rules, found neither");
    }
    CorpusCheck check = check();
    Map<Path, List<Finding>> findings = new LinkedHashMap<>();
    for (Path path : corpora) {
      findings.put(path, print(out, path, check));
    }
    json.ifPresent(file -> CheckJson.write(file, findings));
    out.flush();
    return findings.values().stream().allMatch(List::isEmpty) ? Main.DONE : Main.SOME_FAILED;
  }

  private CorpusCheck check() {
    Set<String> known = CorpusCheck.rules().stream().map(Rule::name).collect(Collectors.toSet());
    Stream.concat(only.stream(), ignored.stream())
        .filter(name -> !known.contains(name))
        .forEach(
            name -> {
              throw new UsageException(
                  "expected a rule of \"hearsay check --rules\", found \"" + name + "\"");
            });
    return CorpusCheck.by(
        name -> (only.isEmpty() || only.contains(name)) && !ignored.contains(name));
  }

  private static List<Finding> print(PrintWriter out, Path path, CorpusCheck check) {
    CorpusFile file;
    try {
      file = CorpusFile.read(path);
    } catch (FormatException e) {
      Finding finding = unreadable(path, e);
      out.print(finding + "\n\n");
      return List.of(finding);
    }
    List<Finding> findings = check.findings(file.asWritten());
    findings.forEach(finding -> out.print(finding + "\n"));
    out.print(findings.isEmpty() ? "" : "\n");
    out.print(
        String.format(
            Locale.ROOT,
            "%s: %s, %d documents, %d findings\n",
            path,
            file.format(),
            file.corpus().documents().size(),
            findings.size()));
    counts(findings)
        .forEach((rule, count) -> out.print(String.format(Locale.ROOT, "%7d  %s\n", count, rule)));
    List<String> unused = check.unused(file.asWritten().fields());
    if (!unused.isEmpty()) {
      out.print("not checked, since it is not labelled: " + String.join(", ", unused) + "\n");
    }
    List<String> trimmed = file.corpus().trimmed();
    if (!trimmed.isEmpty()) {
      out.print("white space at the edges of spans, which the reader takes off: ");
      out.print(trimmed.size() + "\n");
      trimmed.stream().limit(SHOWN).forEach(item -> out.print("  " + item + "\n"));
    }
    out.print("\n");
    return findings;
  }

  private static Finding unreadable(Path path, FormatException e) {
    return new Finding(
        CorpusCheck.READABLE.name(),
        path.toString(),
        "",
        Optional.empty(),
        "a file in its format",
        String.valueOf(e.getMessage()));
  }

  /** How often each rule is broken, in the order of the rules. */
  private static Map<String, Long> counts(List<Finding> findings) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Rule rule : CorpusCheck.rules()) {
      long count = findings.stream().filter(f -> f.rule().equals(rule.name())).count();
      if (count > 0) {
        counts.put(rule.name(), count);
      }
    }
    return counts;
  }
}
