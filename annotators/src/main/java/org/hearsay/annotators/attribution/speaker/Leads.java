package org.hearsay.annotators.attribution.speaker;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.attribution.referent.EntityRuns;
import org.hearsay.annotators.attribution.referent.NounPhrases;
import org.hearsay.annotators.attribution.referent.Referent;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;

/**
 * Whom the first sentences of an article describe before the next one names them: "A baker has told
 * how a goose chased him. Paul Reed, 31, was ...". Pure functions.
 */
final class Leads {
  /** The last sentence that can be of the lead, behind headline, byline and caption. */
  private static final int LAST = 6;

  /** How many sentences further on the name may stand. */
  private static final int FAR = 2;

  private static final Set<String> INDEFINITE = Set.of("a", "an");

  private Leads() {}

  /** {@return the person named behind the lead whom {@code mention} describes, if it is such} */
  static Optional<Referent> named(Mention mention, NavigableMap<Integer, Mention> mentions) {
    int sentence = mention.head().sentence().index();
    if (sentence > LAST || !isDescription(mention)) {
      return Optional.empty();
    }
    for (Map.Entry<Integer, Mention> next : mentions.tailMap(mention.offset(), false).entrySet()) {
      Mention other = next.getValue();
      int distance = other.head().sentence().index() - sentence;
      if (distance > FAR) {
        break;
      }
      if (other.referent().kind() == SourceKind.PERSON) {
        boolean fits =
            distance > 0
                && isIntroduced(other.head())
                && other.referent().gender().fits(mention.referent().gender());
        return fits ? Optional.of(other.referent()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isDescription(Mention mention) {
    Referent referent = mention.referent();
    return referent.kind() == SourceKind.UNNAMED
        && !referent.plural()
        && mention.subject()
        && !mention.quoted()
        && INDEFINITE.contains(NounPhrases.determiner(mention.head()));
  }

  /** "Paul Reed, 31," at the begin of a sentence. */
  private static boolean isIntroduced(Anchor name) {
    Sentence sentence = name.sentence();
    Token head = name.token();
    Span run = EntityRuns.around(sentence, head);
    return run.begin() <= 1
        && run.length() > 1
        && run.end() + 1 < sentence.size()
        && sentence.token(run.end()).word().equals(",")
        && sentence.token(run.end() + 1).isTag("CD");
  }
}
