package org.hearsay.annotators.attribution.referent;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.SourceKind;

/** What a phrase with a common noun as its head stands for. Immutable and thread-safe. */
final class CommonNouns {
  private static final Set<String> NO_ONE = Set.of("nobody", "one", "no-one");

  private final SourceLexicons lexicons;

  CommonNouns(SourceLexicons lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * {@return what the phrase stands for}
   *
   * @param description the words of the phrase
   * @param fallback the kind of an unlisted noun in the singular
   */
  Referent of(Anchor head, String description, SourceKind fallback) {
    Token token = head.token();
    boolean plural = lexicons.nouns().isPlural(token);
    SourceKind kind =
        lexicons.nouns().of(token).orElseGet(() -> unlisted(token, description, plural, fallback));
    String name = description;
    if (NO_ONE.contains(token.lower()) && negative(head)) {
      kind = SourceKind.GROUP;
      name = token.lower().equals("one") ? "no one" : token.lower();
    }
    if (kind == SourceKind.UNNAMED && NounPhrases.determiner(head).equals("every")) {
      kind = SourceKind.GROUP;
    }
    boolean several = plural || kind == SourceKind.GROUP;
    return new Referent(Optional.of(name), kind, gender(token), several);
  }

  private static boolean negative(Anchor head) {
    int before = head.token().index() - 1;
    return !head.token().lower().equals("one")
        || (before >= 0 && head.sentence().token(before).lower().equals("no"));
  }

  private static SourceKind unlisted(
      Token token, String description, boolean plural, SourceKind fallback) {
    boolean isShare =
        token.lower().equals("one") && description.toLowerCase(Locale.ROOT).startsWith("one in ");
    if (plural || isShare || (token.isTag("CD") && !token.lower().equals("one"))) {
      return SourceKind.GROUP;
    }
    return token.lemma().matches(".{2,20}(er|or|ist|man|woman|ian|ant|ee)")
        ? SourceKind.UNNAMED
        : fallback;
  }

  private Gender gender(Token noun) {
    return GenderedNouns.of(noun.lemma()).or(lexicons.givenNames().ofTitle(noun.lemma()));
  }
}
