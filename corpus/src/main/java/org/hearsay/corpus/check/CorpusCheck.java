package org.hearsay.corpus.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.io.GoldField;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Span;

/**
 * Looks for what breaks the guidelines in a corpus.
 *
 * <p>A rule runs where the corpus labels all fields that it reads; the others are named by {@link
 * #unused}. Immutable and thread-safe.
 */
public final class CorpusCheck {
  /** The rule that items break which a reader had to change or to drop. */
  public static final Rule READABLE =
      new Rule(
          "readable",
          "a file is in its format, and every item of it fits our records",
          Set.of(),
          (document, report) -> {});

  private static final List<Rule> RULES =
      Stream.of(
              List.of(READABLE),
              SpanRules.ALL,
              RoleRules.ALL,
              QuotationRules.ALL,
              LabelRules.ALL,
              QuantityRules.ALL,
              FigureRules.ALL,
              ClaimRules.ALL)
          .flatMap(List::stream)
          .toList();

  private final List<Rule> rules;

  private CorpusCheck(List<Rule> rules) {
    this.rules = rules;
  }

  /** {@return all rules there are, by topic} */
  public static List<Rule> rules() {
    return RULES;
  }

  /** {@return a check by those rules whose names {@code wanted} accepts} */
  public static CorpusCheck by(Predicate<String> wanted) {
    return new CorpusCheck(RULES.stream().filter(rule -> wanted.test(rule.name())).toList());
  }

  /** {@return the names of the rules that need a field which the corpus does not label} */
  public List<String> unused(Set<GoldField> labelled) {
    return rules.stream()
        .filter(rule -> !labelled.containsAll(rule.needs()))
        .map(Rule::name)
        .toList();
  }

  /**
   * {@return what breaks a rule, document by document in the order of the corpus, in a document by
   * begin and then in the order of the rules}
   */
  public List<Finding> findings(GoldCorpus corpus) {
    List<Finding> findings = new ArrayList<>();
    if (rules.contains(READABLE)) {
      corpus.dropped().forEach(item -> findings.add(dropped(item)));
    }
    List<Rule> used =
        rules.stream().filter(rule -> corpus.fields().containsAll(rule.needs())).toList();
    for (Document document : corpus.documents()) {
      findings.addAll(
          findings(document, corpus.discards().getOrDefault(document.id(), List.of()), used));
    }
    return List.copyOf(findings);
  }

  private static Finding dropped(String item) {
    return new Finding(
        READABLE.name(), item, "", Optional.empty(), "an item that our records hold", "it dropped");
  }

  private static List<Finding> findings(Document document, List<Span> discards, List<Rule> used) {
    CheckedDocument checked = new CheckedDocument(document, discards);
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : used) {
      Report report = new Report(rule.name(), checked);
      rule.test().run(checked, report);
      findings.addAll(report.findings());
    }
    findings.sort(Comparator.comparingInt(f -> f.place().map(Finding.Place::begin).orElse(-1)));
    return findings;
  }
}
