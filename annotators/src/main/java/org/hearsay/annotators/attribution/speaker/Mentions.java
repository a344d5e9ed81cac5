package org.hearsay.annotators.attribution.speaker;

import java.util.NavigableMap;
import java.util.Optional;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.attribution.quotation.Quotations;
import org.hearsay.annotators.attribution.referent.EntityRuns;
import org.hearsay.annotators.attribution.referent.NounReferents;
import org.hearsay.annotators.attribution.referent.Referent;
import org.hearsay.annotators.attribution.referent.SourceLexicons;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;

/**
 * The noun phrases of a text that stand for somebody who may speak, in text order, as {@link
 * MentionReader} reads them. Immutable once built.
 */
final class Mentions {
  /** How many mentions before one are looked through. */
  private static final int NEAR = 80;

  private final NounReferents nouns;
  private final NavigableMap<Integer, Mention> byOffset;
  private final Affiliations affiliations;
  private final Relations relations;

  Mentions(ParsedText text, Quotations quotations, SourceLexicons lexicons) {
    this.nouns = new NounReferents(text, lexicons);
    MentionReader reader = new MentionReader(nouns, lexicons);
    this.byOffset = reader.read(text, quotations);
    this.affiliations = reader.affiliations();
    this.relations = reader.relations();
  }

  /** {@return the mention whose head is {@code token}} */
  Optional<Mention> at(Token token) {
    return Optional.ofNullable(byOffset.get(token.begin()));
  }

  /** {@return the mentions before {@code offset}, the nearest first} */
  Iterable<Mention> before(int offset) {
    return byOffset.headMap(offset, false).descendingMap().values();
  }

  /** {@return whether nobody was called by the noun {@code head} shortly before} */
  boolean isNew(Anchor head) {
    if (at(head.token()).filter(m -> m.referent().kind() == SourceKind.PERSON).isPresent()) {
      return false;
    }
    int seen = 0;
    for (Mention mention : before(head.token().begin())) {
      if (mention.head().token().lemma().equals(head.token().lemma())) {
        return false;
      }
      if (seen++ > NEAR) {
        break;
      }
    }
    return true;
  }

  /** {@return the place named last before {@code head}, in its sentence or the two before} */
  Optional<String> placeBefore(Anchor head) {
    for (Mention mention : before(head.token().begin())) {
      if (head.sentence().index() - mention.head().sentence().index() > 2) {
        break;
      }
      if (mention.head().token().entity().equals("LOCATION")) {
        return Optional.of(EntityRuns.words(mention.head()));
      }
    }
    return Optional.empty();
  }

  /** {@return what any noun phrase stands for, listed or not} */
  Referent of(Anchor head, Span limit, SourceKind fallback) {
    Referent plain = nouns.of(head, limit, fallback);
    return at(head.token())
        .map(Mention::referent)
        .filter(known -> known.plural() == plain.plural())
        .filter(known -> !known.isSame(nouns.of(head, head.sentence().span(), fallback)))
        .orElse(plain);
  }

  /** {@return the person named elsewhere whom "his wife" or "her client" means} */
  Optional<Referent> related(String noun, Referent whose) {
    return relations.of(noun, whose);
  }

  /** {@return the body that {@code speaker} speaks for, where the text says so} */
  Optional<Referent> affiliation(Referent speaker) {
    return affiliations.of(speaker);
  }
}
