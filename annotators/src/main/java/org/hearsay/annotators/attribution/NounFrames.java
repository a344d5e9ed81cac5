package org.hearsay.annotators.attribution;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/** The frames of nouns: "the fear that", "a plan to", "rumours of", "her hope is that". */
final class NounFrames {
  private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "advcl", "acl", "dep");
  private static final Set<String> PHRASES = Set.of("nmod", "acl", "obl");

  private static final Set<String> MARKS = Set.of("that", "whether", "if", "how", "why");

  private final Sentence sentence;

  NounFrames(Sentence sentence) {
    this.sentence = sentence;
  }

  /** {@return the frame of a noun} */
  Frame of(Token noun) {
    for (Token child : sentence.children(noun)) {
      if (child.index() > noun.index()) {
        Optional<Frame> frame = of(noun, child);
        if (frame.isPresent()) {
          return frame.get();
        }
      }
    }
    return copula(noun)
        .or(() -> infinitiveAbove(noun))
        .or(() -> infinitiveBeside(noun))
        .orElseGet(Frame::none);
  }

  private Optional<Frame> of(Token noun, Token child) {
    Optional<Token> mark =
        sentence.child(child, "mark").filter(m -> m.isTag("TO") || MARKS.contains(m.lower()));
    if (child.isRelation(CLAUSES) && !child.relation().equals("acl:relcl") && mark.isPresent()) {
      boolean to = mark.get().isTag("TO");
      return Optional.of(Frame.bodied(to ? Frame.Kind.INFINITIVE : Frame.Kind.CLAUSE, child));
    }
    Optional<Token> preposition = Prepositions.behind(sentence, noun.index(), child);
    if (child.isRelation(PHRASES)) {
      return preposition.map(link -> Frame.bodied(Frame.Kind.PREPOSITION, child).withLink(link));
    }
    return Optional.empty();
  }

  /** "their plan to leave", where the parser made the noun the subject of the infinitive. */
  private Optional<Frame> infinitiveAbove(Token noun) {
    return sentence
        .head(noun)
        .filter(verb -> noun.isRelation("nsubj") && verb.index() == noun.index() + 2)
        .filter(verb -> sentence.token(noun.index() + 1).isTag("TO"))
        .map(verb -> Frame.bodied(Frame.Kind.INFINITIVE, verb));
  }

  /** "made a promise to stay", where the parser hung the infinitive below the verb. */
  private Optional<Frame> infinitiveBeside(Token noun) {
    int to = noun.index() + 1;
    return sentence
        .head(noun)
        .filter(verb -> noun.isRelation("obj") && to < sentence.size())
        .filter(verb -> sentence.token(to).tag().equals("TO"))
        .flatMap(verb -> sentence.child(verb, "xcomp"))
        .filter(infinitive -> infinitive.index() == sentence.token(to).head())
        .map(infinitive -> Frame.bodied(Frame.Kind.INFINITIVE, infinitive));
  }

  private Optional<Frame> copula(Token noun) {
    if (!noun.isRelation("nsubj") || noun.head() < noun.index()) {
      return Optional.empty();
    }
    Token verb = sentence.token(noun.head());
    if (verb.lemma().equals("be")) {
      return sentence
          .child(verb, "ccomp")
          .filter(c -> c.index() > verb.index())
          .map(body -> Frame.bodied(Frame.Kind.COPULA, body));
    }
    boolean marked =
        sentence.child(verb, "cop").isPresent() || sentence.child(verb, "aux").isPresent();
    return marked && sentence.child(verb, "mark").filter(m -> m.index() > noun.index()).isPresent()
        ? Optional.of(Frame.bodied(Frame.Kind.COPULA, verb))
        : Optional.empty();
  }
}
