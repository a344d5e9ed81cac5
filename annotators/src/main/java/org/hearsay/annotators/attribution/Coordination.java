package org.hearsay.annotators.attribution;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/**
 * Second cues of one speaker that the parser tied to a verb inside the first one's content:
 * "promised that pensions would be paid and urged calm", "said that it had won, arguing that".
 */
final class Coordination {
  private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ");
  private static final Set<String> SUBORDINATE = Set.of("advcl", "dep", "xcomp", "acl");

  /** How far above a verb its partner is looked for. */
  private static final int STEPS = 6;

  private Coordination() {}

  /** {@return the verb that shares its subject with {@code verb}, if the parser missed it} */
  static Optional<Token> partner(Sentence sentence, Token verb) {
    if (sentence.child(verb, "nsubj").isPresent() || sentence.child(verb, "aux").isPresent()) {
      return Optional.empty();
    }
    return verb.tag().equals("VBG") ? ofParticiple(sentence, verb) : ofFinite(sentence, verb);
  }

  /** The finite verb above, where the one that it is tied to has another form. */
  private static Optional<Token> ofFinite(Sentence sentence, Token verb) {
    Optional<Token> above = sentence.head(verb).filter(head -> verb.isRelation("conj"));
    boolean fits = above.isEmpty() || above.get().tag().equals(verb.tag());
    if (fits || !FINITE.contains(verb.tag()) || sentence.child(above.get(), "aux").isEmpty()) {
      return Optional.empty();
    }
    boolean comma = edge(sentence, verb) < verb.index() && follows(sentence, verb, ",");
    Optional<Token> found = Optional.empty();
    Token at = above.get();
    for (int i = 0; i < STEPS && at.head() >= 0 && (comma || found.isEmpty()); i++) {
      at = sentence.token(at.head());
      if (at.tag().equals(verb.tag())) {
        found = Optional.of(at);
      }
    }
    return found;
  }

  /** The verb whose content clause the participle behind a comma hangs in. */
  private static Optional<Token> ofParticiple(Sentence sentence, Token verb) {
    if (!verb.isRelation(SUBORDINATE) || !follows(sentence, verb, ",")) {
      return Optional.empty();
    }
    Token at = verb;
    for (int i = 0; i < STEPS && at.head() >= 0; i++) {
      Token above = sentence.token(at.head());
      if (at.relation().equals("ccomp") && above.isTag("VB")) {
        return Optional.of(above);
      }
      at = above;
    }
    return Optional.empty();
  }

  /** {@return index behind the last token before {@code verb} that is no conjunction or comma} */
  static int edge(Sentence sentence, Token verb) {
    int first = verb.index();
    while (first > 0 && isJoint(sentence.token(first - 1))) {
      first--;
    }
    return first;
  }

  private static boolean isJoint(Token token) {
    return token.isTag("CC") || token.word().equals(",") || token.isTag("RB");
  }

  private static boolean follows(Sentence sentence, Token verb, String word) {
    int edge = edge(sentence, verb);
    return edge > 0 && edge < verb.index() && sentence.token(edge).word().equals(word);
  }
}
