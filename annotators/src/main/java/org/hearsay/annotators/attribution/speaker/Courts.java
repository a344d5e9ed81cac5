package org.hearsay.annotators.attribution.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.attribution.referent.EntityRuns;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.Span;

/**
 * How reports of trials tell who is who: "Lena Ortiz, defending," is a lawyer and "the barrister"
 * after that; "Paul Reed denies fraud" makes him "the defendant". Pure functions.
 */
final class Courts {
  private static final Set<String> PROSECUTE = Set.of("prosecuting");
  private static final Set<String> DEFEND = Set.of("defending", "mitigating");
  private static final Set<String> PROSECUTION = Set.of("crown", "prosecution", "state");
  private static final Set<String> DEFENCE = Set.of("defence", "defense");

  private static final List<String> LAWYERS =
      List.of("attorney", "barrister", "counsel", "lawyer", "solicitor");
  private static final List<String> ACCUSED = List.of("accused", "defendant");

  private static final Set<String> PLEAS = Set.of("admit", "deny", "plead");
  private static final Set<String> CHARGES =
      Set.of("accuse", "acquit", "charge", "convict", "jail", "sentence");

  private Courts() {}

  /** {@return the nouns that a person with that name is called by in reports of a trial} */
  static List<String> nouns(Anchor name) {
    List<String> nouns = new ArrayList<>();
    boolean prosecutes = acts(name, PROSECUTE, PROSECUTION);
    if (prosecutes || isDefender(name)) {
      nouns.addAll(LAWYERS);
    }
    if (prosecutes) {
      nouns.add("prosecutor");
    }
    if (isAccused(name)) {
      nouns.addAll(ACCUSED);
    }
    return nouns;
  }

  /** {@return whether the person with that name speaks for the accused} */
  static boolean isDefender(Anchor name) {
    return acts(name, DEFEND, DEFENCE);
  }

  /** {@return whether the person with that name stands trial} */
  static boolean isAccused(Anchor name) {
    boolean begins = EntityRuns.around(name.sentence(), name.token()).begin() == 0;
    return name.sentence()
            .head(name.token())
            .filter(
                verb ->
                    name.token().isRelation("nsubj:pass")
                        ? CHARGES.contains(verb.lemma())
                        : name.token().isRelation("nsubj") && PLEAS.contains(verb.lemma()))
            .isPresent()
        || (begins && name.sentence().tokens().stream().anyMatch(verb -> isApart(name, verb)));
  }

  /** A plea that the parser cut off from its subject: "Paul Reed, 52, of Rye, denies fraud". */
  private static boolean isApart(Anchor name, Token verb) {
    return PLEAS.contains(verb.lemma())
        && verb.isTag("VB")
        && verb.index() > name.token().index()
        && isComma(name.sentence(), verb.index() - 1);
  }

  /** "Prosecuting, Lena Ortiz", "Lena Ortiz, prosecuting," or "Lena Ortiz, for the Crown,". */
  private static boolean acts(Anchor name, Set<String> doing, Set<String> side) {
    Sentence sentence = name.sentence();
    Span run = EntityRuns.around(sentence, name.token());
    int before = run.begin() - 2;
    if (before >= 0 && isComma(sentence, before + 1)) {
      if (doing.contains(sentence.token(before).lower())) {
        return true;
      }
    }
    int next = run.end() + 1;
    if (next >= sentence.size() || !isComma(sentence, next - 1)) {
      return false;
    }
    String word = sentence.token(next).lower();
    if (word.equals("for") && next + 2 < sentence.size()) {
      int noun = sentence.token(next + 1).lower().equals("the") ? next + 2 : next + 1;
      return side.contains(sentence.token(noun).lower());
    }
    return doing.contains(word);
  }

  private static boolean isComma(Sentence sentence, int index) {
    return sentence.token(index).word().equals(",");
  }
}
