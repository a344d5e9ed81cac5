package org.hearsay.annotators.attribution.speaker;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.attribution.referent.Gender;
import org.hearsay.annotators.attribution.referent.Referent;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.SourceKind;

/**
 * Sources that leave their noun to the group named before: "One said" and "others doubt it" behind
 * "The nurses complained" are a nurse and other nurses. Pure functions.
 */
final class ElidedNouns {
  private static final Set<String> SINGLE = Set.of("one", "another", "other");
  private static final Set<String> SEVERAL =
      Set.of("some", "several", "many", "most", "few", "both", "others");
  private static final Set<String> GROUP_PRONOUNS = Set.of("them", "whom");

  /** A number or a quantifier before the noun of a group, which does not hold for a part of it. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)^(\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|a dozen|dozens of|"
              + "hundreds of|thousands of|some|several|many|most|few|both|other) ");

  private ElidedNouns() {}

  /** {@return whether {@code head} is such a source without a noun} */
  static boolean isOne(Anchor head) {
    Token token = head.token();
    String word = token.lower();
    boolean number = token.isTag("CD") && !token.word().contains("%");
    boolean followed =
        head.sentence().size() > token.index() + 1
            && (head.sentence().token(token.index() + 1).isTag("N")
                || head.sentence().token(token.index() + 1).word().equals("%"));
    boolean negated =
        token.index() > 0 && head.sentence().token(token.index() - 1).lower().equals("no");
    boolean partOfNoun =
        head.sentence().children(head.token()).stream()
            .anyMatch(child -> child.index() > token.index() && child.isRelation("nmod"));
    return (SINGLE.contains(word) || SEVERAL.contains(word) || number)
        && !followed
        && !negated
        && (!partOfNoun || group(head).isPresent());
  }

  /** {@return nobody in particular, where "one" has no group before: "One can only hope"} */
  static Optional<Referent> generic(Anchor head) {
    return head.token().lower().equals("one")
        ? Optional.of(Referent.nameless(SourceKind.UNNAMED, false))
        : Optional.empty();
  }

  /** {@return the pronoun behind "of" that stands for the whole group: "some of them"} */
  static Optional<Anchor> group(Anchor head) {
    return head.sentence().children(head.token()).stream()
        .filter(child -> child.index() > head.token().index())
        .filter(child -> GROUP_PRONOUNS.contains(child.lower()))
        .map(child -> new Anchor(head.sentence(), child))
        .findFirst();
  }

  /** {@return the part that {@code head} says of a whole of that name: "some of the nurses"} */
  static Referent partOf(Anchor head, String whole) {
    String word = head.token().lower();
    return referent(head, word + " of " + whole);
  }

  /** {@return whether the source may be told apart from a single one named before: "another"} */
  static boolean isOther(Anchor head) {
    return head.token().lower().equals("another") || head.token().lower().equals("other");
  }

  /** {@return what {@code head} stands for behind {@code group}} */
  static Referent of(Anchor head, Mention group) {
    String word = head.token().lower();
    String name = NUMBER.matcher(inside(group)).replaceFirst("");
    String one = group.referent().plural() ? singular(name, group.head().token()) : name;
    return referent(
        head,
        switch (word) {
          case "one" -> one;
          case "another", "other" -> word + " " + one;
          case "others" -> "other " + name;
          default -> word + " " + name;
        });
  }

  /** The name of the group as it is written inside a sentence. */
  private static String inside(Mention group) {
    String name = group.referent().name().orElseThrow();
    Token first = group.head().sentence().token(0);
    boolean begins = name.startsWith(first.word()) && !first.isTag("NNP");
    return begins ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
  }

  private static Referent referent(Anchor head, String name) {
    boolean single = SINGLE.contains(head.token().lower());
    return new Referent(
        Optional.of(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)),
        single ? SourceKind.UNNAMED : SourceKind.GROUP,
        Gender.UNKNOWN,
        !single);
  }

  private static String singular(String name, Token noun) {
    int at = name.toLowerCase(Locale.ROOT).indexOf(noun.lower());
    return at < 0
        ? name
        : name.substring(0, at) + noun.lemma() + name.substring(at + noun.word().length());
  }
}
