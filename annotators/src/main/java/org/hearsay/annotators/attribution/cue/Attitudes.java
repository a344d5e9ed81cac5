package org.hearsay.annotators.attribution.cue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.attribution.draft.Article;
import org.hearsay.annotators.attribution.draft.SpanTokens;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.Span;

/**
 * Tells whether somebody only has an attitude to a thing, without words or a proposition: "She
 * backs the bill", "They praised the crew" (guidelines, sections 5.3 and 10.5). Pure functions.
 */
public final class Attitudes {
  private static final Set<String> VERBS =
      Set.of(
          "admire",
          "applaud",
          "appreciate",
          "back",
          "criticise",
          "criticize",
          "endorse",
          "favor",
          "favour",
          "hail",
          "hate",
          "like",
          "love",
          "oppose",
          "praise",
          "regret",
          "support",
          "thank",
          "trust",
          "welcome");
  private static final Set<String> OBJECTS = Set.of("obj", "obl", "nmod", "nsubj");

  private Attitudes() {}

  /**
   * {@return whether a cue with that head says no more of {@code content} than an attitude to what
   * a noun phrase names}
   */
  public static boolean isOne(Token cueHead, List<Span> content, Article article) {
    if (!VERBS.contains(cueHead.lemma())) {
      return false;
    }
    SpanTokens tokens = article.tokens();
    boolean isQuoted =
        tokens.in(content).stream()
            .anyMatch(word -> article.quotations().isQuoted(word.token().begin()));
    Optional<Token> head = tokens.head(content).map(Anchor::token);
    return !isQuoted
        && head.filter(token -> token.isTag("N") || token.isTag("PRP")).isPresent()
        && head.filter(token -> token.isRelation(OBJECTS)).isPresent();
  }
}
