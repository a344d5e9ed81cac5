package org.hearsay.annotators.quantity.measured;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.annotators.lexicon.TsvRows;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.change.DirectionLexicon;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.corpus.model.QuantityKind;

/**
 * Which verbs, nouns and adjectives tie a figure to what it measures: {@code measure-verbs.tsv}.
 */
public final class MeasureVerbs {
  /** How a word ties them. */
  enum Role {
    /** "the pier cost $3 million". */
    SUBJECT,
    /** "rents doubled to $900", "halved the rent to $900". */
    MULTIPLYING,
    /** "pushed the rent to $900". */
    MOVING,
    /** "the van offers 90 hp". */
    HAVING,
    /** "put the leak at 12 percent". */
    PUTTING,
    /** "sold the pier for $3 million". */
    TRADING,
    /** "paid $3 million for the pier". */
    SPENDING,
    /** "the sale of the pier for $3 million". */
    DEAL,
    /** "she expects rents to reach $900". */
    RAISING,
    /**
     * "gave the towns $3 million", which measures no towns; nouns of headlines are read as verbs.
     */
    GIVING,
    /** "the trust owns 18 percent", which measures no trust. */
    OWNING
  }

  private static final Set<String> AGING =
      Set.of("be", "become", "turn", "reach", "hit", "approach", "near", "average");

  private final DirectionLexicon directions;
  private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);

  public MeasureVerbs(DirectionLexicon directions) {
    this.directions = directions;
    for (Role role : Role.values()) {
      words.put(role, new HashSet<>());
    }
    TsvRows.bundled(MeasureVerbs.class, "measure-verbs.tsv", List.of("lemma", "class"), 2)
        .forEach(this::add);
  }

  private void add(TsvRows.Row row) {
    for (Role role : Role.values()) {
      if (role.name().toLowerCase(Locale.ROOT).equals(row.cell(1))) {
        words.getOrDefault(role, Set.of()).add(row.cell(0));
        return;
      }
    }
    throw row.wrong(
        "one of subject, multiplying, moving, having, putting, trading, spending, deal, raising, giving, owning",
        row.cell(1));
  }

  /** {@return whether the lexicon has {@code word} in that role} */
  boolean is(Role role, Token word) {
    boolean noun = role == Role.DEAL;
    boolean fits = word.isTag(noun ? "NN" : "VB") || (role == Role.GIVING && word.isTag("NNS"));
    return fits && words.getOrDefault(role, Set.of()).contains(word.lemma());
  }

  /** {@return whether {@code word} governs the figure of what it is said of} */
  boolean measures(Token word) {
    return saysOfSubject(word)
        || directions.isChange(word.lemma())
        || word.lower().equals("worth")
        || (word.isTag("JJR")
            && directions.direction(DirectionLexicon.Role.BESIDE, word.lower()).isPresent());
  }

  /**
   * {@return whether {@code word}, whatever its tag, is a verb that says a figure of its subject}
   */
  boolean saysOfSubject(Token word) {
    return words.getOrDefault(Role.SUBJECT, Set.of()).contains(word.lemma())
        || words.getOrDefault(Role.MULTIPLYING, Set.of()).contains(word.lemma());
  }

  /**
   * {@return whether {@code word} governs {@code figure}, of which an age is only turned or had}
   */
  boolean measures(Token word, Figure figure) {
    return figure.isKind(QuantityKind.AGE) ? AGING.contains(word.lemma()) : measures(word);
  }

  /** {@return whether {@code verb} says {@code figure} of its subject and not of its object} */
  boolean takesSubject(Token verb, Figure figure) {
    return verb.isTag("VB")
        && measures(verb, figure)
        && !(isAgent(verb, figure) && !verb.isTag("VBN"));
  }

  /** Who "lost $5 million" is not measured; what "lost 5 percent" is. */
  boolean isAgent(Token verb, Figure figure) {
    boolean extent = directions.direction(DirectionLexicon.Role.EXTENT, verb.lemma()).isPresent();
    return !extent
        && !isShare(figure)
        && directions.direction(DirectionLexicon.Role.AGENT, verb.lemma()).isPresent();
  }

  /** {@return whether {@code figure} is a percentage or counts points} */
  static boolean isShare(Figure figure) {
    return figure.isKind(QuantityKind.PERCENT) || isPoints(figure);
  }

  /** {@return whether {@code figure} counts points} */
  static boolean isPoints(Figure figure) {
    return figure.unit().filter(use -> use.entry().id().endsWith("point")).isPresent();
  }

  /** {@return whether {@code word} is a verb or noun of change} */
  boolean changes(Token word) {
    return directions.isChange(word.lemma());
  }

  /**
   * {@return whether {@code word} is a verb or noun of change, with the "s" of the verb or without}
   */
  boolean changes(String word) {
    boolean ends = word.endsWith("s");
    return directions.isChange(word)
        || (ends && directions.isChange(word.substring(0, word.length() - 1)));
  }

  /** {@return whether {@code word} is "up" or "higher" beside a figure} */
  boolean isBeside(Token word) {
    return directions.direction(DirectionLexicon.Role.BESIDE, word.lower()).isPresent();
  }

  /** {@return whether {@code word} is a noun of change: "a 12 percent drop"} */
  boolean isChangeNoun(Token word) {
    return directions.direction(DirectionLexicon.Role.NOUN, word.lemma()).isPresent();
  }
}
