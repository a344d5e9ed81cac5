package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    List<Span> found =
        switch (cue.kind()) {
          case ACCORDING_TO -> edges.rest(Optional.empty());
          case ADVERB -> cue.frame().body().map(edges::below).orElse(List.of());
          case NOUN, PREDICATE -> byFrame(article, cue, edges);
        };
    String text = article.text().text();
    List<Span> content = new QuotedContents(article, cue).completed(found, source);
    content = Cuts.without(text, content, cue.span());
    if (source.isPresent()) {
      content = Cuts.without(text, content, source.get().span());
    }
    return Spans.joined(text, content);
  }

  private static List<Span> byFrame(Article article, Cue cue, ContentEdges edges) {
    Frame frame = cue.frame();
    if (frame.quotation().isPresent()) {
      return edges.quoted(frame.quotation().get());
    }
    return frame.body().map(body -> byFrame(article, cue, edges, body)).orElse(List.of());
  }

  private static List<Span> byFrame(Article article, Cue cue, ContentEdges edges, Token body) {
    Frame frame = cue.frame();
    return switch (frame.kind()) {
      case FRONTED_CLAUSE -> edges.fronted(body);
      case FRONTED -> edges.before();
      case DETACHED -> edges.afterwards(body);
      case RELATIVE -> List.of(body.span());
      case AS -> edges.rest(Optional.of(cue.candidate().group().top()));
      case OBJECT_CLAUSE, PREDICATE, OBJECT_PREPOSITION ->
          edges.behind(frame.object().orElse(body), body);
      case INFINITIVE -> raised(article, cue, edges, body);
      default -> edges.behind(body, body);
    };
  }

  /** The infinitive and, if the cue is a passive, its subject before the cue (guidelines, 2.7). */
  private static List<Span> raised(Article article, Cue cue, ContentEdges edges, Token body) {
    List<Span> spans = new ArrayList<>();
    if (cue.candidate().wordClass() == CueCandidate.WordClass.PASSIVE) {
      cue.sentence()
          .child(cue.candidate().group().top(), "nsubj")
          .filter(subject -> !Article.isExpletive(subject))
          .flatMap(subject -> NounPhrase.around(article, cue, subject))
          .ifPresent(subject -> spans.add(subject.span()));
    }
    spans.addAll(edges.behind(body, body));
    return spans;
  }
}
