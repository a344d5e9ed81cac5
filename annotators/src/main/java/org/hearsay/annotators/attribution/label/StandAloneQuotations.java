package org.hearsay.annotators.attribution.label;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.annotators.attribution.cue.Negation;
import org.hearsay.annotators.attribution.draft.Article;
import org.hearsay.annotators.attribution.draft.Draft;
import org.hearsay.annotators.attribution.draft.Roles;
import org.hearsay.annotators.attribution.quotation.Quotation;
import org.hearsay.annotators.attribution.quotation.Quotations;
import org.hearsay.annotators.attribution.referent.Referent;
import org.hearsay.annotators.parse.Paragraphs;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/**
 * Makes an attribution without cue of each stand-alone quotation that no other takes in
 * (guidelines, section 5.2), where one nearby names who may go on speaking. Which quotations belong
 * to a cue is learnt: the contents of the chain reach over paragraphs. Works on one text.
 */
final class StandAloneQuotations {
  private final String text;
  private final QuotedFragments fragments;
  private final Quotations quotations;
  private final Paragraphs paragraphs;
  private final Negation negation;
  private final QuotationTypes types;
  private final QuotedSentences sentences;

  StandAloneQuotations(Article article, Negation negation, QuotationTypes types) {
    this.text = article.text().text();
    this.fragments = new QuotedFragments(article);
    this.quotations = article.quotations();
    this.paragraphs = article.paragraphs();
    this.negation = negation;
    this.types = types;
    this.sentences = new QuotedSentences(article);
  }

  /**
   * An outermost attribution in the article's own words.
   *
   * @param own from where to where it reaches
   * @param hasSpeaker whether the text tells whose it is
   * @param isFit whether its speaker may go on: it has a cue, not negated, and a speaker
   * @param isQuoting whether the speaker is quoted
   */
  private record Anchorage(
      Draft draft, Span own, boolean hasSpeaker, boolean isFit, boolean isQuoting) {}

  /**
   * {@return what was found with the stand-alone quotations of the text beside it}
   *
   * @param found in text order
   * @param parents the parent of each
   * @param speakers the speaker of each
   */
  List<Draft> join(List<Draft> found, List<OptionalInt> parents, List<Referent> speakers) {
    List<Draft> drafts = found.stream().map(this::released).toList();
    List<Anchorage> anchorages = anchorages(drafts, parents, speakers);
    List<Draft> all = new ArrayList<>(drafts);
    int reached = -1;
    int next = 0;
    for (Quotation quotation : untaken(drafts)) {
      int begin = quotation.span().begin();
      while (next < anchorages.size() && anchorages.get(next).own.begin() < begin) {
        next++;
      }
      int paragraph = paragraphs.indexOf(begin);
      boolean goesOn = reached >= paragraph - 1 && reached >= 0;
      if (sentences.areWhole(quotation) && (goesOn || isNear(anchorages, next, paragraph))) {
        all.add(withoutCue(quotation.span()));
        reached = paragraph;
      }
    }
    List<Draft> quoting =
        anchorages.stream().filter(a -> a.isFit && a.isQuoting).map(Anchorage::draft).toList();
    all.addAll(fragments.in(all, quoting));
    return all;
  }

  /**
   * Without the quotations of whole sentences behind the sentence of a negated cue: who could not
   * say has not said them (guidelines, section 4).
   */
  private Draft released(Draft draft) {
    if (draft.cueHead().isEmpty() || !negation.of(draft)) {
      return draft;
    }
    int end = draft.cueHead().get().sentence().span().end();
    List<Span> content = new ArrayList<>();
    for (Span span : draft.content()) {
      int cut = Math.min(span.end(), firstWhole(Math.max(end, span.begin())));
      while (cut > span.begin() && isGap(text.charAt(cut - 1), cut == span.end())) {
        cut--;
      }
      if (cut > span.begin()) {
        content.add(new Span(span.begin(), cut));
      }
    }
    return content.isEmpty() ? draft : draft.withContent(content);
  }

  /** Where the first quotation of whole sentences from {@code offset} on begins. */
  private int firstWhole(int offset) {
    return quotations.all().stream()
        .filter(quotation -> quotation.depth() == 0 && quotation.span().begin() >= offset)
        .filter(sentences::areWhole)
        .mapToInt(quotation -> quotation.span().begin())
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  private static boolean isGap(char c, boolean atEnd) {
    return !atEnd && (Spans.isWhiteSpace(c) || c == '.');
  }

  /** The outermost drafts with a cue in the article's own words or none at all, in text order. */
  private List<Anchorage> anchorages(
      List<Draft> drafts, List<OptionalInt> parents, List<Referent> speakers) {
    List<Anchorage> anchorages = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      boolean inOwnWords = draft.cue().stream().noneMatch(quotations::isQuoted);
      if (parents.get(i).isEmpty() && inOwnWords) {
        boolean hasSpeaker = speakers.get(i).kind() != SourceKind.NONE;
        boolean isFit = hasSpeaker && !draft.cue().isEmpty() && !negation.of(draft);
        boolean isQuoting = types.of(draft) != AttributionType.INDIRECT;
        anchorages.add(new Anchorage(draft, Roles.extent(draft), hasSpeaker, isFit, isQuoting));
      }
    }
    anchorages.sort(Comparator.comparingInt(a -> a.own().begin()));
    return anchorages;
  }

  /** The outermost quotations that no draft reaches into from outside. */
  private List<Quotation> untaken(List<Draft> drafts) {
    Set<Quotation> taken = new HashSet<>();
    List<Quotation> outermost =
        quotations.all().stream().filter(quotation -> quotation.depth() == 0).toList();
    List<Span> spans = outermost.stream().map(Quotation::span).toList();
    for (Draft draft : drafts) {
      Span extent = Roles.extent(draft);
      for (Span span : Roles.spans(draft)) {
        int at = Collections.binarySearch(spans, new Span(span.begin(), 1 << 30));
        for (int i = Math.max(0, at >= 0 ? at : -at - 2);
            i < spans.size() && spans.get(i).begin() < span.end();
            i++) {
          boolean inside = spans.get(i).contains(extent) && !draft.cue().isEmpty();
          if (spans.get(i).overlaps(span) && !inside) {
            taken.add(outermost.get(i));
          }
        }
      }
    }
    return outermost.stream().filter(quotation -> !taken.contains(quotation)).toList();
  }

  /**
   * Whether an attribution with a speaker ends in the paragraph of the quotation or the one before.
   *
   * @param next the first attribution that begins behind the quotation
   */
  private boolean isNear(List<Anchorage> anchorages, int next, int paragraph) {
    for (int i = next - 1; i >= 0 && lastParagraph(anchorages.get(i)) >= paragraph - 1; i--) {
      if (anchorages.get(i).hasSpeaker) {
        return true;
      }
    }
    return false;
  }

  private int lastParagraph(Anchorage anchorage) {
    return paragraphs.indexOf(anchorage.own.end() - 1);
  }

  private static Draft withoutCue(Span quotation) {
    return new Draft(
        List.of(), List.of(), List.of(quotation), Optional.empty(), Optional.empty(), true, 0.5);
  }
}
