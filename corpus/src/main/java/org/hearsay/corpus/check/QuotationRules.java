package org.hearsay.corpus.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.corpus.io.GoldField;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.Role;
import org.hearsay.corpus.model.Span;

/** Rules on contents and quotation marks (guidelines, 3.1, 5.2 and 6). */
final class QuotationRules {
  private static final String MARKS = "\"“”„«»'‘’‚‹›`";

  /** What is left of a mark that was read in the wrong encoding; nobody can tell which it was. */
  private static final String BROKEN = "â€";

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "quotation-marks",
              "the marks of a quotation are in the content, with everything inside them",
              Set.of(GoldField.ATTRIBUTIONS),
              QuotationRules::marks),
          new Rule(
              "type",
              "direct is all in quotation marks, mixed in part, indirect not at all",
              Set.of(GoldField.ATTRIBUTIONS, GoldField.TYPE),
              QuotationRules::type),
          new Rule(
              "empty-cue",
              "a cue is empty only where the content is quoted",
              Set.of(GoldField.ATTRIBUTIONS),
              QuotationRules::emptyCue));

  private QuotationRules() {}

  private static void marks(CheckedDocument document, Report report) {
    for (Attribution attribution : document.attributions()) {
      for (Span span : attribution.content()) {
        if (!document.quotations().isCertain(span)) {
          continue;
        }
        for (Quotation quotation : document.quotations().overlapping(span)) {
          if (!isAround(quotation, attribution)
              && leavesMarkOut(document.text(), quotation, span)) {
            report.add(
                CheckedDocument.name(attribution, Role.CONTENT),
                span,
                "all of " + Report.quoted(quotation.span().in(document.text())));
          }
        }
      }
    }
  }

  /** Whether the content ends at the words of a quotation and a mark of it is outside. */
  private static boolean leavesMarkOut(String text, Quotation quotation, Span content) {
    Span marked = quotation.span();
    int lastWord = quotation.inner().end();
    while (lastWord > quotation.inner().begin() + 1
        && ".,?!".indexOf(text.charAt(lastWord - 1)) >= 0) {
      lastWord--;
    }
    boolean reachesBegin = content.begin() <= quotation.inner().begin();
    boolean reachesEnd = content.end() >= lastWord;
    return reachesBegin && reachesEnd && !content.contains(marked);
  }

  /** Whether somebody quotes the attribution, or the words that carry it. */
  private static boolean isAround(Quotation quotation, Attribution attribution) {
    return quotation.span().contains(attribution.extent())
        || attribution.cue().stream().anyMatch(quotation.span()::overlaps)
        || attribution.source().stream().anyMatch(quotation.span()::overlaps);
  }

  private static void type(CheckedDocument document, Report report) {
    for (Attribution attribution : document.attributions()) {
      boolean readable =
          attribution.content().stream()
              .noneMatch(span -> span.in(document.text()).contains(BROKEN));
      if (readable && attribution.content().stream().allMatch(document.quotations()::isCertain)) {
        Set<AttributionType> possible = possibleTypes(document, attribution);
        if (!possible.contains(attribution.type())) {
          report.add(
              CheckedDocument.name(attribution, Role.CONTENT),
              attribution.content().get(0),
              String.join(" or ", possible.stream().map(AttributionType::label).toList()),
              attribution.type().label()
                  + " for "
                  + Report.quoted(
                      String.join(
                          " ... ",
                          attribution.content().stream()
                              .map(span -> span.in(document.text()))
                              .toList())));
        }
      }
    }
  }

  /** More than one where a mark may surround the whole attribution, or only a nickname. */
  private static Set<AttributionType> possibleTypes(
      CheckedDocument document, Attribution attribution) {
    boolean bare = attribution.source().isEmpty() && attribution.cue().isEmpty();
    Span extent = attribution.extent();
    Set<AttributionType> possible = EnumSet.noneOf(AttributionType.class);
    List<Predicate<Quotation>> readings =
        bare
            ? List.of(quotation -> true)
            : List.of(
                quotation -> !quotation.span().contains(extent),
                quotation -> !isAround(quotation, attribution));
    for (Predicate<Quotation> reading : readings) {
      possible.add(type(document, attribution, reading));
      possible.add(type(document, attribution, reading.and(q -> !q.isOneWord(document.text()))));
    }
    return possible;
  }

  private static AttributionType type(
      CheckedDocument document, Attribution attribution, Predicate<Quotation> counts) {
    boolean quoted = false;
    boolean unquoted = false;
    for (Span span : attribution.content()) {
      List<Span> marked = new ArrayList<>();
      document.quotations().overlapping(span).stream()
          .filter(counts)
          .forEach(quotation -> marked.add(quotation.span()));
      quoted |= !marked.isEmpty();
      unquoted |= hasWordOutside(document.text(), span, marked);
    }
    if (!quoted) {
      return AttributionType.INDIRECT;
    }
    return unquoted ? AttributionType.MIXED : AttributionType.DIRECT;
  }

  private static boolean hasWordOutside(String text, Span span, List<Span> inTextOrder) {
    int at = span.begin();
    for (Span marked : inTextOrder) {
      if (hasWord(text, at, marked.begin())) {
        return true;
      }
      at = Math.max(at, marked.end());
    }
    return hasWord(text, at, span.end());
  }

  private static boolean hasWord(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static void emptyCue(CheckedDocument document, Report report) {
    for (Attribution attribution : document.attributions()) {
      if (attribution.cue().isEmpty()
          && attribution.content().stream().noneMatch(span -> mayBeQuoted(document, span))) {
        report.add(
            CheckedDocument.name(attribution),
            attribution.content().get(0),
            "a cue or a quotation");
      }
    }
  }

  private static boolean mayBeQuoted(CheckedDocument document, Span span) {
    return !document.quotations().overlapping(span).isEmpty()
        || !document.quotations().isCertain(span)
        || span.in(document.text()).chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
  }
}
