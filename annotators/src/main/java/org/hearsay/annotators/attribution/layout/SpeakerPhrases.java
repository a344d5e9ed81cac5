package org.hearsay.annotators.attribution.layout;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.attribution.draft.SpanTokens;
import org.hearsay.annotators.attribution.referent.SourceNouns;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.Span;

/**
 * Tells whether words before a colon or after a dash can be a source: a person, an organisation, or
 * a noun for people or for what speaks, such as "analysts" or "survey". Immutable and thread-safe.
 */
final class SpeakerPhrases {
  private static final int LONGEST = 9;
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  /** "Interview: the man who counts bees" names no speaker. */
  private static final Set<String> KINDS_OF_ARTICLE =
      Set.of(
          "analysis",
          "column",
          "comment",
          "editorial",
          "explainer",
          "feature",
          "interview",
          "obituary",
          "opinion",
          "podcast",
          "profile",
          "review",
          "transcript",
          "video");

  private final SpanTokens tokens;
  private final SourceNouns nouns;

  /** Words that some sentence of the text has as part of a person's name, in lower case. */
  private final Set<String> names;

  SpeakerPhrases(SpanTokens tokens, SourceNouns nouns) {
    this.tokens = tokens;
    this.nouns = nouns;
    this.names =
        tokens.all().stream()
            .map(Anchor::token)
            .filter(token -> token.entity().equals("PERSON") && token.word().length() > 1)
            .map(Token::lower)
            .collect(Collectors.toSet());
  }

  /** {@return whether the words in {@code span} can name a source} */
  boolean isSpeaker(Span span) {
    List<Token> words = tokens.in(span).stream().map(Anchor::token).toList();
    if (words.isEmpty()
        || words.size() > LONGEST
        || words.stream().anyMatch(SpeakerPhrases::isVerb)) {
      return false;
    }
    List<Token> core = withoutApposition(words);
    if (core.size() == 1 && KINDS_OF_ARTICLE.contains(core.get(0).lower())) {
      return false;
    }
    return isPerson(core) || isOrganisation(core) || endsInNoun(core);
  }

  /**
   * {@return whether the words in {@code span} can sign a quotation: a speaker, or a name that the
   * recogniser saw nothing in}
   */
  boolean isSigner(Span span) {
    List<Token> words = tokens.in(span).stream().map(Anchor::token).toList();
    return isSpeaker(span)
        || (!words.isEmpty()
            && words.size() <= LONGEST
            && words.stream().allMatch(word -> word.isTag("NNP") && word.entity().equals("O")));
  }

  private static boolean isVerb(Token token) {
    return FINITE.contains(token.tag()) && token.entity().equals("O");
  }

  private static List<Token> withoutApposition(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).word().equals(",") || tokens.get(i).word().equals("(")) {
        return tokens.subList(0, i);
      }
    }
    return tokens;
  }

  private boolean isPerson(List<Token> tokens) {
    Token last = tokens.get(tokens.size() - 1);
    boolean named =
        last.entity().equals("PERSON")
            || (names.contains(last.lower()) && nouns.of(last).isEmpty());
    return named && tokens.stream().allMatch(SpeakerPhrases::isNameWord);
  }

  private static boolean isNameWord(Token token) {
    return (!Character.isLowerCase(token.word().charAt(0)) && !token.tag().equals("IN"))
        || token.isTag("N")
        || token.tag().equals("DT")
        || token.tag().equals("JJ")
        || token.tag().equals("CC");
  }

  private static boolean isOrganisation(List<Token> tokens) {
    Token last = tokens.get(tokens.size() - 1);
    return last.entity().equals("ORGANIZATION")
        && tokens.stream().allMatch(t -> t.entity().equals("ORGANIZATION") || t.tag().equals("DT"));
  }

  private boolean endsInNoun(List<Token> tokens) {
    int head = tokens.size() - 1;
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).tag().equals("IN")) {
        head = i - 1;
        break;
      }
    }
    return nouns.of(tokens.get(head)).isPresent();
  }
}
