package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.annotators.attribution.quotation.Quotation;
import org.hearsay.annotators.attribution.quotation.Quotations;
import org.hearsay.annotators.parse.Paragraphs;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/**
 * Binds quotations that no cue introduces to the attribution of the same speaker nearby, and makes
 * an attribution without cue of those that cannot be bound (guidelines, sections 4 and 5.2). Works
 * on one text.
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

  /** A draft that quotations may be bound to, as it grows. */
  private static final class Anchorage {
    private final int index;
    private final Span own;
    private final boolean fit;
    private final boolean quoted;
    private final Referent speaker;
    private final List<Span> content;
    private int lastParagraph;

    Anchorage(int index, Draft draft, int lastParagraph, boolean fit, boolean quoted, Referent r) {
      this.index = index;
      this.own = Roles.extent(draft);
      this.fit = fit;
      this.quoted = quoted;
      this.speaker = r;
      this.content = new ArrayList<>(draft.content());
      this.lastParagraph = lastParagraph;
    }
  }

  /**
   * {@return {@code drafts} with the stand-alone quotations of the text in them or beside them}
   *
   * @param drafts in text order
   * @param parents the parent of each
   * @param speakers the speaker of each
   */
  List<Draft> bind(List<Draft> drafts, List<OptionalInt> parents, List<Referent> speakers) {
    List<Anchorage> anchorages = anchorages(drafts, parents, speakers);
    List<Draft> bare = new ArrayList<>();
    Optional<Anchorage> last = Optional.empty();
    int next = 0;
    for (Quotation quotation : untaken(drafts)) {
      while (next < anchorages.size()
          && anchorages.get(next).own.begin() < quotation.span().begin()) {
        next++;
      }
      if (sentences.areWhole(quotation)) {
        Optional<Anchorage> found = nearest(anchorages, last, next, quotation.span());
        if (found.isPresent()) {
          last = found;
          found.get().content.add(quotation.span());
          found.get().lastParagraph = paragraphs.indexOf(quotation.span().begin());
        } else if (hasNeighbour(anchorages, next, quotation.span())) {
          bare.add(withoutCue(quotation.span()));
        }
      }
    }
    List<Draft> all = new ArrayList<>(drafts);
    anchorages.forEach(
        a -> all.set(a.index, drafts.get(a.index).withContent(Spans.joined(text, a.content))));
    all.addAll(bare);
    List<Draft> quoting =
        anchorages.stream().filter(a -> a.fit && a.quoted).map(a -> all.get(a.index)).toList();
    all.addAll(fragments.in(all, quoting));
    return all;
  }

  /** The outermost drafts with a cue in the article's own words or none at all, in text order. */
  private List<Anchorage> anchorages(
      List<Draft> drafts, List<OptionalInt> parents, List<Referent> speakers) {
    List<Anchorage> anchorages = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      boolean inOwnWords = draft.cue().stream().noneMatch(quotations::isQuoted);
      if (parents.get(i).isEmpty() && inOwnWords) {
        boolean fit =
            !draft.cue().isEmpty()
                && !negation.of(draft)
                && speakers.get(i).kind() != SourceKind.NONE;
        boolean quoted = types.of(draft) != AttributionType.INDIRECT;
        int last = paragraphs.indexOf(Roles.extent(draft).end() - 1);
        anchorages.add(new Anchorage(i, draft, last, fit, quoted, speakers.get(i)));
      }
    }
    anchorages.sort(Comparator.comparingInt(a -> a.own.begin()));
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
   * The attribution that the quotation goes on with: of the speaker of the nearest one before it in
   * its own or the paragraph before, one that is fit; where none stands before, one after.
   */
  private Optional<Anchorage> nearest(
      List<Anchorage> anchorages, Optional<Anchorage> last, int next, Span quotation) {
    int paragraph = paragraphs.indexOf(quotation.begin());
    List<Anchorage> before = new ArrayList<>();
    last.filter(a -> a.lastParagraph >= paragraph - 1).ifPresent(before::add);
    for (int i = next - 1; i >= 0 && anchorages.get(i).lastParagraph >= paragraph - 1; i--) {
      before.add(anchorages.get(i));
    }
    if (!before.isEmpty()) {
      Optional<Anchorage> quoted = before.stream().filter(a -> a.fit && a.quoted).findFirst();
      Referent speaker = quoted.orElse(before.get(0)).speaker;
      return quoted.or(
          () -> before.stream().filter(a -> a.fit && a.speaker.isSame(speaker)).findFirst());
    }
    return anchorages.stream()
        .skip(next)
        .limit(1)
        .filter(a -> a.fit && paragraphs.indexOf(a.own.begin()) <= paragraph + 1)
        .findFirst();
  }

  /** Whether an attribution stands before, so that the context names a speaker. */
  private boolean hasNeighbour(List<Anchorage> anchorages, int next, Span quotation) {
    return next > 0
        && anchorages.get(next - 1).lastParagraph >= paragraphs.indexOf(quotation.begin()) - 1
        && anchorages.get(next - 1).speaker.kind() != SourceKind.NONE;
  }

  private static Draft withoutCue(Span quotation) {
    return new Draft(
        List.of(), List.of(), List.of(quotation), Optional.empty(), Optional.empty(), true, 0.5);
  }
}
