package org.hearsay.annotators.attribution;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/**
 * The frames of clauses that don't hang below the cue: before it, around it, or behind it where the
 * parser tied them to something else.
 */
final class LooseFrames {
  private static final Set<String> OUTSIDE =
      Set.of("parataxis", "dep", "ccomp", "advcl", "acl", "appos", "conj");
  private static final Set<String> FRONTED = Set.of("ccomp", "parataxis", "dep", "advcl", "csubj");
  private static final Set<String> FINITE = Set.of("MD", "VBD", "VBP", "VBZ");
  private static final Set<String> COMPLEMENTS = Set.of("obj", "ccomp", "xcomp");

  /** How far above a cue a clause is looked for. */
  private static final int STEPS = 6;

  private final Article article;
  private final Sentence sentence;
  private final int firstFinite;
  private final int lastFinite;

  LooseFrames(Article article, Sentence sentence) {
    this.article = article;
    this.sentence = sentence;
    int[] finite =
        sentence.tokens().stream()
            .filter(token -> FINITE.contains(token.tag()))
            .mapToInt(Token::index)
            .toArray();
    this.firstFinite = finite.length == 0 ? sentence.size() : finite[0];
    this.lastFinite = finite.length == 0 ? -1 : finite[finite.length - 1];
  }

  /** {@return the frame of "as she said"} */
  Optional<Frame> as(WordGroup group) {
    boolean complete =
        sentence.children(group.head()).stream().anyMatch(c -> c.isRelation(COMPLEMENTS));
    boolean marked =
        sentence.children(group.top()).stream()
            .anyMatch(
                c -> c.isRelation("mark") && c.lower().equals("as") && c.index() < group.first());
    return group.top().isRelation("advcl") && marked && !complete
        ? Optional.of(Frame.bodied(Frame.Kind.AS, group.head()))
        : Optional.empty();
  }

  /**
   * {@return a clause that stands before subject and cue: below the cue, or with the cue below it}
   *
   * @param left index of the first token of subject and cue
   */
  Optional<Frame> fronted(WordGroup group, int left) {
    Token head = group.top();
    Optional<Token> own =
        sentence.children(head).stream()
            .filter(c -> c.isRelation(FRONTED) && sentence.child(c, "mark").isEmpty())
            .filter(c -> c.index() < left && (c.isTag("VB") || hasSubject(c)))
            .max(Comparator.comparingInt(Token::index));
    boolean comma = left > 0 && isComma(left - 1) && isFinite(group);
    if (comma && own.isPresent()) {
      return own.map(body -> Frame.bodied(Frame.Kind.FRONTED_CLAUSE, body));
    }
    boolean outside = head.isRelation("parataxis") || (head.isRelation(OUTSIDE) && closes(group));
    return comma && outside
        ? sentence.head(head).map(body -> Frame.bodied(Frame.Kind.FRONTED_CLAUSE, body))
        : Optional.empty();
  }

  /** Whether a comma or the end of the sentence follows the group, or its inverted subject. */
  private boolean closes(WordGroup group) {
    int next = Math.max(group.last(), article.last(sentence, group.head())) + 1;
    return next >= sentence.size() || sentence.token(next).relation().equals("punct");
  }

  /** {@return a relative or interrogative pronoun that is the object of the cue} */
  Optional<Frame> relative(Token head) {
    return sentence.children(head).stream()
        .filter(c -> c.isRelation("obj") && c.index() < head.index() && c.isTag("W"))
        .findFirst()
        .map(body -> Frame.bodied(Frame.Kind.RELATIVE, body));
  }

  /** {@return a noun phrase and a finite verb behind the cue, which the parser took apart} */
  Optional<Frame> unparsedClause(WordGroup group) {
    Optional<Token> object =
        sentence.child(group.head(), "obj").filter(o -> o.index() > group.last());
    int next = object.map(o -> article.last(sentence, o) + 1).orElse(sentence.size());
    return next < sentence.size() && FINITE.contains(sentence.token(next).tag())
        ? Optional.of(Frame.bodied(Frame.Kind.DETACHED, holder(group, next)))
        : Optional.empty();
  }

  /** {@return words with a finite verb behind the cue, or before a comma and subject and cue} */
  Optional<Frame> detached(WordGroup group, int left) {
    int next = group.last() + 1;
    boolean follows =
        next < sentence.size()
            && !sentence.token(next).relation().equals("punct")
            && !sentence.token(next).lower().equals("by");
    if (follows && lastFinite >= next) {
      return Optional.of(Frame.bodied(Frame.Kind.DETACHED, holder(group, next)));
    }
    boolean parenthetic = next < sentence.size() && isComma(next);
    return isFinite(group)
            && left > 1
            && isComma(left - 1)
            && (firstFinite < left || (parenthetic && lastFinite >= next))
        ? Optional.of(Frame.bodied(Frame.Kind.FRONTED, sentence.token(0)))
        : Optional.empty();
  }

  /** {@return whether the group holds a finite verb} */
  boolean isFinite(WordGroup group) {
    return sentence.tokens().subList(group.first(), group.last() + 1).stream()
        .anyMatch(token -> FINITE.contains(token.tag()));
  }

  /** The lowest token above the group that reaches to {@code index}, or the sentence's last. */
  private Token holder(WordGroup group, int index) {
    Token at = group.head();
    for (int i = 0; i < STEPS; i++) {
      if (article.last(sentence, at) > index) {
        return at;
      }
      Optional<Token> above = sentence.head(at);
      if (above.isEmpty()) {
        break;
      }
      at = above.get();
    }
    return sentence.token(sentence.size() - 1);
  }

  private boolean isComma(int index) {
    return sentence.token(index).word().equals(",");
  }

  private boolean hasSubject(Token token) {
    return sentence.child(token, "nsubj").isPresent();
  }
}
