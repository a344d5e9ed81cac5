package org.hearsay.annotators.attribution;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/** The prepositions that join a cue and its content, as in "called for an inquiry". */
final class Prepositions {
  /** Those that never do. */
  private static final Set<String> ADJUNCT =
      Set.of(
          "after",
          "although",
          "amid",
          "at",
          "because",
          "before",
          "by",
          "despite",
          "during",
          "following",
          "if",
          "since",
          "so",
          "that",
          "though",
          "unless",
          "until",
          "when",
          "whether",
          "while",
          "within",
          "without");

  private static final Set<String> DATES = Set.of("DATE", "TIME");

  private Prepositions() {}

  /** {@return the preposition of {@code phrase}, if it is the token behind index {@code last}} */
  static Optional<Token> behind(Sentence sentence, int last, Token phrase) {
    return sentence.children(phrase).stream()
        .filter(c -> c.index() == last + 1)
        .filter(c -> c.isRelation("case") || (c.isRelation("mark") && !c.tag().equals("TO")))
        .filter(c -> !DATES.contains(phrase.entity()) && !ADJUNCT.contains(c.lower()))
        .findFirst();
  }
}
