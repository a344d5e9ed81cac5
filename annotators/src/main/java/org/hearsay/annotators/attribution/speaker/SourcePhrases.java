package org.hearsay.annotators.attribution.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.annotators.attribution.cue.CueClasses;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.attribution.draft.Article;
import org.hearsay.annotators.attribution.draft.Draft;
import org.hearsay.annotators.attribution.draft.Roles;
import org.hearsay.annotators.attribution.draft.SpanTokens;
import org.hearsay.annotators.attribution.referent.Gender;
import org.hearsay.annotators.attribution.referent.NounPhrases;
import org.hearsay.annotators.attribution.referent.Referent;
import org.hearsay.annotators.attribution.referent.SourceLexicons;
import org.hearsay.annotators.attribution.referent.SourceNouns;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.CueClass;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;

/** What the words of a source say of whom it stands for. For one text; immutable. */
final class SourcePhrases {
  /** "One in three of those who answered" are several. */
  private static final Pattern SHARE =
      Pattern.compile("(?i)one (?:in|out of) (?:every )?(?:\\d|[a-z]+\\b)");

  private final String text;
  private final SpanTokens tokens;
  private final SourceNouns nouns;
  private final CueClasses cueClasses;
  private final Mentions mentions;
  private final Epithets epithets;

  SourcePhrases(
      Article article, SourceLexicons lexicons, CueClasses cueClasses, Mentions mentions) {
    this.text = article.text().text();
    this.tokens = article.tokens();
    this.nouns = lexicons.nouns();
    this.cueClasses = cueClasses;
    this.mentions = mentions;
    this.epithets = new Epithets(lexicons.countries());
  }

  /** {@return the head of the source; a noun where the parser took its article for the head} */
  Optional<Anchor> head(Draft draft) {
    Optional<Anchor> head = draft.sourceHead().or(() -> tokens.head(draft.source()));
    return head.map(Anchor::token).filter(token -> token.isTag("DT")).isEmpty()
        ? head
        : firstNoun(tokens.in(draft.source())).or(() -> head);
  }

  private static Optional<Anchor> firstNoun(List<Anchor> words) {
    Optional<Anchor> noun = Optional.empty();
    for (Anchor word : words) {
      Token token = word.token();
      if (!token.isTag("N") && !token.isTag("J") && !token.isTag("DT")) {
        break;
      }
      noun = token.isTag("DT") ? noun : Optional.of(word);
    }
    return noun;
  }

  /** {@return the name in the source that its head leaves unsaid} */
  Optional<Anchor> name(Referent referent, Span limit) {
    if (referent.kind() == SourceKind.PERSON || referent.plural()) {
      return Optional.empty();
    }
    List<Anchor> words = tokens.in(limit);
    return NamedSource.of(words, nouns).or(() -> NamedBody.of(words, nouns));
  }

  /** {@return whom the label of a turn names, which {@code referent} is by its words alone} */
  Referent ofTurn(Referent referent, Span label) {
    return TurnLabels.speaker(referent, tokens.in(label));
  }

  /** {@return whether the words of the source mean a person who was named before} */
  boolean isEpithet(Span limit) {
    return epithets.isOne(words(limit), tokens.in(limit));
  }

  /** {@return what a noun phrase stands for} */
  Referent of(Anchor head, Span limit, Draft draft) {
    Referent referent = described(head, limit, draft);
    boolean prints =
        head.token().lemma().equals("paper")
            && draft.cueHead().map(Anchor::token).filter(SourcePhrases::isPrinting).isPresent();
    return prints
        ? new Referent(referent.name(), SourceKind.ORGANISATION, Gender.UNKNOWN, false)
        : referent;
  }

  /** What a newspaper does, and seldom a study: "the paper reported". */
  private static boolean isPrinting(Token cue) {
    return cue.tag().equals("VBD") && cue.lemma().equals("report");
  }

  private Referent described(Anchor head, Span limit, Draft draft) {
    SourceKind fallback = fallback(draft);
    Referent referent = mentions.of(head, limit, fallback);
    Span reach = reach(head, limit, draft);
    if (!isDescribed(referent) || reach.equals(limit)) {
      return referent;
    }
    Referent longer = mentions.of(head, reach, fallback);
    return longer.plural() == referent.plural() ? longer : referent;
  }

  /** To where a description may go on behind the words that were found for the source. */
  private static Span reach(Anchor head, Span limit, Draft draft) {
    int end = head.sentence().span().end();
    for (Span role : Roles.spans(draft)) {
      if (role.begin() >= limit.end()) {
        end = Math.min(end, role.begin());
      }
    }
    return limit.cover(new Span(limit.begin(), Math.max(limit.end(), end)));
  }

  private static boolean isDescribed(Referent referent) {
    return referent.kind() == SourceKind.UNNAMED
        || referent.kind() == SourceKind.GROUP
        || referent.kind() == SourceKind.DOCUMENT;
  }

  /** An unlisted noun that shows something is taken for a text or a fact, others for a person. */
  private SourceKind fallback(Draft draft) {
    CueClass cueClass = cueClasses.of(draft, tokens, SourceKind.DOCUMENT);
    return cueClass == CueClass.SHOW ? SourceKind.DOCUMENT : SourceKind.UNNAMED;
  }

  /** {@return the words of the source} */
  String words(Span limit) {
    return NounPhrases.words(text, limit);
  }

  /**
   * {@return a description with all the words of the source up to a comma ("two people who were in
   * the room"), where it is not another's name}
   */
  Referent whole(Referent any, Span limit) {
    Referent referent = SHARE.matcher(words(limit)).lookingAt() ? any.asGroup() : any;
    String phrase = NounPhrases.phrase(text, tokens.in(limit));
    return referent
        .name()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .filter(name -> isDescribed(referent) && phrase.length() > name.length())
        .filter(name -> phrase.toLowerCase(Locale.ROOT).contains(name))
        .map(name -> referent.called(phrase))
        .orElse(referent);
  }

  /** {@return "officials there" under the name of the place, which was named before} */
  Referent placed(Referent referent, Anchor head) {
    String name = referent.name().orElse("");
    boolean pointing = name.endsWith(" there") || name.endsWith(" here");
    return pointing
        ? mentions
            .placeBefore(head)
            .map(
                place -> referent.called(name.substring(0, name.lastIndexOf(' ')) + " in " + place))
            .orElse(referent)
        : referent;
  }

  /** {@return the thing under the name of its owner, if that has one} */
  Optional<Referent> of(Referent owner, Possession possession, Referent thing) {
    return owner.name().map(name -> thing.called(possession.under(owner, name, text)));
  }
}
