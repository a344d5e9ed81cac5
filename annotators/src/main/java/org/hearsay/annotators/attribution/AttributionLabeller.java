package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.annotators.parse.Paragraphs;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/**
 * The last stage: turns drafts into attributions. It binds stand-alone quotations, finds parents
 * and gives every label (guidelines, sections 4 to 6). Immutable and thread-safe; reads its
 * lexicons once, when it is made.
 */
final class AttributionLabeller {
  private static final Comparator<Draft> IN_TEXT_ORDER =
      Comparator.<Draft, Span>comparing(Roles::extent)
          .thenComparing(draft -> Roles.spans(draft).toString())
          .thenComparing(draft -> draft.cue().toString());

  private final CueClasses cueClasses = new CueClasses();
  private final SourceLexicons lexicons = SourceLexicons.bundled();

  /**
   * {@return the attributions that {@code drafts} and the stand-alone quotations of the text make,
   * in the order of their extents, with ids {@code a1}, {@code a2} and so on; empty if there are
   * none}
   *
   * @param drafts in any order; exact duplicates count once
   */
  List<Attribution> label(
      ParsedText text, Quotations quotations, Paragraphs paragraphs, List<Draft> drafts) {
    SpanTokens tokens = new SpanTokens(text);
    Negation negation = new Negation(tokens);
    QuotationTypes types = new QuotationTypes(text.text(), quotations);
    Speakers speakers = new Speakers(text, tokens, quotations, paragraphs, lexicons, cueClasses);
    List<Draft> found = distinct(text.text(), drafts);
    List<OptionalInt> foundParents = Nesting.parents(found);
    List<Draft> bound =
        distinct(
            text.text(),
            new StandAloneQuotations(text, quotations, paragraphs, negation, types)
                .bind(found, foundParents, speakers.of(found, foundParents)));
    List<OptionalInt> parents = Nesting.parents(bound);
    List<Referent> sources = speakers.of(bound, parents);
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < bound.size(); i++) {
      Draft draft = bound.get(i);
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

  private static String id(int index) {
    return "a" + (index + 1);
  }

  /** The drafts in text order with joined spans, each once. */
  private static List<Draft> distinct(String text, List<Draft> drafts) {
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
      if (seen.add(List.of(joined.source(), joined.cue(), joined.content()))) {
        distinct.add(joined);
      }
    }
    distinct.sort(IN_TEXT_ORDER);
    return distinct;
  }
}
