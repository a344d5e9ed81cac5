package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.annotators.attribution.quotation.Quotations;
import org.hearsay.annotators.parse.Paragraphs;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.CueClass;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;

/** Finds who the sources of the drafts of one text are (guidelines, section 6). */
final class Speakers {
  private static final Set<String> I = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> WE = Set.of("we", "us", "our", "ours", "ourselves");

  private final String text;
  private final SpanTokens tokens;
  private final Quotations quotations;
  private final Paragraphs paragraphs;
  private final CueClasses cueClasses;
  private final SourceNouns nouns;
  private final Mentions mentions;

  Speakers(Article article, SourceLexicons lexicons, CueClasses cueClasses) {
    this.text = article.text().text();
    this.tokens = article.tokens();
    this.quotations = article.quotations();
    this.paragraphs = article.paragraphs();
    this.cueClasses = cueClasses;
    this.nouns = lexicons.nouns();
    this.mentions = new Mentions(article.text(), quotations, lexicons);
  }

  /**
   * {@return whom or what the source of each draft stands for; {@link Referent#NONE} where neither
   * the text nor the context tells}
   *
   * @param drafts in text order
   * @param parents the parent of each
   */
  List<Referent> of(List<Draft> drafts, List<OptionalInt> parents) {
    return new Resolution(drafts, parents).all();
  }

  /** The sources of one list of drafts, each resolved when it is first asked for. */
  private final class Resolution {
    private final List<Draft> drafts;
    private final List<OptionalInt> parents;
    private final List<Optional<Referent>> resolved = new ArrayList<>();
    private final boolean[] open;
    private final Antecedents antecedents = new Antecedents(mentions, quotations);
    private final Map<Integer, Integer> byCueHead = new HashMap<>();

    Resolution(List<Draft> drafts, List<OptionalInt> parents) {
      this.drafts = drafts;
      this.parents = parents;
      this.open = new boolean[drafts.size()];
      for (int i = 0; i < drafts.size(); i++) {
        int index = i;
        resolved.add(Optional.empty());
        drafts.get(i).cueHead().ifPresent(h -> byCueHead.putIfAbsent(h.token().begin(), index));
      }
    }

    List<Referent> all() {
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < drafts.size(); i++) {
        order.add(i);
      }
      order.sort(Comparator.comparingInt(this::offset));
      order.forEach(this::referent);
      return resolved.stream().map(Optional::orElseThrow).toList();
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
      Optional<Anchor> head = draft.sourceHead().or(() -> tokens.head(draft.source()));
      Referent referent =
          draft.source().isEmpty() || head.isEmpty() ? understood(i) : stated(i, head.get());
      resolved.set(i, Optional.of(referent));
      boolean asks = draft.cueHead().filter(cue -> cue.token().lemma().equals("ask")).isPresent();
      head.ifPresent(h -> antecedents.addSource(h, referent, !asks));
      return referent;
    }

    /** Who is meant where the text names no source. */
    private Referent understood(int i) {
      Draft draft = drafts.get(i);
      if (draft.cue().isEmpty()) {
        return neighbour(i);
      }
      return draft.cueHead().map(head -> sharedSubject(i, head)).orElse(Referent.NONE);
    }

    /** The speaker of the last attribution before, in the same or the neighbouring paragraph. */
    private Referent neighbour(int i) {
      int paragraph = paragraphs.indexOf(Roles.extent(drafts.get(i)).begin());
      for (int j = i - 1; j >= 0; j--) {
        Span extent = Roles.extent(drafts.get(j));
        if (parents.get(j).isEmpty()) {
          boolean near = paragraphs.indexOf(extent.end() - 1) >= paragraph - 1;
          return near ? referent(j) : Referent.NONE;
        }
      }
      return Referent.NONE;
    }

    /** The subject that a verb without one shares with the verb that governs it. */
    private Referent sharedSubject(int i, Anchor head) {
      Sentence sentence = head.sentence();
      Token verb = head.token();
      for (int steps = 0; steps < 5 && verb.isTag("V"); steps++) {
        if (sentence.child(verb, "nsubj").isPresent()
            || isPassive(sentence, verb)
            || isParticiple(sentence, verb)) {
          return Referent.NONE;
        }
        Optional<Token> governor = sentence.head(verb);
        if (governor.isEmpty()
            || !verb.isRelation(Set.of("conj", "advcl", "xcomp", "parataxis", "acl", "dep"))) {
          return Referent.NONE;
        }
        Integer draft = byCueHead.get(governor.get().begin());
        if (draft != null && draft != i) {
          return referent(draft);
        }
        Optional<Token> subject = sentence.child(governor.get(), "nsubj");
        boolean ofNoun = governor.get().isTag("N") && verb.tag().equals("VBG");
        if (subject.isPresent() || ofNoun) {
          Token noun = subject.orElse(governor.get());
          return noun(i, new Anchor(sentence, noun), sentence.span());
        }
        verb = governor.get();
      }
      return Referent.NONE;
    }

    private static boolean isPassive(Sentence sentence, Token verb) {
      return sentence.child(verb, "aux:pass").isPresent() || verb.relation().equals("expl");
    }

    /** "Asked whether it would close, she said": somebody else asked. */
    private static boolean isParticiple(Sentence sentence, Token verb) {
      return verb.tag().equals("VBN")
          && verb.isRelation("advcl")
          && sentence.child(verb, "aux").isEmpty();
    }

    private Referent stated(int i, Anchor head) {
      Span limit = drafts.get(i).source().stream().reduce(Span::cover).orElseThrow();
      Anchor last = NounPhrases.lastNoun(head, limit);
      Referent referent = noun(i, last, limit);
      if (referent.kind() != SourceKind.PERSON && !referent.plural()) {
        Optional<Anchor> name = NamedSource.of(tokens.in(limit), nouns);
        if (name.isPresent()) {
          return noun(i, name.get(), limit);
        }
      }
      return last.equals(head)
          ? ofOwner(i, last, whole(referent, limit), limit)
          : referent.called(NounPhrases.words(text, limit));
    }

    /**
     * A description with all the words of the source up to a comma ("two people who were in the
     * room"), where it is not another's name.
     */
    private Referent whole(Referent referent, Span limit) {
      boolean described =
          referent.kind() == SourceKind.UNNAMED
              || referent.kind() == SourceKind.GROUP
              || referent.kind() == SourceKind.DOCUMENT;
      String phrase = NounPhrases.phrase(text, tokens.in(limit));
      return referent
          .name()
          .map(name -> name.toLowerCase(Locale.ROOT))
          .filter(name -> described && phrase.length() > name.length())
          .filter(name -> phrase.toLowerCase(Locale.ROOT).contains(name))
          .map(name -> referent.called(phrase))
          .orElse(referent);
    }

    /** "His office" and "Staley's company" under the fullest name of whose they are. */
    private Referent ofOwner(int i, Anchor head, Referent referent, Span limit) {
      return Possession.of(head, referent, limit)
          .flatMap(
              possession ->
                  noun(i, possession.owner(), limit)
                      .name()
                      .map(owner -> referent.called(possession.under(owner, text))))
          .orElse(referent);
    }

    private Referent noun(int i, Anchor head, Span limit) {
      String word = head.token().lower();
      if (I.contains(word)) {
        return enclosing(i).orElse(Referent.nameless(SourceKind.UNNAMED, false));
      }
      if (WE.contains(word)) {
        return enclosing(i)
            .map(speaker -> mentions.affiliation(speaker).orElse(speaker.asBody()))
            .orElse(Referent.nameless(SourceKind.GROUP, true));
      }
      if (word.equals("you") || word.equals("your")) {
        return Referent.nameless(SourceKind.UNNAMED, false);
      }
      if (Antecedents.isPronoun(word)) {
        return antecedents.of(head, enclosing(i)).orElse(unfound(word));
      }
      if (RelativePronouns.isOne(head.token())) {
        return RelativePronouns.antecedent(head)
            .map(noun -> noun(i, noun, RelativePronouns.before(head)))
            .orElse(Referent.nameless(SourceKind.UNNAMED, false));
      }
      return mentions.of(head, limit, fallback(i));
    }

    /** An unlisted noun that shows something is taken for a text or a fact, others for a person. */
    private SourceKind fallback(int i) {
      CueClass cueClass = cueClasses.of(drafts.get(i), tokens, SourceKind.DOCUMENT);
      return cueClass == CueClass.SHOW ? SourceKind.DOCUMENT : SourceKind.UNNAMED;
    }

    private static Referent unfound(String word) {
      return switch (word) {
        case "it", "its" -> Referent.nameless(SourceKind.ORGANISATION, false);
        case "they", "them", "their", "theirs" -> Referent.nameless(SourceKind.GROUP, true);
        default -> Referent.nameless(SourceKind.UNNAMED, false);
      };
    }

    /** The speaker of the words that the draft stands in. */
    private Optional<Referent> enclosing(int i) {
      return parents.get(i).isPresent()
          ? Optional.of(referent(parents.get(i).getAsInt()))
          : Optional.empty();
    }
  }
}
