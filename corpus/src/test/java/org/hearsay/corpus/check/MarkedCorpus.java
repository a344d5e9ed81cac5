package org.hearsay.corpus.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.CueClass;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;

/**
 * A document whose text marks the roles of its attributions: {@code {S1 Ortiz} {Q1 said} {C1 the
 * port will close}.} Braces nest; a role with several pieces has several spans.
 */
final class MarkedCorpus {
  private final StringBuilder text = new StringBuilder();
  private final Map<String, List<Span>> roles = new LinkedHashMap<>();

  private MarkedCorpus(String marked) {
    List<Integer> begins = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int at = 0; at < marked.length(); at++) {
      char c = marked.charAt(at);
      if (c == '{') {
        names.add(marked.substring(at + 1, at + 3));
        begins.add(text.length());
        at += 3;
      } else if (c == '}') {
        int last = names.size() - 1;
        roles
            .computeIfAbsent(names.remove(last), name -> new ArrayList<>())
            .add(new Span(begins.remove(last), text.length()));
      } else {
        text.append(c);
      }
    }
  }

  /** {@return the document, its attributions indirect reports of a person called Ortiz} */
  static Document document(String marked) {
    return document(marked, AttributionType.INDIRECT);
  }

  static Document document(String marked, AttributionType type) {
    MarkedCorpus parsed = new MarkedCorpus(marked);
    List<Attribution> attributions =
        parsed.roles.keySet().stream()
            .filter(role -> role.startsWith("C"))
            .sorted()
            .map(role -> parsed.attribution(role.substring(1), type))
            .toList();
    return of(parsed.text.toString(), attributions, List.of());
  }

  static Document of(String text, List<Attribution> attributions, List<Quantity> quantities) {
    return new Document("port", text, Map.of(), attributions, quantities, List.of(), List.of());
  }

  private Attribution attribution(String number, AttributionType type) {
    return new Attribution(
        "a" + number,
        spans("S" + number),
        spans("Q" + number),
        spans("C" + number),
        type,
        CueClass.REPORT,
        false,
        SourceKind.PERSON,
        Optional.of("Lena Ortiz"),
        Optional.empty(),
        true,
        1);
  }

  private List<Span> spans(String role) {
    return roles.getOrDefault(role, List.of()).stream().sorted().toList();
  }

  /** {@return what a rule finds, each as {@code item: expected, found}; empty if nothing} */
  static String found(String rule, Document document) {
    return findings(rule, GoldCorpus.of(List.of(document))).stream()
        .map(finding -> finding.item() + ": " + finding.expected() + ", " + finding.found())
        .collect(Collectors.joining("; "));
  }

  static List<Finding> findings(String rule, GoldCorpus corpus) {
    return CorpusCheck.by(rule::equals).findings(corpus);
  }

  /** {@return the names of all rules that the document breaks} */
  static Set<String> broken(Document document) {
    return Stream.of(document)
        .flatMap(
            each -> CorpusCheck.by(name -> true).findings(GoldCorpus.of(List.of(each))).stream())
        .map(Finding::rule)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
