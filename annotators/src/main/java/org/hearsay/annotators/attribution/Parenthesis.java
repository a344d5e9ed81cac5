package org.hearsay.annotators.attribution;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/**
 * The subject of a cue between commas, or between a comma and the end of the sentence, read off the
 * words where the parser took it for an apposition: ", a person briefed on the plan said."
 */
final class Parenthesis {
  private static final int LONGEST = 16;
  private static final Set<String> FINITE = Set.of("MD", "VBD", "VBP", "VBZ");
  private static final Set<String> OPENERS = Set.of("DT", "CD", "JJ", "PRP$", "PDT");

  private Parenthesis() {}

  /** {@return the words between the comma and the verb, if they can be its subject} */
  static Optional<TokenRange> subject(Sentence sentence, WordGroup group) {
    int next = group.last() + 1;
    boolean closes = next >= sentence.size() || isEnd(sentence.token(next));
    boolean finite = FINITE.contains(sentence.token(group.first()).tag());
    if (!closes || !finite || sentence.child(group.top(), "nsubj").isPresent()) {
      return Optional.empty();
    }
    int last = group.first() - 1;
    for (int i = last; i > Math.max(0, last - LONGEST); i--) {
      Token token = sentence.token(i);
      if (token.word().equals(",")) {
        TokenRange words = new TokenRange(i + 1, last);
        return i < last && opens(sentence.token(i + 1)) ? Optional.of(words) : Optional.empty();
      }
      if (FINITE.contains(token.tag()) || token.tag().equals("VB") || isQuote(token)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@return the noun that {@code words} are about: the last of the first nouns in a row} */
  static Optional<Token> head(Sentence sentence, TokenRange words) {
    Optional<Token> head = Optional.empty();
    for (int i = words.first(); i <= words.last(); i++) {
      Token token = sentence.token(i);
      boolean noun = token.isTag("NN") || token.tag().equals("PRP");
      if (head.isPresent() && !noun && !token.isTag("POS")) {
        return head;
      }
      head = noun ? Optional.of(token) : head;
    }
    return head;
  }

  private static boolean opens(Token token) {
    return token.isTag("NN") || token.tag().equals("PRP") || OPENERS.contains(token.tag());
  }

  private static boolean isEnd(Token token) {
    return token.word().equals(",") || token.isTag(".") || token.entity().equals("DATE");
  }

  private static boolean isQuote(Token token) {
    return token.isTag("``") || token.isTag("''");
  }
}
