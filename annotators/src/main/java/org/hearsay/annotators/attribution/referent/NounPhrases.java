package org.hearsay.annotators.attribution.referent;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.Span;

/** Cuts from a noun phrase the words that name or describe what it stands for. Pure functions. */
public final class NounPhrases {
  private static final Set<String> BEFORE =
      Set.of("det", "amod", "compound", "nmod:poss", "nummod", "advmod", "flat", "nmod");
  private static final Set<String> BEHIND = Set.of("nmod", "flat", "compound", "nummod");

  /** Clauses that say which one is meant, if no comma cuts them off: "a nurse who left early". */
  private static final Set<String> CLAUSES = Set.of("acl", "acl:relcl");

  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "this", "that", "these", "those", "such", "even", "same", "another");

  private static final Set<String> REFLEXIVES =
      Set.of("himself", "herself", "itself", "themselves");

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final Pattern DATELINE = Pattern.compile("^.*[)\\u2014\\u2013:] ?-? ?(?=\\S)");
  private static final Pattern ARTICLE = Pattern.compile("^[Tt]he (?=\\S)");
  private static final Pattern CAPITALS = Pattern.compile("(\\p{Lu}[^ ]* )+");

  private NounPhrases() {}

  /**
   * {@return the phrase around {@code head} without leading determiner, apposition and clauses}
   *
   * @param limit what the phrase may not reach out of
   */
  static String description(String text, Anchor head, Span limit) {
    Sentence sentence = head.sentence();
    int first = first(head, limit);
    int last = last(head, limit);
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
    while (end < words.size() && !breaks(words.get(end).token())) {
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
    int first = first(head, sentence.span());
    int last = last(head, sentence.span());
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

  private static int first(Anchor head, Span limit) {
    Sentence sentence = head.sentence();
    int first = head.token().index();
    List<Token> children = sentence.children(head.token());
    for (int c = children.size() - 1; c >= 0; c--) {
      Token child = children.get(c);
      if (child.index() < first && child.isRelation(BEFORE)) {
        BitSet below = sentence.subtree(child);
        int from = below.nextSetBit(0);
        boolean touches = below.nextClearBit(from) == first;
        if (!touches || sentence.token(from).begin() < limit.begin() || hasComma(sentence, below)) {
          return first;
        }
        first = from;
      }
    }
    return first;
  }

  private static boolean hasComma(Sentence sentence, BitSet below) {
    return below.stream().anyMatch(i -> sentence.token(i).word().equals(","));
  }

  private static int last(Anchor head, Span limit) {
    Sentence sentence = head.sentence();
    int last = head.token().index();
    for (Token child : sentence.children(head.token())) {
      if (child.index() < last) {
        continue;
      }
      BitSet below = sentence.subtree(child);
      if (below.nextSetBit(0) != last + 1
          || !(child.isRelation(BEHIND) || (isCommon(head.token()) && child.isRelation(CLAUSES)))
          || isNoPart(head.token(), child, sentence.token(last + 1))) {
        break;
      }
      int end = clean(sentence, child, below, child.isRelation(CLAUSES));
      if (breaks(sentence.token(end))) {
        break;
      }
      if (sentence.token(end).end() > limit.end()) {
        break;
      }
      last = end;
      if (end < below.length() - 1) {
        break;
      }
    }
    return last;
  }

  private static boolean isCommon(Token noun) {
    return noun.entity().equals("O") && !noun.isTag("NNP");
  }

  /** A date, or a place behind a name, which is no part of it ("Ukraine in October"). */
  private static boolean isNoPart(Token head, Token child, Token preposition) {
    return child.entity().equals("DATE")
        || child.entity().equals("TIME")
        || (!head.entity().equals("O") && preposition.lower().equals("in"));
  }

  private static boolean breaks(Token token) {
    return token.isTag(",") || token.isTag("-") || token.isTag("``");
  }

  /** The last word of a phrase before a comma, a bracket or a clause in it. */
  private static int clean(Sentence sentence, Token top, BitSet below, boolean clause) {
    int from = below.nextSetBit(0);
    int end = from;
    int to = below.nextClearBit(from);
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      boolean verb = !clause && (token.isTag("V") || token.isTag("W"));
      if ((clause || i > top.index()) && (breaks(token) || verb)) {
        break;
      }
      end = i;
    }
    while (end > from && !clause && sentence.token(end).isTag("IN")) {
      end--;
    }
    return end;
  }

  /**
   * {@return the name of an entity as the recogniser saw it, with words that a parser cuts off
   * ("Hale {@literal &} Sons") and without the common nouns before it ("the state railway DZK");
   * with capital words that only the parser takes for a part of it}
   */
  static String entityName(String text, Anchor head) {
    Span run = entityRun(head.sentence(), head.token());
    String words = words(text, head.sentence().span(run.begin(), run.end() - 1));
    String name = ARTICLE.matcher(DATELINE.matcher(words).replaceFirst("")).replaceFirst("");
    String description = description(text, head, head.sentence().span());
    int at = description.indexOf(name);
    return at > 0 && CAPITALS.matcher(description.substring(0, at)).matches() ? description : name;
  }

  /** {@return the words of an entity as the recogniser saw it} */
  public static String entityWords(Anchor head) {
    Span run = entityRun(head.sentence(), head.token());
    return head.sentence().tokens().subList(run.begin(), run.end()).stream()
        .map(Token::word)
        .collect(Collectors.joining(" "));
  }

  /** {@return first and last token of the run of one entity around {@code token}} */
  public static Span entityRun(Sentence sentence, Token token) {
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

  /** {@return the apposition of {@code head}, if there is one} */
  static Optional<Token> apposition(Anchor head) {
    return head.sentence().child(head.token(), "appos");
  }
}
