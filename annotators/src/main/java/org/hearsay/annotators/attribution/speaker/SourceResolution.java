package org.hearsay.annotators.attribution.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.annotators.attribution.cue.Hearings;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.attribution.draft.Article;
import org.hearsay.annotators.attribution.draft.Draft;
import org.hearsay.annotators.attribution.draft.Roles;
import org.hearsay.annotators.attribution.referent.NounPhrases;
import org.hearsay.annotators.attribution.referent.Referent;
import org.hearsay.annotators.attribution.speaker.UnderstoodSpeakers.Understood;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;

/** The sources of one list of drafts, each resolved once: in text order, or when asked for. */
final class SourceResolution {
  private final Mentions mentions;
  private final SourcePhrases phrases;
  private final List<Draft> drafts;
  private final List<OptionalInt> parents;
  private final List<Optional<Referent>> resolved = new ArrayList<>();
  private final Map<Integer, Integer> bySourceHead = new HashMap<>();
  private final boolean[] open;
  private final Antecedents antecedents;
  private final UnderstoodSpeakers understood;
  private final QuotationSpeakers quotations;
  private final DirectSpeech speech;
  private final Optional<Referent> writer;
  private final SpeechPersons speakers;

  SourceResolution(
      Article article,
      Mentions mentions,
      SourcePhrases phrases,
      List<Draft> drafts,
      List<OptionalInt> parents) {
    this.mentions = mentions;
    this.phrases = phrases;
    this.drafts = drafts;
    this.parents = parents;
    this.open = new boolean[drafts.size()];
    this.antecedents = new Antecedents(mentions, article.quotations());
    this.understood = new UnderstoodSpeakers(drafts);
    this.quotations = new QuotationSpeakers(article, drafts, parents);
    this.speech = new DirectSpeech(article, drafts, parents);
    this.writer = Byline.of(article);
    this.speakers = new SpeechPersons(speech, quotations, mentions, writer, this::referent);
    for (int i = 0; i < drafts.size(); i++) {
      int index = i;
      resolved.add(Optional.empty());
      phrases
          .head(drafts.get(i))
          .ifPresent(h -> bySourceHead.putIfAbsent(h.token().begin(), index));
    }
  }

  /** {@return the sources of all drafts, in their order} */
  List<Referent> all() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      order.add(i);
    }
    // a headline's speaker is found further on, where the mentions before are to be known already
    Set<Integer> headlines = order.stream().filter(this::isHeadline).collect(Collectors.toSet());
    order.sort(
        Comparator.<Integer, Boolean>comparing(headlines::contains).thenComparing(this::offset));
    order.forEach(this::referent);
    return resolved.stream().map(Optional::orElseThrow).toList();
  }

  private boolean isHeadline(int i) {
    return drafts.get(i).cue().isEmpty() && quotations.before(i).isEmpty();
  }

  private int offset(int i) {
    Draft draft = drafts.get(i);
    return draft.source().isEmpty() ? Roles.extent(draft).begin() : draft.source().get(0).begin();
  }

  private Referent referent(int i) {
    if (resolved.get(i).isPresent()) {
      return resolved.get(i).get();
    }
    if (open[i]) {
      return Referent.NONE;
    }
    open[i] = true;
    Draft draft = drafts.get(i);
    Optional<Anchor> head = phrases.head(draft);
    Referent referent = head.isEmpty() ? unstated(i) : stated(i, head.get());
    resolved.set(i, Optional.of(referent));
    boolean asks = draft.cueHead().filter(cue -> cue.token().lemma().equals("ask")).isPresent();
    boolean isWriter = writer.isPresent() && writer.get().equals(referent);
    boolean salient = !asks && parents.get(i).isEmpty();
    head.filter(h -> !isWriter).ifPresent(h -> antecedents.addSource(h, referent, salient));
    return referent;
  }

  private Referent referent(OptionalInt i) {
    return i.isPresent() ? referent(i.getAsInt()) : Referent.NONE;
  }

  /** Who is meant where the text names no source. */
  private Referent unstated(int i) {
    Draft draft = drafts.get(i);
    if (draft.cue().isEmpty()) {
      OptionalInt before = quotations.before(i);
      boolean looksOn = before.isEmpty() || quotations.isSubhead(i);
      OptionalInt same = looksOn ? quotations.sameWords(i) : OptionalInt.empty();
      return referent(same.isPresent() ? same : before);
    }
    Understood who = draft.cueHead().map(head -> understood.of(i, head)).orElse(Understood.NOBODY);
    return who.noun()
        .map(noun -> noun(i, noun, noun.sentence().span()))
        .orElseGet(() -> referent(who.draft()));
  }

  private Referent stated(int i, Anchor head) {
    Draft draft = drafts.get(i);
    if (draft.cueHead().filter(cue -> Hearings.isHearing(cue.token(), head.token())).isPresent()) {
      return Referent.NONE;
    }
    Span limit = draft.source().stream().reduce(Span::cover).orElseThrow();
    Anchor last = NounPhrases.lastNoun(head, limit);
    Referent any = noun(i, last, limit);
    Referent referent = speech.isTurn(i) ? phrases.ofTurn(any, limit) : any;
    Optional<Anchor> name = phrases.name(referent, limit);
    if (name.isPresent()) {
      return noun(i, name.get(), limit);
    }
    if (!last.equals(head) && referent.kind() != SourceKind.PERSON) {
      return referent.called(phrases.words(limit));
    }
    return Possession.of(last, referent, limit)
        .flatMap(possession -> owned(i, possession, referent, limit))
        .orElseGet(
            () ->
                Spokespeople.of(
                    phrases.placed(phrases.whole(referent, limit), head), head, mentions));
  }

  /** "His office" and "Staley's company" under the fullest name of whose they are. */
  private Optional<Referent> owned(int i, Possession possession, Referent thing, Span limit) {
    Anchor owner = possession.owner();
    if (possession.isAuthorship()) {
      Optional<Referent> written = antecedents.document(owner);
      if (written.isPresent()) {
        return written.flatMap(Referent::name).map(name -> thing.called(possession.of(name)));
      }
    }
    Referent whose = noun(i, owner, limit);
    return mentions
        .related(possession.thing(), whose)
        .or(() -> phrases.of(whose, possession, thing));
  }

  private Referent noun(int i, Anchor head, Span limit) {
    Token token = head.token();
    String word = token.lower();
    if (DirectSpeech.isPronoun(word)) {
      return speakers.of(i, offset(i), word);
    }
    if (speech.isHearsay(i, token)) {
      return ThirdPerson.unfound(word);
    }
    if (ThirdPerson.isOne(word)) {
      return antecedents
          .of(head, speakers.present(i, token.begin()))
          .orElse(ThirdPerson.unfound(word));
    }
    if (RelativePronouns.isOne(token)) {
      return RelativePronouns.antecedent(head)
          .map(noun -> antecedent(i, noun, head))
          .orElse(Referent.nameless(SourceKind.UNNAMED, false));
    }
    if (ElidedNouns.isOne(head)) {
      return elided(i, head)
          .or(() -> ElidedNouns.generic(head))
          .orElseGet(() -> phrases.of(head, limit, drafts.get(i)));
    }
    if (phrases.isEpithet(limit) && mentions.isNew(head)) {
      return antecedents.person(head).orElseGet(() -> phrases.of(head, limit, drafts.get(i)));
    }
    return phrases.of(head, limit, drafts.get(i));
  }

  /** The noun before a relative pronoun; under all its words where it is a source itself. */
  private Referent antecedent(int i, Anchor noun, Anchor relative) {
    Integer source = bySourceHead.get(noun.token().begin());
    return source != null && source != i
        ? referent(source)
        : noun(i, noun, RelativePronouns.before(relative));
  }

  private Optional<Referent> elided(int i, Anchor head) {
    Optional<Anchor> group = ElidedNouns.group(head);
    return group.isPresent()
        ? noun(i, group.get(), head.sentence().span()).name().map(n -> ElidedNouns.partOf(head, n))
        : antecedents.group(head).map(mention -> ElidedNouns.of(head, mention));
  }
}
