package org.hearsay.annotators.attribution.speaker;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.attribution.quotation.Quotations;
import org.hearsay.annotators.attribution.referent.NounReferents;
import org.hearsay.annotators.attribution.referent.Referent;
import org.hearsay.annotators.attribution.referent.SourceLexicons;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;

/**
 * Goes through a text once and notes who is mentioned, who is called what, who speaks for whom, and
 * who is whose; then gives the descriptions that come before a name to those who are named later.
 * For one text; not thread-safe.
 */
final class MentionReader {
  /** How many characters the lead can take with all that stands before it. */
  private static final int LEAD = 2000;

  private final NounReferents nouns;
  private final Appellations appellations;
  private final TitleHolders holders = new TitleHolders();
  private final NamedBodies bodies = new NamedBodies();
  private final Descriptions descriptions;
  private final Affiliations affiliations;
  private final Relations relations = new Relations();
  private final TreeMap<Integer, Mention> byOffset = new TreeMap<>();

  MentionReader(NounReferents nouns, SourceLexicons lexicons) {
    this.nouns = nouns;
    this.appellations = new Appellations(nouns, lexicons);
    this.descriptions = new Descriptions(appellations, holders, bodies);
    this.affiliations = new Affiliations(nouns, appellations, bodies);
  }

  /** {@return all mentions by the offset of their heads} */
  NavigableMap<Integer, Mention> read(ParsedText text, Quotations quotations) {
    for (Sentence sentence : text.sentences()) {
      for (Token token : sentence.tokens()) {
        if (nouns.isHead(sentence, token)) {
          add(new Anchor(sentence, token), quotations.isQuoted(token.begin()));
        }
      }
    }
    byOffset.replaceAll((offset, mention) -> descriptions.namedLater(mention));
    byOffset.headMap(LEAD, true).replaceAll((offset, mention) -> introduced(mention));
    return byOffset;
  }

  /** {@return who speaks for whom in the text that was read} */
  Affiliations affiliations() {
    return affiliations;
  }

  /** {@return who is whose in the text that was read} */
  Relations relations() {
    return relations;
  }

  private Mention introduced(Mention mention) {
    return Leads.named(mention, byOffset).map(mention::standingFor).orElse(mention);
  }

  private void add(Anchor head, boolean quoted) {
    Span limit = head.sentence().span();
    Referent plain = nouns.of(head, limit, SourceKind.UNNAMED);
    Referent referent = plain;
    if (plain.kind() == SourceKind.PERSON) {
      addPerson(head, plain);
    } else if (nouns.isUnseenBody(head.sentence(), head.token())) {
      bodies.add(plain);
    } else if (head.token().entity().equals("O")) {
      referent = described(head, plain);
      holders.add(noun(head), appellations.words(head, head), referent);
    } else if (isBody(head.token())) {
      appellations
          .kinds(head)
          .forEach(kind -> holders.add(noun(kind), appellations.words(kind, head), plain));
      bodies.add(plain);
    }
    boolean subject = head.token().isRelation("nsubj");
    Mention mention = new Mention(head, referent, subject, quoted, false);
    affiliations.add(mention, plain);
    byOffset.put(mention.offset(), mention);
  }

  private void addPerson(Anchor name, Referent person) {
    for (Anchor title : appellations.titles(name)) {
      holders.add(noun(title), appellations.words(title, name), person);
      relations.add(title, person, nouns);
    }
    Courts.nouns(name).forEach(noun -> holders.add(noun, Set.of(), person));
    relations.addTrial(name, person);
  }

  /** Whom a common noun means, or else what it says by itself. */
  private Referent described(Anchor head, Referent plain) {
    return apposed(head)
        .or(() -> descriptions.known(head))
        .filter(holder -> isLike(holder, plain))
        .orElse(plain);
  }

  /** The name before its apposition: "Fells Group, the largest mill,". */
  private Optional<Referent> apposed(Anchor head) {
    return head.token().isRelation("appos")
        ? head.sentence()
            .head(head.token())
            .filter(name -> !name.entity().equals("O"))
            .map(name -> byOffset.get(name.begin()))
            .map(Mention::referent)
        : Optional.empty();
  }

  private static boolean isLike(Referent holder, Referent described) {
    return holder.plural() == described.plural()
        && (holder.kind() == described.kind()
            || (holder.kind() == SourceKind.PERSON && described.kind() == SourceKind.UNNAMED));
  }

  /** A named organisation; a place is one by its last word, such as "Hospital". */
  private boolean isBody(Token token) {
    return token.entity().equals("ORGANIZATION") || appellations.isBody(token);
  }

  private String noun(Anchor head) {
    return appellations.noun(head.token());
  }
}
