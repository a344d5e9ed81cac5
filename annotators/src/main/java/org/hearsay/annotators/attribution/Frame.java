package org.hearsay.annotators.attribution;

import java.util.Optional;
import org.hearsay.annotators.attribution.quotation.Quotation;
import org.hearsay.annotators.parse.Token;

/**
 * What a possible cue takes for its content, by the dependencies and quotations around it.
 *
 * @param kind the construction
 * @param object the noun phrase between the cue and the rest of its content ("urged the firm to
 *     pay"); empty where there is none
 * @param body the head of the clause, infinitive, noun phrase or predicate; empty for quotations
 *     outside the cue's subtree
 * @param link the preposition that joins cue and content ("called for an inquiry")
 * @param quotation the quotation that is the content
 */
record Frame(
    Kind kind,
    Optional<Token> object,
    Optional<Token> body,
    Optional<Token> link,
    Optional<Quotation> quotation) {

  /** The constructions. The lexicon writes them in lower case. */
  enum Kind {
    /** "…," she said. */
    FRONTED_QUOTATION("fronted-quotation"),
    /** Prices will fall, she said. */
    FRONTED_CLAUSE("fronted-clause"),
    /** She said: "…" */
    QUOTATION("quotation"),
    /** She said that prices will fall. */
    CLAUSE("clause"),
    /** She urged the firm to pay. */
    OBJECT_CLAUSE("object-clause"),
    /** She hopes to stay. */
    INFINITIVE("infinitive"),
    /** She denied taking it. */
    GERUND("gerund"),
    /** She called the deal a mistake. */
    PREDICATE("predicate"),
    /** She accused the firm of fraud. */
    OBJECT_PREPOSITION("object-preposition"),
    /** She denied the charge. */
    OBJECT("object"),
    /** She called for an inquiry. */
    PREPOSITION("preposition"),
    /** As she said, prices will fall. */
    AS("as"),
    /** Prices will fall, she said: the parser did not tie the two. */
    FRONTED("fronted"),
    /** She said prices will fall: the parser did not put the clause below the cue. */
    DETACHED("detached"),
    /** What she said; a plan which they hope to sell. */
    RELATIVE("relative"),
    /** Her fear is that prices will fall. */
    COPULA("copula"),
    /** Nothing that could be a content. */
    NONE("none");

    private final String word;

    Kind(String word) {
      this.word = word;
    }
  }

  /** {@return the frame in which there is no content} */
  static Frame none() {
    return new Frame(
        Kind.NONE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** {@return a frame whose content is a quotation} */
  static Frame quoted(Kind kind, Quotation quotation) {
    return new Frame(
        kind, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(quotation));
  }

  /** {@return a frame whose content hangs below {@code body}} */
  static Frame bodied(Kind kind, Token body) {
    return new Frame(kind, Optional.empty(), Optional.of(body), Optional.empty(), Optional.empty());
  }

  /** {@return this frame with a noun phrase before the body} */
  Frame withObject(Token noun) {
    return new Frame(kind, Optional.of(noun), body, link, quotation);
  }

  /** {@return this frame with the preposition before the body} */
  Frame withLink(Token preposition) {
    return new Frame(kind, object, body, Optional.of(preposition), quotation);
  }

  /** {@return how the lexicon calls this frame: its kind, with the preposition where it has one} */
  String key() {
    return link.map(preposition -> kind.word + ":" + preposition.lower()).orElse(kind.word);
  }
}
