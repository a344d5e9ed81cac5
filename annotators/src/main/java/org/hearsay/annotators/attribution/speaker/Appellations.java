package org.hearsay.annotators.attribution.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.attribution.referent.NounPhrases;
import org.hearsay.annotators.attribution.referent.NounReferents;
import org.hearsay.annotators.attribution.referent.SourceLexicons;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.SourceKind;

/**
 * The common nouns that names are called by, with the words around them: "Mayor Lena Ortiz",
 * "Ortiz, the mayor of Fells", "the state railway DZK". Immutable.
 */
final class Appellations {
  private final NounReferents nouns;
  private final SourceLexicons lexicons;

  Appellations(NounReferents nouns, SourceLexicons lexicons) {
    this.nouns = nouns;
    this.lexicons = lexicons;
  }

  /** {@return the nouns that a named person is called by: before the name, or in apposition} */
  List<Anchor> titles(Anchor name) {
    List<Anchor> titles = new ArrayList<>();
    if (lexicons.nouns().isPerson(name.token()) && nouns.person(name.token()).isEmpty()) {
      titles.add(name);
    }
    for (Token child : name.sentence().children(name.token())) {
      boolean title = child.isRelation(Set.of("compound", "appos", "amod", "flat", "dep"));
      if (title && child.isTag("N") && lexicons.nouns().isPerson(child)) {
        titles.add(new Anchor(name.sentence(), child));
      }
    }
    return titles;
  }

  /**
   * {@return the nouns that a named body is called by: "the state railway DZK", "Fells, an
   * airline"}
   */
  List<Anchor> kinds(Anchor name) {
    return name.sentence().children(name.token()).stream()
        .filter(child -> child.isRelation(Set.of("compound", "appos")) && child.isTag("N"))
        .filter(child -> child.entity().equals("O"))
        .filter(this::isBody)
        .map(child -> new Anchor(name.sentence(), child))
        .toList();
  }

  /** {@return whether {@code token} is a noun for a body} */
  boolean isBody(Token token) {
    return lexicons.nouns().of(token).filter(k -> k == SourceKind.ORGANISATION).isPresent();
  }

  /** {@return the noun in the singular, under which its holders are known} */
  String noun(Token token) {
    return lexicons.nouns().singular(token);
  }

  /** {@return the words that describe who is called by {@code title}, besides the title itself} */
  Set<String> words(Anchor title, Anchor name) {
    Set<String> words = new HashSet<>(modifiers(title));
    words.addAll(modifiers(name));
    return words;
  }

  /** {@return the words that set the noun apart from others, without the noun itself} */
  Set<String> modifiers(Anchor head) {
    return NounPhrases.modifiers(head, lexicons.countries());
  }
}
