package org.hearsay.annotators.attribution.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.attribution.draft.Draft;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/**
 * Finds who is meant where a cue has no source: the subject that its verb shares with the verb
 * above it ("She paused, adding that"), or the one who announces a plan ("The port announced plans
 * to"). For the drafts of one text.
 */
final class UnderstoodSpeakers {
  private static final int STEPS = 5;
  private static final Set<String> LINKS =
      Set.of("conj", "advcl", "xcomp", "parataxis", "acl", "dep");

  /** Verbs whose subject has the plan, the hope or the fear that is their object. */
  private static final Set<String> UTTER =
      Set.of(
          "abandon",
          "announce",
          "cancel",
          "confirm",
          "disclose",
          "drop",
          "express",
          "give",
          "have",
          "hold",
          "make",
          "outline",
          "present",
          "reveal",
          "scrap",
          "share",
          "unveil",
          "voice");

  private final Map<Integer, Integer> byCueHead = new HashMap<>();

  UnderstoodSpeakers(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      int index = i;
      drafts.get(i).cueHead().ifPresent(h -> byCueHead.putIfAbsent(h.token().begin(), index));
    }
  }

  /**
   * Who speaks: whoever is the source of another draft, or a noun; neither if nobody is understood.
   *
   * @param draft index of that draft
   * @param noun head of that noun phrase
   */
  record Understood(OptionalInt draft, Optional<Anchor> noun) {
    static final Understood NOBODY = new Understood(OptionalInt.empty(), Optional.empty());

    static Understood noun(Sentence sentence, Token noun) {
      return new Understood(OptionalInt.empty(), Optional.of(new Anchor(sentence, noun)));
    }
  }

  /** {@return who speaks where draft {@code i} has a cue with that head and no source} */
  Understood of(int i, Anchor head) {
    Sentence sentence = head.sentence();
    Token verb = head.token();
    if (verb.isTag("N")) {
      return uttered(sentence, verb);
    }
    for (int steps = 0; steps < STEPS && verb.isTag("V"); steps++) {
      if (sentence.child(verb, "nsubj").isPresent()
          || isPassive(sentence, verb)
          || isParticiple(sentence, verb)) {
        return Understood.NOBODY;
      }
      Optional<Token> governor = sentence.head(verb);
      if (governor.isEmpty() || !verb.isRelation(LINKS)) {
        return Understood.NOBODY;
      }
      Integer draft = byCueHead.get(governor.get().begin());
      if (draft != null && draft != i) {
        return new Understood(OptionalInt.of(draft), Optional.empty());
      }
      Optional<Token> subject = sentence.child(governor.get(), "nsubj");
      boolean ofNoun = governor.get().isTag("N") && verb.tag().equals("VBG");
      if (subject.isPresent() || ofNoun) {
        return Understood.noun(sentence, subject.orElse(governor.get()));
      }
      verb = governor.get();
    }
    return Understood.NOBODY;
  }

  private static Understood uttered(Sentence sentence, Token noun) {
    return sentence
        .head(noun)
        .filter(verb -> noun.isRelation("obj") && UTTER.contains(verb.lemma()))
        .flatMap(verb -> sentence.child(verb, "nsubj"))
        .map(subject -> Understood.noun(sentence, subject))
        .orElse(Understood.NOBODY);
  }

  private static boolean isPassive(Sentence sentence, Token verb) {
    return sentence.child(verb, "aux:pass").isPresent() || verb.relation().equals("expl");
  }

  /** "Asked whether it would close, she said": somebody else asked. */
  private static boolean isParticiple(Sentence sentence, Token verb) {
    return verb.tag().equals("VBN")
        && verb.isRelation(Set.of("advcl", "dep"))
        && sentence.child(verb, "aux").isEmpty();
  }
}
