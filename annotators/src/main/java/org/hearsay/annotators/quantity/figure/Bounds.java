package org.hearsay.annotators.quantity.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.Modifier;
import org.hearsay.corpus.model.QuantityKind;

/** Finds the words and verbs that bound a figure. */
public final class Bounds {
  private static final Set<String> INTENSIFIERS =
      Set.of(
          "well",
          "far",
          "slightly",
          "even",
          "considerably",
          "substantially",
          "significantly",
          "somewhat",
          "much",
          "barely");
  private static final Set<String> PLACES =
      Set.of("over", "under", "above", "below", "near", "beneath", "beyond");
  private static final Set<String> FILLERS = Set.of("another", "additional", "extra");
  private static final BigDecimal SMALL = BigDecimal.TEN;
  private static final int BEFORE_OVER = 8;
  private final BoundLexicon lexicon;

  public Bounds(BoundLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** {@return {@code figure} with the words beside it that bound it in its pieces} */
  public Figure around(Pieces pieces, Figure figure) {
    Optional<BoundUse> before = before(pieces, figure);
    Optional<BoundUse> after =
        figure.after().isPresent() ? Optional.empty() : behind(pieces, figure);
    int first = before.map(BoundUse::first).orElse(figure.first());
    int last =
        after
            .filter(use -> use.first() == figure.last() + 1)
            .map(BoundUse::last)
            .orElse(figure.last());
    Optional<BoundUse> bound = after.or(figure::after).or(() -> before);
    boolean weak = before.isPresent() && before.get().modifier() != Modifier.APPROXIMATE;
    return figure.bounded(weak ? before : bound).spanning(first, last);
  }

  private Optional<BoundUse> before(Pieces pieces, Figure figure) {
    int end = pieces.hyphen(figure.first() - 1) ? figure.first() - 2 : figure.first() - 1;
    end = pieces.isAny(end, FILLERS) ? end - 1 : end;
    Optional<BoundUse> found =
        lexicon.endingAt(pieces, end).filter(use -> isBound(pieces, use, figure));
    if (found.isEmpty()) {
      return ofAge(pieces, figure);
    }
    BoundUse use = found.get();
    Optional<BoundUse> outer =
        lexicon.endingAt(pieces, use.first() - 1).filter(wider -> isBound(pieces, wider, figure));
    if (outer.isPresent()) {
      boolean approximate = outer.get().modifier() == Modifier.APPROXIMATE;
      return Optional.of(
          new BoundUse(
              approximate ? use.modifier() : outer.get().modifier(),
              outer.get().first(),
              use.last()));
    }
    return Optional.of(intensified(pieces, use));
  }

  /** "under the age of 5": the bound stands apart from the figure and out of its span. */
  private Optional<BoundUse> ofAge(Pieces pieces, Figure figure) {
    int age = figure.first() - 2;
    if (!figure.isKind(QuantityKind.AGE) || !pieces.are(age, "age", "of")) {
      return Optional.empty();
    }
    int end = pieces.is(age - 1, "the") ? age - 2 : age - 1;
    return lexicon
        .endingAt(pieces, end)
        .map(use -> new BoundUse(use.modifier(), figure.first(), figure.first()));
  }

  private static BoundUse intensified(Pieces pieces, BoundUse use) {
    boolean strict = use.modifier() == Modifier.LESS || use.modifier() == Modifier.MORE;
    int before = use.first() - 1;
    if (!strict) {
      return use;
    }
    boolean just = pieces.is(before, "just") && use.first() == use.last();
    boolean little =
        (pieces.is(before, "little") || pieces.is(before, "bit")) && pieces.is(before - 1, "a");
    int first =
        little ? before - 1 : just || pieces.isAny(before, INTENSIFIERS) ? before : use.first();
    return new BoundUse(use.modifier(), first, use.last());
  }

  /** Prepositions of place and topic are no bounds: "over two islands", "talk about two ships". */
  private static boolean isBound(Pieces pieces, BoundUse use, Figure figure) {
    if (use.first() != use.last()) {
      return true;
    }
    String word = pieces.lower(use.first());
    if (word.equals("sub")) {
      return pieces.hyphen(use.first() + 1);
    }
    boolean few =
        figure.isBare()
            && figure.isKind(QuantityKind.CARDINAL)
            && figure.number().value().compareTo(SMALL) < 0;
    Token token = pieces.token(use.first());
    if (PLACES.contains(word)) {
      return !few && !(word.equals("over") && isDuring(pieces, use.first(), figure));
    }
    if (word.equals("about") || word.equals("around")) {
      Optional<Token> head = pieces.sentence().head(token);
      boolean topic =
          token.isRelation("case")
              && few
              && use.first() > 0
              && head.isPresent()
              && !pieces.isTag(use.first() - 1, "VBD")
              && !pieces.isTag(use.first() - 1, "VBN");
      return !topic;
    }
    if (word.equals("some")) {
      return !figure.isKind(QuantityKind.FRACTION)
          && !figure.isKind(QuantityKind.ORDINAL)
          && !pieces.is(figure.first(), "one");
    }
    return (!word.equals("<") && !word.equals(">")) || pieces.glued(figure.first());
  }

  /** "$5 billion over 10 years", "over the past": a period, not a bound. */
  private static boolean isDuring(Pieces pieces, int over, Figure figure) {
    if (!figure.isKind(QuantityKind.DURATION)) {
      return false;
    }
    for (int i = over - 1; i >= Math.max(0, over - BEFORE_OVER); i--) {
      if (pieces.isNumber(i) || pieces.is(i, "%") || pieces.isTag(i, "CD")) {
        return true;
      }
    }
    return false;
  }

  /** A bound behind the figure, or behind the noun that it counts: "40 people or more". */
  private Optional<BoundUse> behind(Pieces pieces, Figure figure) {
    Optional<BoundUse> next = lexicon.behind(pieces, figure.last() + 1);
    if (next.isPresent()) {
      boolean word =
          next.get().first() < next.get().last()
              || pieces.is(next.get().first(), "+")
              || pieces.is(next.get().first(), "approximately");
      boolean most =
          pieces.is(next.get().first(), "at")
              || pieces.is(next.get().first(), "or")
              || pieces.is(next.get().first(), "and")
              || pieces.is(next.get().first(), "give");
      boolean follows =
          pieces.isNumber(next.get().last() + 1) || pieces.isTag(next.get().last() + 1, "CD");
      return next.filter(use -> word && !(most && follows));
    }
    int at = figure.last() + 1;
    for (int nouns = 0; nouns < 2 && (pieces.isTag(at, "NN") || pieces.isTag(at, "JJ")); nouns++) {
      at++;
      Optional<BoundUse> later =
          lexicon
              .behind(pieces, at)
              .filter(use -> pieces.is(use.first(), "or") && use.last() > use.first());
      if (later.isPresent()) {
        return later;
      }
    }
    return Optional.empty();
  }

  /** {@return the bound that the governing verb gives the figure: "exceeded 100,000"} */
  public Optional<Modifier> byVerb(Pieces pieces, Figure figure) {
    Token noun = Governors.noun(pieces, figure);
    boolean object = noun.isRelation("obj") || noun.isRelation("dep");
    Optional<Token> verb =
        object ? pieces.sentence().head(noun).filter(head -> head.isTag("VB")) : Optional.empty();
    return verb.flatMap(head -> lexicon.verb(head.lemma())).or(() -> beforeVerb(pieces, figure));
  }

  /** Where the parser errs: the verb stands right before the figure. */
  private Optional<Modifier> beforeVerb(Pieces pieces, Figure figure) {
    int before = figure.first() - 1;
    return pieces.isTag(before, "VB") ? lexicon.verb(pieces.lemma(before)) : Optional.empty();
  }
}
