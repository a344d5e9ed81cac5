package org.hearsay.corpus.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.corpus.io.GoldField;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Role;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/** Rules on the punctuation and the small words between roles (guidelines, 1 to 3). */
final class RoleRules {
  private static final Set<GoldField> ATTRIBUTIONS = Set.of(GoldField.ATTRIBUTIONS);
  private static final Set<String> CONJUNCTIONS = Set.of("that", "whether", "if");

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "final-stop",
              "the full stop after an unquoted content or a source is in no span",
              ATTRIBUTIONS,
              RoleRules::finalStop),
          new Rule(
              "comma",
              "a comma between content and cue is in no span, unless a quotation holds it",
              ATTRIBUTIONS,
              RoleRules::comma),
          new Rule("colon", "a colon behind a cue is in the cue", ATTRIBUTIONS, RoleRules::colon),
          new Rule(
              "conjunction",
              "that, whether and if before a content are in the content",
              ATTRIBUTIONS,
              RoleRules::conjunction));

  private RoleRules() {}

  private static void finalStop(CheckedDocument document, Report report) {
    for (Attribution attribution : document.attributions()) {
      for (Role role : List.of(Role.SOURCE, Role.CONTENT)) {
        for (Span span : attribution.role(role)) {
          if (Characters.endsInFullStop(document.text(), span) && isUnquotedAtEnd(document, span)) {
            report.add(CheckedDocument.name(attribution, role), span, "no final stop");
          }
        }
      }
    }
  }

  private static boolean isUnquotedAtEnd(CheckedDocument document, Span span) {
    Span last = new Span(span.end() - 1, span.end());
    return document.quotations().isCertain(last) && !document.quotations().isQuotedAtEnd(last);
  }

  /** A pair of commas is no fault: the second may close an apposition, to which it belongs. */
  private static void comma(CheckedDocument document, Report report) {
    String text = document.text();
    for (Attribution attribution : document.attributions()) {
      Span content = attribution.content().get(attribution.content().size() - 1);
      if (text.charAt(content.end() - 1) == ','
          && commas(text, content) != 2
          && isUnquotedAtEnd(document, content)
          && (follows(text, content, attribution.cue())
              || follows(text, content, attribution.source()))) {
        report.add(CheckedDocument.name(attribution, Role.CONTENT), content, "no final comma");
      }
      for (Span cue : attribution.cue()) {
        if (text.charAt(cue.end() - 1) == ',' && cue.length() > 1 && commas(text, cue) != 2) {
          report.add(CheckedDocument.name(attribution, Role.CUE), cue, "no final comma");
        }
      }
    }
  }

  private static long commas(String text, Span span) {
    return span.in(text).chars().filter(c -> c == ',').count();
  }

  private static void colon(CheckedDocument document, Report report) {
    String text = document.text();
    for (Attribution attribution : document.attributions()) {
      for (Span cue : attribution.cue()) {
        int end = cue.end();
        if (end < text.length()
            && text.charAt(end) == ':'
            && follows(text, new Span(end, end + 1), attribution.content())) {
          report.add(
              CheckedDocument.name(attribution, Role.CUE), cue, "the colon behind it in the cue");
        }
      }
    }
  }

  private static void conjunction(CheckedDocument document, Report report) {
    String text = document.text();
    for (Attribution attribution : document.attributions()) {
      for (Span cue : attribution.cue()) {
        int begin = lastWordBegin(text, cue);
        String last = text.substring(begin, cue.end()).toLowerCase(Locale.ROOT);
        boolean alone = begin > cue.begin() && !text.startsWith("as ", begin - 3);
        if (alone && CONJUNCTIONS.contains(last) && follows(text, cue, attribution.content())) {
          report.add(
              CheckedDocument.name(attribution, Role.CUE), cue, "\"" + last + "\" in the content");
        }
      }
    }
  }

  private static int lastWordBegin(String text, Span span) {
    int begin = span.end();
    while (begin > span.begin() && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    return begin;
  }

  /** Whether one of {@code spans} begins behind {@code span}, white space left out. */
  private static boolean follows(String text, Span span, List<Span> spans) {
    int next = span.end();
    while (next < text.length() && Spans.isWhiteSpace(text.charAt(next))) {
      next++;
    }
    int begin = next;
    return spans.stream().anyMatch(other -> other.begin() == begin);
  }
}
