package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/**
 * Contents by the cue's frame: a clause, infinitive or noun phrase below the cue, a quotation
 * beside it, the sentence around it (guidelines, section 3).
 */
final class DependencyContentFinder implements ContentFinder {
  @Override
  public List<Span> find(Article article, Cue cue, Optional<Source> source) {
    ContentEdges edges = new ContentEdges(article, cue, source);
    List<Span> found = new ArrayList<>();
    Frame frame = cue.frame();
    switch (cue.kind()) {
      case ACCORDING_TO -> found.addAll(around(article, cue, edges));
      case ADVERB -> frame.body().ifPresent(body -> found.addAll(edges.below(body)));
      default -> found.addAll(byFrame(article, cue, edges));
    }
    List<Span> whole = edges.inQuotation(QuotedContents.completed(article, cue, source, found));
    return Spans.joined(article.text().text(), edges.without(whole));
  }

  private static List<Span> byFrame(Article article, Cue cue, ContentEdges edges) {
    Frame frame = cue.frame();
    return switch (frame.kind()) {
      case FRONTED_QUOTATION, QUOTATION ->
          frame.quotation().map(q -> List.of(q.span())).orElse(List.of());
      case FRONTED_CLAUSE -> edges.fronted(frame.body().orElseThrow());
      case AS -> around(article, cue, edges);
      case OBJECT_CLAUSE, PREDICATE, OBJECT_PREPOSITION ->
          edges.behind(frame.object().or(frame::body).orElseThrow(), frame.body().orElseThrow());
      case RELATIVE -> frame.body().map(b -> List.of(cue.sentence().span(b.index(), b.index()))).orElse(List.of());
      case DETACHED -> edges.afterwards(frame.body().orElseThrow());
      case CLAUSE, INFINITIVE, GERUND, OBJECT, PREPOSITION, COPULA ->
          raised(article, cue, edges, frame.body().orElseThrow());
      case NONE -> List.of();
    };
  }

  /** The body behind the cue, and before it the subject of a passive (guidelines, 2.7). */
  private static List<Span> raised(Article article, Cue cue, ContentEdges edges, Token body) {
    List<Span> spans = new ArrayList<>();
    Sentence sentence = cue.sentence();
    boolean passive = cue.candidate().wordClass() == CueCandidate.WordClass.PASSIVE;
    boolean raises = passive && cue.frame().kind() == Frame.Kind.INFINITIVE;
    if (raises) {
      sentence
          .child(cue.candidate().group().top(), "nsubj")
          .filter(s -> !s.lower().equals("it") && !s.lower().equals("there"))
          .flatMap(s -> NounPhrase.around(article, cue, s))
          .ifPresent(s -> spans.add(s.span()));
    }
    spans.addAll(edges.behind(body, body));
    return spans;
  }

  /** The sentence less the phrase of the cue, as with "according to" and "as she said". */
  private static List<Span> around(Article article, Cue cue, ContentEdges edges) {
    return edges.rest();
  }
}
