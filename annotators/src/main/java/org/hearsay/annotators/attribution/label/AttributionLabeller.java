package org.hearsay.annotators.attribution.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.annotators.attribution.cue.CueClasses;
import org.hearsay.annotators.attribution.cue.Negation;
import org.hearsay.annotators.attribution.draft.Article;
import org.hearsay.annotators.attribution.draft.Draft;
import org.hearsay.annotators.attribution.draft.Roles;
import org.hearsay.annotators.attribution.draft.SpanTokens;
import org.hearsay.annotators.attribution.referent.Referent;
import org.hearsay.annotators.attribution.referent.SourceLexicons;
import org.hearsay.annotators.attribution.speaker.Speakers;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Nesting;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/**
 * The last stage: turns drafts into attributions. It adds stand-alone quotations, finds parents and
 * gives every label (guidelines, sections 4 to 6). Immutable and thread-safe; reads its lexicons
 * once, when it is made.
 */
public final class AttributionLabeller {
  private static final Comparator<Draft> IN_TEXT_ORDER =
      Comparator.<Draft, Span>comparing(Roles::extent)
          .thenComparing(draft -> Roles.spans(draft).toString())
          .thenComparing(draft -> draft.cue().toString());

  private final double minConfidence;
  private final CueClasses cueClasses = new CueClasses();
  private final SourceLexicons lexicons = SourceLexicons.bundled();

  /**
   * Reads the lexicons.
   *
   * @param minConfidence what is less certain is left out, stand-alone quotations too
   */
  public AttributionLabeller(double minConfidence) {
    this.minConfidence = minConfidence;
  }

  /**
   * {@return the attributions that {@code drafts} and the stand-alone quotations of the text make,
   * in the order of their extents, with ids {@code a1}, {@code a2} and so on; empty if there are
   * none}
   *
   * @param drafts in any order; exact duplicates count once
   */
  public List<Attribution> label(Article article, List<Draft> drafts) {
    String text = article.text().text();
    SpanTokens tokens = article.tokens();
    Negation negation = new Negation(tokens);
    QuotationTypes types = new QuotationTypes(text, article.quotations());
    Speakers speakers = new Speakers(article, lexicons, cueClasses);
    List<Draft> found = distinct(text, drafts);
    List<OptionalInt> foundParents = parents(found);
    List<Draft> all =
        distinct(
            text,
            new StandAloneQuotations(article, negation, types)
                .join(found, foundParents, speakers.of(found, foundParents)));
    List<OptionalInt> parents = parents(all);
    List<Referent> sources = speakers.of(all, parents);
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Draft draft = all.get(i);
      Referent source = sources.get(i);
      attributions.add(
          new Attribution(
              id(i),
              draft.source(),
              draft.cue(),
              draft.content(),
              types.of(draft),
              cueClasses.of(draft, tokens, source.kind()),
              negation.of(draft),
              source.kind(),
              source.name(),
              parents.get(i).isPresent()
                  ? Optional.of(id(parents.get(i).getAsInt()))
                  : Optional.empty(),
              draft.propositional(),
              draft.confidence()));
    }
    return List.copyOf(attributions);
  }

  /** Finds parents among what comes out, so that no attribution names one that was left out. */
  private static List<OptionalInt> parents(List<Draft> drafts) {
    return Nesting.parents(
        drafts.stream()
            .map(draft -> new Nesting.Roles(draft.source(), draft.cue(), draft.content()))
            .toList());
  }

  private static String id(int index) {
    return "a" + (index + 1);
  }

  /** The drafts that are certain enough, in text order with joined spans, each once. */
  private List<Draft> distinct(String text, List<Draft> drafts) {
    Set<List<List<Span>>> seen = new HashSet<>();
    List<Draft> distinct = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft joined =
          new Draft(
              Spans.joined(text, draft.source()),
              Spans.joined(text, draft.cue()),
              Spans.joined(text, draft.content()),
              draft.cueHead(),
              draft.sourceHead(),
              draft.propositional(),
              draft.confidence());
      boolean isNew = seen.add(List.of(joined.source(), joined.cue(), joined.content()));
      if (isNew && draft.confidence() >= minConfidence) {
        distinct.add(joined);
      }
    }
    distinct.sort(IN_TEXT_ORDER);
    return distinct;
  }
}
