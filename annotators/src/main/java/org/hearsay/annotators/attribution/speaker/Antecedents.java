package org.hearsay.annotators.attribution.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.attribution.quotation.Quotations;
import org.hearsay.annotators.attribution.referent.Gender;
import org.hearsay.annotators.attribution.referent.GenderedNouns;
import org.hearsay.annotators.attribution.referent.Referent;
import org.hearsay.corpus.model.SourceKind;

/**
 * Finds whom a third-person pronoun stands for: among the mentions of its own sentence and of those
 * before it, the one that fits in gender and number and is most in view. Sources are noted as they
 * are resolved, in text order; for one text.
 */
final class Antecedents {
  private static final int SENTENCES = 6;
  private static final int MENTIONS = 80;

  /** In place of a pronoun: it stands for who is in view by the last sentence alone. */
  private static final String ELIDED = "";

  /** Who is nobody in particular, and not meant by a pronoun further on. */
  private static final Set<String> ANYBODY = Set.of("anybody", "anyone", "nobody");

  private final Mentions mentions;
  private final Quotations quotations;
  private final TreeMap<Integer, Mention> sources = new TreeMap<>();
  private final Map<String, Gender> genders = new HashMap<>();

  Antecedents(Mentions mentions, Quotations quotations) {
    this.mentions = mentions;
    this.quotations = quotations;
  }

  /**
   * Notes that {@code head} was the head of a source, and whom it stood for.
   *
   * @param salient whether the text is likely to go on with it; not so who asks, since the answer
   *     is another's
   */
  void addSource(Anchor head, Referent referent, boolean salient) {
    boolean quoted = quotations.isQuoted(head.token().begin());
    sources.put(head.token().begin(), new Mention(head, referent, salient, quoted, salient));
  }

  /**
   * {@return whom the pronoun stands for, if anybody fits}
   *
   * @param apart who is not meant, such as who speaks the words that the pronoun stands in
   */
  Optional<Referent> of(Anchor pronoun, List<Referent> apart) {
    String word = pronoun.token().lower();
    Predicate<Mention> isOther = mention -> apart.stream().noneMatch(mention.referent()::isSame);
    return best(pronoun, isOther.and(mention -> fits(word, mention)), word)
        .map(Mention::referent)
        .map(referent -> shown(referent, word));
  }

  /** {@return the person most in view before {@code epithet}} */
  Optional<Referent> person(Anchor epithet) {
    Gender gender = GenderedNouns.of(epithet.token().lemma());
    return best(epithet, m -> isPerson(m) && gender(m.referent()).fits(gender), ELIDED)
        .map(Mention::referent);
  }

  /** {@return the mention of several by a common noun that is most in view before {@code head}} */
  Optional<Mention> group(Anchor head) {
    boolean other = ElidedNouns.isOther(head);
    return best(head, mention -> isGroup(mention) || (other && isLast(mention, head)), ELIDED);
  }

  /** {@return the text most in view before {@code head}, whose authors may be told of} */
  Optional<Referent> document(Anchor head) {
    return best(head, mention -> mention.referent().kind() == SourceKind.DOCUMENT, ELIDED)
        .map(Mention::referent);
  }

  private static boolean isPerson(Mention mention) {
    return mention.referent().kind() == SourceKind.PERSON && !mention.referent().plural();
  }

  /** One of whom the source before tells: "One nurse left. Another stayed." */
  private static boolean isLast(Mention mention, Anchor head) {
    return mention.source()
        && mention.referent().kind() == SourceKind.UNNAMED
        && mention.referent().name().isPresent()
        && distance(mention, head) <= 1;
  }

  private static boolean isGroup(Mention mention) {
    return mention.referent().kind() == SourceKind.GROUP
        && mention.referent().plural()
        && mention.referent().name().isPresent()
        && mention.head().token().tag().equals("NNS");
  }

  /** The referent with the gender of the pronoun that stood for it, which is kept in mind. */
  private Referent shown(Referent referent, String pronoun) {
    Gender gender = ThirdPerson.gender(pronoun).orElse(referent.gender());
    if (gender != Gender.UNKNOWN) {
      referent.name().ifPresent(name -> genders.putIfAbsent(name, gender));
    }
    return new Referent(referent.name(), referent.kind(), gender, referent.plural());
  }

  /** The gender that a name, or a pronoun for it further before, has shown. */
  private Gender gender(Referent referent) {
    return referent.gender().or(referent.name().map(genders::get).orElse(Gender.UNKNOWN));
  }

  private Optional<Mention> best(Anchor head, Predicate<Mention> fits, String pronoun) {
    boolean quoted = quotations.isQuoted(head.token().begin());
    Mention best = null;
    double highest = Double.NEGATIVE_INFINITY;
    for (Mention mention : inView(head)) {
      if (fits.test(mention)) {
        double score = score(pronoun, mention, head, quoted);
        if (score > highest) {
          highest = score;
          best = mention;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private List<Mention> inView(Anchor pronoun) {
    List<Mention> view = new ArrayList<>();
    int offset = pronoun.token().begin();
    for (Mention mention : sources.headMap(offset, false).descendingMap().values()) {
      if (view.size() >= MENTIONS || distance(mention, pronoun) > SENTENCES) {
        break;
      }
      view.add(mention);
    }
    int seen = 0;
    for (Mention mention : mentions.before(offset)) {
      if (seen++ >= MENTIONS || distance(mention, pronoun) > SENTENCES) {
        break;
      }
      if (!sources.containsKey(mention.offset())) {
        view.add(mention);
      }
    }
    return view;
  }

  private static int distance(Mention mention, Anchor pronoun) {
    return pronoun.sentence().index() - mention.head().sentence().index();
  }

  private boolean fits(String word, Mention mention) {
    Referent referent = mention.referent();
    SourceKind kind = referent.kind();
    boolean person = kind == SourceKind.PERSON || kind == SourceKind.UNNAMED;
    if (referent.name().isEmpty() || ANYBODY.contains(mention.head().token().lower())) {
      return false;
    }
    Optional<Gender> gender = ThirdPerson.gender(word);
    if (gender.isPresent()) {
      return person && !referent.plural() && gender(referent).fits(gender.get());
    }
    boolean body = kind == SourceKind.ORGANISATION;
    if (ThirdPerson.isPlural(word)) {
      return referent.plural() || body;
    }
    return !referent.plural() && (body || kind == SourceKind.DOCUMENT);
  }

  private double score(String word, Mention mention, Anchor pronoun, boolean quoted) {
    Referent referent = mention.referent();
    SourceKind kind = referent.kind();
    double score = -1.3 * distance(mention, pronoun);
    score += mention.subject() ? 1 : 0;
    score += mention.source() && !word.equals(ELIDED) ? 1.25 : 0;
    score -= mention.quoted() && !quoted ? 1.5 : 0;
    score -= kind == SourceKind.DOCUMENT && ThirdPerson.isPlural(word) ? 2 : 0;
    score -= kind == SourceKind.DOCUMENT && ThirdPerson.isThing(word) ? 1.6 : 0;
    score -= kind == SourceKind.UNNAMED ? 1.2 : 0;
    score += gender(referent) == ThirdPerson.gender(word).orElse(Gender.MALE) ? 0.7 : 0;
    score -= ThirdPerson.isPlural(word) && !referent.plural() ? 1 : 0;
    score -= mention.head().token().isRelation(Set.of("nmod", "obl")) ? 0.5 : 0;
    score += 0.0001 * mention.offset() / (1 + pronoun.token().begin());
    return score;
  }
}
