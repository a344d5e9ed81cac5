package org.hearsay.annotators.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.attribution.draft.Draft;
import org.hearsay.annotators.attribution.draft.SpanTokens;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.Span;

/**
 * A noun for what is said or thought with a verb of arising is one cue, and no source (guidelines,
 * section 1.9): "Doubts surfaced", "Fears are growing among dockers". Pure functions.
 */
final class ArisingNouns {
  private static final Set<String> NOUNS =
      Set.of(
          "accusation",
          "allegation",
          "anxiety",
          "belief",
          "claim",
          "complaint",
          "concern",
          "criticism",
          "doubt",
          "expectation",
          "fear",
          "hope",
          "news",
          "question",
          "report",
          "rumor",
          "rumour",
          "speculation",
          "suggestion",
          "suspicion",
          "warning",
          "word",
          "worry");
  private static final Set<String> VERBS =
      Set.of(
          "abound",
          "arise",
          "circulate",
          "deepen",
          "emerge",
          "grow",
          "intensify",
          "linger",
          "mount",
          "persist",
          "resurface",
          "rise",
          "spread",
          "surface",
          "swirl");

  private ArisingNouns() {}

  /** {@return the draft with noun and verb in its cue, if it has such a noun for its source} */
  static Draft joined(Draft draft, SpanTokens tokens) {
    Optional<Token> noun = draft.sourceHead().map(Anchor::token);
    Optional<Anchor> verb = draft.cueHead();
    boolean arises =
        noun.isPresent()
            && verb.isPresent()
            && draft.source().size() == 1
            && NOUNS.contains(noun.get().lemma())
            && VERBS.contains(verb.get().token().lemma())
            && noun.get().end() == draft.source().get(0).end()
            && noun.get().end() < draft.cue().get(0).begin()
            && !isOwned(draft.source().get(0), tokens);
    if (!arises) {
      return draft;
    }
    Span cue = draft.source().get(0).cover(verb.get().token().span());
    boolean free =
        draft.content().stream().noneMatch(cue::overlaps)
            && tokens.in(cue).stream().allMatch(word -> Character.isLetter(first(word)));
    return free
        ? new Draft(
            List.of(),
            List.of(cue),
            draft.content(),
            verb,
            Optional.empty(),
            draft.propositional(),
            draft.confidence())
        : draft;
  }

  /** "Their doubts surfaced": the owner is the source. */
  private static boolean isOwned(Span source, SpanTokens tokens) {
    return tokens.in(source).stream()
        .map(Anchor::token)
        .anyMatch(token -> token.isTag("PRP$") || token.isTag("POS"));
  }

  private static int first(Anchor word) {
    return word.token().word().codePointAt(0);
  }
}
