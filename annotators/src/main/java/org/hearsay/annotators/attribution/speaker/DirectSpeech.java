package org.hearsay.annotators.attribution.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.attribution.draft.Article;
import org.hearsay.annotators.attribution.draft.Draft;
import org.hearsay.annotators.attribution.quotation.Quotation;
import org.hearsay.annotators.attribution.quotation.Quotations;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.Span;

/**
 * Who says "I" and who is "you" in words that somebody is quoted with, in quotation marks or in the
 * turn of a transcript. For the drafts of one text.
 */
final class DirectSpeech {
  private static final Set<String> I = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> WE = Set.of("we", "us", "our", "ours", "ourselves");
  private static final Set<String> YOU = Set.of("you", "your", "yours", "yourself");

  private static final Set<String> HEARSAY = Set.of("say", "tell");

  /** How many drafts beside one are looked at for the rest of its quotation. */
  private static final int NEAR = 8;

  /** How many drafts before or behind a turn are looked at for the turn of another. */
  private static final int FAR = 200;

  private final String text;
  private final Quotations quotations;
  private final List<Draft> drafts;
  private final List<OptionalInt> parents;
  private final Map<Integer, OptionalInt> addressees = new HashMap<>();

  DirectSpeech(Article article, List<Draft> drafts, List<OptionalInt> parents) {
    this.text = article.text().text();
    this.quotations = article.quotations();
    this.drafts = drafts;
    this.parents = parents;
  }

  /** {@return whether {@code word}, in lower case, is a pronoun of the first or second person} */
  static boolean isPronoun(String word) {
    return I.contains(word) || WE.contains(word) || isYou(word);
  }

  /** {@return whether the pronoun means the speaker alone} */
  static boolean isSingular(String word) {
    return I.contains(word);
  }

  /** {@return whether the pronoun means whom the speaker speaks to} */
  static boolean isYou(String word) {
    return YOU.contains(word);
  }

  /**
   * {@return the attribution whose speaker says the words at {@code offset} of draft {@code i}: the
   * one it lies in, or one that shares the quotation}
   */
  OptionalInt speaker(int i, int offset) {
    if (parents.get(i).isPresent()) {
      return parents.get(i);
    }
    Optional<Span> quotation = quotations.outermostAt(offset).map(Quotation::span);
    for (int distance = 1; quotation.isPresent() && distance <= NEAR; distance++) {
      for (int j : new int[] {i - distance, i + distance}) {
        if (j >= 0 && j < drafts.size() && quotes(drafts.get(j), quotation.get())) {
          return OptionalInt.of(j);
        }
      }
    }
    return OptionalInt.empty();
  }

  /** Whether the draft, from outside, has words of the quotation in its content. */
  private static boolean quotes(Draft draft, Span quotation) {
    return draft.cue().stream().noneMatch(quotation::contains)
        && draft.content().stream().anyMatch(quotation::overlaps);
  }

  /** {@return whether the words at {@code offset} stand in quotation marks} */
  boolean isQuoted(int offset) {
    return quotations.isQuoted(offset);
  }

  /** {@return whether {@code pronoun} means people in general: "They say it is over," she said} */
  boolean isHearsay(int i, Token pronoun) {
    return pronoun.lower().equals("they")
        && quotations.isQuoted(pronoun.begin())
        && drafts
            .get(i)
            .cueHead()
            .map(Anchor::token)
            .filter(cue -> cue.tag().equals("VBP") && HEARSAY.contains(cue.lemma()))
            .isPresent();
  }

  /** {@return the same, if the words at {@code offset} are direct speech} */
  OptionalInt speakerOfQuoted(int i, int offset) {
    OptionalInt parent = parents.get(i);
    boolean direct =
        quotations.isQuoted(offset) || (parent.isPresent() && isTurn(parent.getAsInt()));
    return direct ? speaker(i, offset) : OptionalInt.empty();
  }

  /** {@return the turn of whom draft {@code i} calls "you" in a turn: who answers, or who spoke} */
  OptionalInt addressee(int i) {
    int turn = i;
    while (parents.get(turn).isPresent()) {
      turn = parents.get(turn).getAsInt();
    }
    if (turn == i || !isTurn(turn)) {
      return OptionalInt.empty();
    }
    return addressees.computeIfAbsent(turn, this::addresseeOfTurn);
  }

  private OptionalInt addresseeOfTurn(int turn) {
    boolean asks = drafts.get(turn).content().stream().anyMatch(s -> s.in(text).indexOf('?') >= 0);
    OptionalInt next = otherTurn(turn, 1);
    OptionalInt last = otherTurn(turn, -1);
    return (asks && next.isPresent()) || last.isEmpty() ? next : last;
  }

  private OptionalInt otherTurn(int turn, int step) {
    String label = label(turn);
    int last = Math.max(-1, Math.min(drafts.size(), turn + step * FAR));
    for (int j = turn + step; j != last; j += step) {
      if (parents.get(j).isEmpty() && isTurn(j) && !label(j).equals(label)) {
        return OptionalInt.of(j);
      }
    }
    return OptionalInt.empty();
  }

  private String label(int turn) {
    return drafts.get(turn).source().get(0).in(text);
  }

  /** {@return whether draft {@code i} is "NAME: words"} */
  boolean isTurn(int i) {
    Draft draft = drafts.get(i);
    return draft.cue().size() == 1
        && draft.cue().get(0).in(text).equals(":")
        && draft.source().size() == 1
        && draft.source().get(0).end() == draft.cue().get(0).begin();
  }
}
