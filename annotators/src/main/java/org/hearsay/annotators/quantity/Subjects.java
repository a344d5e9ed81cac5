package org.hearsay.annotators.quantity;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/** The nouns that the verbs of a sentence are said of. */
record Subjects(Sentence sentence) {
  private static final Set<String> SHARES = Set.of("share", "stock", "sale");

  /**
   * {@return the subject of {@code verb}; where that is a relative pronoun or the verb a participle
   * behind a noun, the noun that the clause belongs to}
   */
  Optional<Token> of(Token verb) {
    Optional<Token> subject = sentence.child(verb, "nsubj");
    return subject.isPresent()
        ? subject.flatMap(word -> word.isTag("W") ? antecedent(verb, word) : subject)
        : sentence.head(verb).filter(noun -> verb.relation().equals("acl") && noun.isTag("NN"));
  }

  /** "the barge, which cost $4": the noun that the clause hangs on, or the one before it. */
  private Optional<Token> antecedent(Token verb, Token pronoun) {
    Optional<Token> head = sentence.head(verb);
    boolean relative = verb.isRelation("acl") && head.filter(noun -> noun.isTag("NN")).isPresent();
    return relative
        ? head.map(this::ofShares)
        : before(pronoun).map(this::ofShares).or(() -> head).filter(noun -> noun.isTag("NN"));
  }

  /** "shares in the bank, which fell": it is the shares that fall. */
  private Token ofShares(Token noun) {
    return sentence
        .head(noun)
        .filter(head -> noun.isRelation("nmod") && SHARES.contains(head.lemma()))
        .orElse(noun);
  }

  private Optional<Token> before(Token pronoun) {
    int at = pronoun.index() - 1;
    if (at > 0 && sentence.token(at).word().equals(",")) {
      at--;
    }
    return at < 0
        ? Optional.empty()
        : Optional.of(sentence.token(at)).filter(noun -> noun.isTag("NN"));
  }

  /**
   * {@return whether {@code word} can be measured: a noun, or a name that ends in a number, as of
   * an index}
   */
  boolean isNominal(Token word) {
    return word.isTag("NN")
        || word.isTag("VBN")
        || word.isTag("JJ")
        || (word.isTag("CD") && sentence.child(word, "compound").filter(this::isName).isPresent());
  }

  private boolean isName(Token word) {
    return word.isTag("NN");
  }
}
