package org.hearsay.annotators.attribution.referent;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.Span;

/** Names as the recogniser saw them: runs of tokens of one kind of entity. Pure functions. */
public final class EntityRuns {
  private static final Pattern DATELINE = Pattern.compile("^.*[)\\u2014\\u2013:] ?-? ?(?=\\S)");
  private static final Pattern ARTICLE = Pattern.compile("^[Tt]he (?=\\S)");
  private static final Pattern CAPITALS = Pattern.compile("(\\p{Lu}[^ ]* )+");

  private EntityRuns() {}

  /**
   * {@return the name of an entity as the recogniser saw it, with words that a parser cuts off
   * ("Hale {@literal &} Sons") and without the common nouns before it ("the state railway DZK");
   * with capital words that only the parser takes for a part of it}
   */
  static String name(String text, Anchor head) {
    Span run = around(head.sentence(), head.token());
    String words = NounPhrases.words(text, head.sentence().span(run.begin(), run.end() - 1));
    String name = ARTICLE.matcher(DATELINE.matcher(words).replaceFirst("")).replaceFirst("");
    String description = NounPhrases.description(text, head, head.sentence().span());
    int at = description.indexOf(name);
    return at > 0 && CAPITALS.matcher(description.substring(0, at)).matches() ? description : name;
  }

  /** {@return the words of an entity as the recogniser saw it} */
  public static String words(Anchor head) {
    Span run = around(head.sentence(), head.token());
    return head.sentence().tokens().subList(run.begin(), run.end()).stream()
        .map(Token::word)
        .collect(Collectors.joining(" "));
  }

  /** {@return first and last token of the run of one entity around {@code token}} */
  public static Span around(Sentence sentence, Token token) {
    int first = token.index();
    while (first > 0 && sentence.token(first - 1).entity().equals(token.entity())) {
      first--;
    }
    int last = token.index();
    while (last + 1 < sentence.size() && sentence.token(last + 1).entity().equals(token.entity())) {
      last++;
    }
    return new Span(first, last + 1);
  }
}
