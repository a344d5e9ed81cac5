package org.hearsay.annotators.attribution.speaker;

import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.attribution.referent.SourceNouns;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.SourceKind;

/**
 * The name that a source phrase gives a body behind the noun for what it is: "the union, the Guild
 * of Glaziers,", "the data firm Quill &amp; Lowe", "the newspaper Vest". Pure functions.
 */
final class NamedBody {
  private NamedBody() {}

  /** {@return the last word of the name, or nothing if {@code words} don't name their body} */
  static Optional<Anchor> of(List<Anchor> words, SourceNouns nouns) {
    int noun = 0;
    while (noun < words.size() && !isBody(words.get(noun).token(), nouns)) {
      if (!isBefore(words.get(noun).token())) {
        return Optional.empty();
      }
      noun++;
    }
    int begin = Math.min(noun + 1, words.size());
    boolean comma = begin < words.size() && words.get(begin).token().word().equals(",");
    begin += comma ? 1 : 0;
    if (begin < words.size() && words.get(begin).token().lower().equals("the")) {
      begin++;
    }
    int end = begin;
    while (end < words.size() && isName(words.get(end).token(), !comma)) {
      end++;
    }
    boolean ends = end == words.size() || words.get(end).token().word().equals(",");
    return end > begin && ends ? Optional.of(words.get(end - 1)) : Optional.empty();
  }

  private static boolean isBody(Token token, SourceNouns nouns) {
    return token.tag().equals("NN")
        && token.entity().equals("O")
        && nouns.of(token).filter(kind -> kind == SourceKind.ORGANISATION).isPresent();
  }

  private static boolean isBefore(Token token) {
    return token.isTag("DT")
        || token.isTag("J")
        || token.isTag("PRP$")
        || (token.isTag("N") && token.entity().equals("O"));
  }

  private static boolean isName(Token token, boolean orProperNoun) {
    return token.entity().equals("ORGANIZATION")
        || (orProperNoun && token.isTag("NNP") && !token.entity().equals("PERSON"));
  }
}
