package org.hearsay.annotators.attribution.speaker;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.attribution.referent.Referent;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;

/**
 * A source that is described by whose it is: "his office", "Staley's company". What a common noun
 * owns ("the clerk's website") keeps its description. Immutable.
 *
 * @param owner the pronoun or the name that says whose it is
 * @param thing the description without its owner
 */
record Possession(Anchor owner, String thing) {
  private static final Pattern OWNER =
      Pattern.compile("(?i)(my|our|his|her|its|their) |[^'\u2019]*['\u2019]s? ");

  private static final Pattern OWN = Pattern.compile("^own ");

  /** What sets a common noun apart, and would stand between it and its possessive ending. */
  private static final Pattern COMPLEMENT =
      Pattern.compile("(?<=^\\p{Ll}.{0,60}) (at|in|of|who|that) .*");

  /** {@return the possession that opens the description of {@code referent}, if one does} */
  static Optional<Possession> of(Anchor head, Referent referent, Span limit) {
    Optional<Token> owner =
        head.sentence()
            .child(head.token(), "nmod:poss")
            .filter(token -> token.isTag("NNP") || token.tag().equals("PRP$"))
            .filter(token -> limit.contains(token.span()));
    Matcher opening = OWNER.matcher(referent.name().orElse(""));
    boolean opens =
        owner.isPresent()
            && referent.kind() != SourceKind.PERSON
            && opening.lookingAt()
            && opening.group().contains(owner.get().word());
    return opens
        ? Optional.of(
            new Possession(
                new Anchor(head.sentence(), owner.get()),
                OWN.matcher(referent.name().orElseThrow().substring(opening.end()))
                    .replaceFirst("")))
        : Optional.empty();
  }

  /** {@return whether it is said of the authors of a text: "its authors"} */
  boolean isAuthorship() {
    return thing.matches("(?:lead |main |senior )?authors?") && owner.token().lower().equals("its");
  }

  /** {@return the description with a text for its owner: "authors of the study"} */
  String of(String text) {
    return thing + " of " + text;
  }

  /** {@return the description under the name of its owner, with the apostrophe that a text has} */
  String under(Referent of, String name, String text) {
    String mark = text.indexOf('\u2019') >= 0 ? "\u2019" : "'";
    String bare = COMPLEMENT.matcher(name).replaceFirst("");
    return bare + mark + (of.plural() && bare.endsWith("s") ? " " : "s ") + thing;
  }
}
