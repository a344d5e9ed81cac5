package org.hearsay.annotators.attribution.speaker;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.attribution.referent.NounPhrases;
import org.hearsay.annotators.attribution.referent.Referent;
import org.hearsay.corpus.model.SourceKind;

/**
 * Whom a definite description means: "the mayor", "the official" the last one who was described so,
 * or, if nobody was, the one who is called so by name further on. Not thread-safe.
 */
final class Descriptions {
  private static final Set<String> DEFINITE = Set.of("the", "this", "that");

  private final Appellations appellations;
  private final TitleHolders holders;
  private final NamedBodies bodies;
  private final Map<Referent, Referent> named = new HashMap<>();

  Descriptions(Appellations appellations, TitleHolders holders, NamedBodies bodies) {
    this.appellations = appellations;
    this.holders = holders;
    this.bodies = bodies;
  }

  /** {@return whom a definite description means, by what stands before it} */
  Optional<Referent> known(Anchor head) {
    return isDefinite(head)
        ? holders
            .last(noun(head), appellations.modifiers(head))
            .or(() -> bodies.calledBy(noun(head)))
        : Optional.empty();
  }

  /**
   * {@return the mention of the one person or firm named later, for a description that nobody was
   * called by before; to be asked of all mentions in text order, once all of the text is known}
   */
  Mention namedLater(Mention mention) {
    Referent known = named.get(mention.referent());
    if (known != null) {
      return mention.standingFor(known);
    }
    Anchor head = mention.head();
    if (!isDefinite(head)) {
      return mention;
    }
    if (mention.referent().kind() == SourceKind.ORGANISATION && head.token().entity().equals("O")) {
      return bodies.onlyFirm(noun(head)).map(mention::standingFor).orElse(mention);
    }
    if (mention.referent().kind() != SourceKind.UNNAMED) {
      return mention;
    }
    Optional<Referent> person = holders.onlyNamed(noun(head), appellations.modifiers(head));
    person.ifPresent(found -> named.put(mention.referent(), found));
    return person.map(mention::standingFor).orElse(mention);
  }

  private static boolean isDefinite(Anchor head) {
    String determiner = NounPhrases.determiner(head);
    boolean bare = determiner.isEmpty() && (head.token().tag().equals("NNP") || isHeadline(head));
    return (DEFINITE.contains(determiner) || bare) && !NounPhrases.isPossessed(head);
  }

  /** A bare noun in the singular: "Minister quits over levy". */
  private static boolean isHeadline(Anchor head) {
    return head.token().tag().equals("NN") && head.token().isRelation("nsubj");
  }

  private String noun(Anchor head) {
    return appellations.noun(head.token());
  }
}
