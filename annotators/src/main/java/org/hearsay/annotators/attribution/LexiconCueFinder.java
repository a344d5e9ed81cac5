package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.attribution.CueCandidate.WordClass;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/** Cues by the lexicon, each with the words that belong to it (guidelines, section 1). */
final class LexiconCueFinder implements CueFinder {
  private static final Set<String> ADVERBS =
      Set.of("allegedly", "purportedly", "reportedly", "supposedly");

  private static final double MIN_SHARE = 0.5;

  private final CueLexicon lexicon;

  /** Takes the words of {@code lexicon} that are cues more often than not. */
  LexiconCueFinder(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Cue> find(Article article, Sentence sentence) {
    List<Cue> cues = new ArrayList<>();
    for (CueCandidate candidate : CueCandidates.in(article, sentence)) {
      cue(article, candidate).ifPresent(cues::add);
    }
    BitSet raised = new BitSet(sentence.size());
    cues.forEach(cue -> raised.set(cue.candidate().group().first(), cue.head().index()));
    cues.removeIf(cue -> raised.get(cue.head().index()));
    adverbs(sentence, cues);
    cues.sort(Comparator.comparing(Cue::span));
    return cues;
  }

  private Optional<Cue> cue(Article article, CueCandidate candidate) {
    Optional<Cue> fixed = accordingTo(candidate);
    if (fixed.isPresent()) {
      return fixed;
    }
    Optional<CueLexicon.Entry> entry = lexicon.entry(candidate).filter(e -> e.share() >= MIN_SHARE);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    boolean noun = candidate.wordClass() == WordClass.NOUN;
    TokenRange edges = noun ? NounCueEdges.of(candidate) : PredicateCueEdges.of(article, candidate);
    return Optional.of(
        new Cue(
            candidate,
            noun ? Cue.Kind.NOUN : Cue.Kind.PREDICATE,
            edges.first(),
            edges.last(),
            entry.get().share(),
            entry.get().propositional()));
  }

  private static Optional<Cue> accordingTo(CueCandidate candidate) {
    int to = candidate.head().index() + 1;
    Sentence sentence = candidate.sentence();
    boolean found =
        candidate.head().lower().equals("according")
            && to + 1 < sentence.size()
            && sentence.token(to).lower().equals("to");
    return found
        ? Optional.of(new Cue(candidate, Cue.Kind.ACCORDING_TO, to - 1, to, 0.95, true))
        : Optional.empty();
  }

  private static void adverbs(Sentence sentence, List<Cue> cues) {
    for (Token token : sentence.tokens()) {
      if (ADVERBS.contains(token.lower()) && token.head() >= 0) {
        WordGroup group = new WordGroup(sentence, token, token, token.index(), token.index());
        CueCandidate candidate =
            new CueCandidate(
                WordClass.ADJECTIVE,
                group,
                Frame.bodied(Frame.Kind.CLAUSE, sentence.token(token.head())));
        cues.add(new Cue(candidate, Cue.Kind.ADVERB, token.index(), token.index(), 0.6, true));
      }
    }
  }
}
