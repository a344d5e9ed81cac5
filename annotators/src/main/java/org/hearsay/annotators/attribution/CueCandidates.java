package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.attribution.CueCandidate.WordClass;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/** The words of a sentence that could head a cue: verbs, nouns and predicative adjectives. */
final class CueCandidates {
  private static final Set<String> NO_CUES =
      Set.of("be", "do", "have", "get", "go", "let", "'s", "’s");

  private CueCandidates() {}

  /** {@return the candidates of {@code sentence}, in text order, each with its frame} */
  static List<CueCandidate> in(Article article, Sentence sentence) {
    Frames frames = new Frames(article, sentence);
    List<CueCandidate> candidates = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      wordClass(sentence, token)
          .ifPresent(
              wordClass -> {
                WordGroup group = WordGroup.around(sentence, token);
                Frame frame = wordClass == WordClass.NOUN ? frames.ofNoun(token) : frames.of(group);
                candidates.add(new CueCandidate(wordClass, group, frame));
              });
    }
    return candidates;
  }

  private static Optional<WordClass> wordClass(Sentence sentence, Token token) {
    if (token.isTag("VB")) {
      boolean none =
          token.isRelation("aux:pass")
              || token.isRelation("cop")
              || (token.isRelation("amod") && !token.tag().equals("VBD"))
              || NO_CUES.contains(token.lemma())
              || isAsked(sentence, token);
      return none ? Optional.empty() : Optional.of(voice(sentence, token));
    }
    if (token.isTag("JJ") && sentence.child(token, "cop").isPresent()) {
      return Optional.of(WordClass.ADJECTIVE);
    }
    return token.isTag("NN") && !token.isTag("NNP")
        ? Optional.of(WordClass.NOUN)
        : Optional.empty();
  }

  /** "Asked why, she said": who asks is not said. */
  private static boolean isAsked(Sentence sentence, Token verb) {
    return verb.lemma().equals("ask")
        && verb.isRelation("advcl")
        && (verb.tag().equals("VBN") || verb.tag().equals("VBD"))
        && sentence.child(verb, "nsubj").isEmpty();
  }

  private static WordClass voice(Sentence sentence, Token verb) {
    boolean passive =
        sentence.children(verb).stream()
            .anyMatch(c -> c.relation().equals("aux:pass") || c.relation().equals("nsubj:pass"));
    boolean participle = verb.tag().equals("VBN") && verb.isRelation("acl");
    return passive || participle ? WordClass.PASSIVE : WordClass.VERB;
  }
}
