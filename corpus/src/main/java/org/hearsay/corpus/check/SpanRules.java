package org.hearsay.corpus.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.corpus.io.GoldField;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Role;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/** Rules on where spans begin and end, and on items that stand twice. */
final class SpanRules {
  private static final Set<GoldField> ATTRIBUTIONS = Set.of(GoldField.ATTRIBUTIONS);
  private static final Set<GoldField> QUANTITIES = Set.of(GoldField.QUANTITIES);

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "white-space",
              "no span begins or ends with white space",
              Set.of(),
              SpanRules::whiteSpace),
          new Rule(
              "whole-words",
              "no span begins or ends inside a word",
              Set.of(),
              SpanRules::wholeWords),
          new Rule(
              "joined",
              "the spans of one role have more than white space between them",
              ATTRIBUTIONS,
              SpanRules::joined),
          new Rule(
              "one-span", "a source and a cue are one span each", ATTRIBUTIONS, SpanRules::oneSpan),
          new Rule(
              "same-attribution",
              "no attribution stands twice",
              ATTRIBUTIONS,
              SpanRules::sameAttribution),
          new Rule(
              "quantities-apart",
              "no two quantities share a part of the text",
              QUANTITIES,
              SpanRules::quantitiesApart),
          new Rule(
              "article-text",
              "no attribution lies in a part that is marked as no article text",
              ATTRIBUTIONS,
              SpanRules::articleText));

  private SpanRules() {}

  private static void whiteSpace(CheckedDocument document, Report report) {
    String text = document.text();
    document.forEachSpan(
        (item, span) -> {
          if (Spans.isWhiteSpace(text.charAt(span.begin()))
              || Spans.isWhiteSpace(text.charAt(span.end() - 1))) {
            report.add(item, span, "no white space at an edge");
          }
        });
  }

  private static void wholeWords(CheckedDocument document, Report report) {
    String text = document.text();
    document.forEachSpan(
        (item, span) -> {
          boolean begin = Characters.isInsideWord(text, span.begin());
          if (begin || Characters.isInsideWord(text, span.end())) {
            report.add(
                item,
                span,
                "whole words",
                Report.quoted(span.in(text))
                    + " in "
                    + Report.quoted(
                        Characters.wordAround(text, begin ? span.begin() : span.end())));
          }
        });
  }

  private static void joined(CheckedDocument document, Report report) {
    for (Attribution attribution : document.attributions()) {
      for (Role role : Role.values()) {
        List<Span> spans = attribution.role(role);
        List<Span> joined = Spans.joined(document.text(), spans);
        if (joined.size() < spans.size()) {
          report.add(
              CheckedDocument.name(attribution, role),
              spans.get(0),
              "one span where only white space lies between",
              spans.toString());
        }
      }
    }
  }

  private static void oneSpan(CheckedDocument document, Report report) {
    for (Attribution attribution : document.attributions()) {
      for (Role role : List.of(Role.SOURCE, Role.CUE)) {
        List<Span> spans = attribution.role(role);
        if (spans.size() > 1) {
          report.add(
              CheckedDocument.name(attribution, role),
              spans.get(0),
              "one span",
              Report.quoted(
                  String.join(" ... ", spans.stream().map(s -> s.in(document.text())).toList())));
        }
      }
    }
  }

  private static void sameAttribution(CheckedDocument document, Report report) {
    Map<List<List<Span>>, String> idOfRoles = new HashMap<>();
    for (Attribution attribution : document.attributions()) {
      String earlier =
          idOfRoles.putIfAbsent(
              List.of(attribution.source(), attribution.cue(), attribution.content()),
              attribution.id());
      if (earlier != null) {
        report.add(
            CheckedDocument.name(attribution),
            attribution.extent(),
            "roles of its own",
            "those of " + earlier);
      }
    }
  }

  private static void quantitiesApart(CheckedDocument document, Report report) {
    TreeMap<Integer, Quantity> byBegin = new TreeMap<>();
    Set<String> reported = new HashSet<>();
    for (Quantity quantity : document.quantities()) {
      var before = byBegin.lowerEntry(quantity.span().end());
      if (before != null && before.getValue().span().overlaps(quantity.span())) {
        if (reported.add(quantity.id())) {
          report.add(
              CheckedDocument.name(quantity),
              quantity.span(),
              "a span apart from other quantities",
              Report.quoted(quantity.span().in(document.text()))
                  + " and "
                  + before.getValue().id()
                  + " "
                  + Report.quoted(before.getValue().span().in(document.text())));
        }
      } else {
        byBegin.put(quantity.span().begin(), quantity);
      }
    }
  }

  private static void articleText(CheckedDocument document, Report report) {
    for (Attribution attribution : document.attributions()) {
      Span extent = attribution.extent();
      if (document.discards().stream().anyMatch(discard -> discard.contains(extent))) {
        report.add(
            CheckedDocument.name(attribution), extent, "nothing labelled in a discarded part");
      }
    }
  }
}
