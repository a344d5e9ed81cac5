package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/**
 * Cuts contents of one sentence where the article goes on in its own words: before a second cue of
 * the same speaker, before a clause of another speaker, before an apposition that judges what was
 * said (guidelines, 3.5).
 */
final class ContentTails {
  private static final Set<String> JUDGED =
      Set.of("accusation", "allegation", "assertion", "charge", "claim", "figure", "suggestion");
  private static final Set<String> CONTRASTS =
      Set.of("although", "but", "though", "while", "whereas");

  private final Article article;
  private final Sentence sentence;
  private final List<Draft> drafts;
  private final List<Second> seconds = new ArrayList<>();
  private final List<Token> appositions;

  /**
   * A cue that may end the content it stands in.
   *
   * @param partner the verb whose content ends; empty if all do
   * @param end where they end
   */
  private record Second(Draft draft, Optional<Token> partner, int end) {}

  ContentTails(Article article, Sentence sentence, List<Draft> drafts) {
    this.article = article;
    this.sentence = sentence;
    this.drafts = List.copyOf(drafts);
    for (Draft draft : drafts) {
      if (!article.quotations().isQuoted(draft.cue().get(0).begin())) {
        sameSpeaker(draft).or(() -> otherSpeaker(draft)).ifPresent(seconds::add);
      }
    }
    this.appositions =
        sentence.tokens().stream()
            .filter(token -> token.word().equals(",") && isJudged(token.index() + 1))
            .filter(token -> !article.quotations().isQuoted(token.begin()))
            .toList();
  }

  /** {@return the drafts with their contents cut} */
  List<Draft> cut() {
    return seconds.isEmpty() && appositions.isEmpty()
        ? drafts
        : drafts.stream().map(this::cut).toList();
  }

  private Draft cut(Draft draft) {
    int end = Integer.MAX_VALUE;
    for (Second second : seconds) {
      boolean inside = Spans.contain(draft.content(), second.draft().cue());
      if (inside && second.partner().filter(p -> !isBelow(draft, p)).isEmpty()) {
        end = Math.min(end, second.end());
      }
    }
    for (Token comma : appositions) {
      if (Spans.contain(draft.content(), List.of(comma.span()))) {
        end = Math.min(end, comma.begin());
      }
    }
    if (end == Integer.MAX_VALUE) {
      return draft;
    }
    List<Span> limits = List.of(new Span(0, end));
    List<Span> content = Cuts.within(article.text().text(), draft.content(), limits);
    return content.isEmpty() ? draft : draft.withContent(content);
  }

  private boolean isBelow(Draft draft, Token ancestor) {
    return draft.cueHead().filter(cue -> sentence.isBelow(cue.token(), ancestor)).isPresent();
  }

  private Optional<Second> sameSpeaker(Draft draft) {
    Optional<Token> verb = draft.cueHead().map(Anchor::token);
    Optional<Token> partner = verb.flatMap(v -> Coordination.partner(sentence, v));
    return partner.map(
        p -> {
          Token edge = sentence.token(Coordination.edge(sentence, verb.orElseThrow()));
          return new Second(draft, partner, edge.begin());
        });
  }

  /** "; his lawyers insist", ", although diplomats believe": not said by the one before. */
  private Optional<Second> otherSpeaker(Draft draft) {
    boolean named = draft.sourceHead().filter(head -> head.token().isTag("N")).isPresent();
    int first = named ? Article.indexFrom(sentence, draft.source().get(0).begin()) : 0;
    boolean contrast = first > 1 && CONTRASTS.contains(sentence.token(first - 1).lower());
    int edge = contrast ? first - 2 : first - 1;
    if (edge < 0 || draft.content().get(0).begin() < draft.cue().get(0).begin()) {
      return Optional.empty();
    }
    String mark = sentence.token(edge).word();
    return mark.equals(";") || (contrast && mark.equals(","))
        ? Optional.of(new Second(draft, Optional.empty(), sentence.token(edge).begin()))
        : Optional.empty();
  }

  private boolean isJudged(int index) {
    return index + 3 < sentence.size()
        && sentence.token(index).isTag("DT")
        && (isJudgement(index + 1)
            || (sentence.token(index + 1).isTag("JJ") && isJudgement(index + 2)));
  }

  private boolean isJudgement(int index) {
    return JUDGED.contains(sentence.token(index).lemma());
  }
}
