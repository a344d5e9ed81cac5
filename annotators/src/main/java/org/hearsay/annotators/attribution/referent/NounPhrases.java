package org.hearsay.annotators.attribution.referent;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.Span;

/** Cuts from a noun phrase the words that name or describe what it stands for. Pure functions. */
public final class NounPhrases {
  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "this", "that", "these", "those", "such", "even", "same", "another");

  private static final Set<String> REFLEXIVES =
      Set.of("himself", "herself", "itself", "themselves");

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private NounPhrases() {}

  /**
   * {@return the phrase around {@code head} without leading determiner, apposition and clauses}
   *
   * @param limit what the phrase may not reach out of
   */
  static String description(String text, Anchor head, Span limit) {
    Sentence sentence = head.sentence();
    int first = PhraseReach.first(head, limit);
    int last = PhraseReach.last(head, limit);
    while (first < head.token().index() && isSkipped(sentence, first)) {
      first++;
    }
    while (last > head.token().index() && REFLEXIVES.contains(sentence.token(last).lower())) {
      last--;
    }
    return words(text, sentence.span(first, last));
  }

  /**
   * {@return the words of a source up to its first comma or bracket, without leading determiners}
   */
  public static String phrase(String text, List<Anchor> words) {
    int first = 0;
    while (first < words.size() - 1
        && isSkipped(words.get(first).sentence(), words.get(first).token().index())) {
      first++;
    }
    int end = first + 1;
    while (end < words.size() && !PhraseReach.breaks(words.get(end).token())) {
      end++;
    }
    while (end > first + 1 && REFLEXIVES.contains(words.get(end - 1).token().lower())) {
      end--;
    }
    return words.isEmpty()
        ? ""
        : words(text, words.get(first).token().span().cover(words.get(end - 1).token().span()));
  }

  /** {@return the covered text with every run of white space as one blank} */
  public static String words(String text, Span span) {
    return WHITE_SPACE.matcher(span.in(text)).replaceAll(" ").strip();
  }

  /** {@return the noun behind a possessor that was taken for the head of the source} */
  public static Anchor lastNoun(Anchor head, Span limit) {
    Sentence sentence = head.sentence();
    int at = head.token().index() + 1;
    boolean possessor = at < sentence.size() && sentence.token(at).tag().equals("POS");
    Anchor last = head;
    while (possessor && ++at < sentence.size() && limit.contains(sentence.token(at).span())) {
      Token token = sentence.token(at);
      if (!token.isTag("N") && !token.isTag("J")) {
        break;
      }
      last = new Anchor(sentence, token);
    }
    return last;
  }

  /** {@return the first word of the phrase that is a determiner, in lower case, or ""} */
  public static String determiner(Anchor head) {
    return head.sentence().children(head.token()).stream()
        .filter(child -> child.isRelation("det") && child.index() < head.token().index())
        .findFirst()
        .map(Token::lower)
        .orElse("");
  }

  /** {@return whether a possessor stands before the noun} */
  public static boolean isPossessed(Anchor head) {
    return head.sentence().child(head.token(), "nmod:poss").isPresent();
  }

  /** {@return the words that set the noun apart from others, without the noun itself} */
  public static Set<String> modifiers(Anchor head, Countries countries) {
    Sentence sentence = head.sentence();
    Set<String> words = new LinkedHashSet<>();
    int first = PhraseReach.first(head, sentence.span());
    int last = PhraseReach.last(head, sentence.span());
    for (int i = first; i <= last; i++) {
      Token token = sentence.token(i);
      boolean content = token.isTag("N") || token.isTag("J") || token.isTag("CD");
      if (i != head.token().index() && content && !isSkipped(sentence, i)) {
        words.add(countries.plain(token.word()));
      }
    }
    return words;
  }

  private static boolean isSkipped(Sentence sentence, int index) {
    Token token = sentence.token(index);
    return DETERMINERS.contains(token.lower())
        || isArticle(sentence, index)
        || (!Character.isLetterOrDigit(token.word().codePointAt(0)) && !token.word().equals("$"));
  }

  /** "One" or "most" before a noun, which only says that it is some of them. */
  private static boolean isArticle(Sentence sentence, int index) {
    if (index + 1 == sentence.size()) {
      return false;
    }
    Token next = sentence.token(index + 1);
    return switch (sentence.token(index).lower()) {
      case "one" -> next.isTag("N") || next.isTag("J");
      case "most" -> next.tag().equals("NNS");
      default -> false;
    };
  }

  /** {@return the apposition of {@code head}, if there is one} */
  static Optional<Token> apposition(Anchor head) {
    return head.sentence().child(head.token(), "appos");
  }
}
