package org.hearsay.annotators.attribution.cue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.attribution.draft.Draft;
import org.hearsay.annotators.attribution.draft.SpanTokens;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.Span;

/** Tells whether the cue or the source of a draft is negated (guidelines, section 6). Pure. */
public final class Negation {
  private static final Set<String> IN_CUE =
      Set.of("not", "n't", "n’t", "never", "no", "nor", "neither", "cannot", "without");
  private static final Set<String> AT_VERB = Set.of("not", "n't", "n’t", "never", "nor", "neither");
  private static final Set<String> SOURCES =
      Set.of("nobody", "no-one", "none", "neither", "nothing");
  private static final Set<String> BEFORE_SOURCE = Set.of("no", "neither", "not");
  private static final Set<String> NOT_NEGATING = Set.of("only", "just", "merely", "simply");

  private final SpanTokens tokens;

  public Negation(SpanTokens tokens) {
    this.tokens = tokens;
  }

  /** {@return whether negation stands in the cue or in the source; that of the content is none} */
  public boolean of(Draft draft) {
    return inCue(draft) || atCueHead(draft) || inSource(draft);
  }

  private boolean inCue(Draft draft) {
    List<Anchor> words = tokens.in(draft.cue());
    for (int i = 0; i < words.size(); i++) {
      boolean cancelled =
          i + 1 < words.size() && NOT_NEGATING.contains(words.get(i + 1).token().lower());
      if (!cancelled && IN_CUE.contains(words.get(i).token().lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean atCueHead(Draft draft) {
    return draft.cueHead().stream()
        .anyMatch(
            head ->
                head.sentence().children(head.token()).stream()
                    .anyMatch(child -> negates(child, head.sentence(), draft.content())));
  }

  private static boolean negates(Token child, Sentence sentence, List<Span> content) {
    boolean cancelled =
        child.index() + 1 < sentence.size()
            && NOT_NEGATING.contains(sentence.token(child.index() + 1).lower());
    return AT_VERB.contains(child.lower())
        && !cancelled
        && content.stream().noneMatch(span -> span.overlaps(child.span()));
  }

  private boolean inSource(Draft draft) {
    Optional<Anchor> head = draft.sourceHead().or(() -> tokens.head(draft.source()));
    if (draft.source().isEmpty() || head.isEmpty()) {
      return false;
    }
    Token noun = head.get().token();
    return SOURCES.contains(noun.lower())
        || tokens.in(draft.source()).stream()
            .map(Anchor::token)
            .filter(token -> token.index() <= noun.index())
            .filter(token -> isDirectlyBefore(token, noun))
            .anyMatch(token -> BEFORE_SOURCE.contains(token.lower()));
  }

  /** A negation that belongs to the noun itself, not to a clause about it. */
  private static boolean isDirectlyBefore(Token token, Token noun) {
    return token.head() == noun.index() || token.index() + 1 == noun.index();
  }
}
