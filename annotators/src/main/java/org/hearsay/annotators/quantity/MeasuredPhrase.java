package org.hearsay.annotators.quantity;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.QuantityKind;
import org.hearsay.corpus.model.Span;

/**
 * What a figure counts or measures: the shortest noun phrase, without determiner, with its
 * restrictive modifiers.
 *
 * @param span the phrase
 * @param lemma the lemma of its head
 */
record MeasuredPhrase(Span span, String lemma) {
  private static final Set<String> SUBJECT_VERBS =
      Set.of(
          "be",
          "total",
          "number",
          "reach",
          "hit",
          "exceed",
          "top",
          "surpass",
          "cost",
          "weigh",
          "measure",
          "stand",
          "average",
          "amount",
          "remain",
          "range",
          "last",
          "take",
          "stretch",
          "near",
          "approach",
          "run",
          "account",
          "make",
          "pass",
          "cross",
          "equal",
          "come",
          "represent",
          "go",
          "become",
          "stay",
          "vary",
          "constitute",
          "comprise");
  private static final Set<String> HOLDERS =
      Set.of(
          "number",
          "amount",
          "total",
          "rate",
          "level",
          "share",
          "proportion",
          "percentage",
          "quantity",
          "majority",
          "sum");
  private static final int NEAR = 6;
  private static final Set<String> TIMES =
      Set.of("day", "night", "week", "month", "year", "hour", "morning", "evening");
  private static final Set<String> AT = Set.of("in", "of", "for", "on");
  private static final Set<String> DURING =
      Set.of("obj", "obl", "advmod", "dep", "nmod", "ccomp", "xcomp", "root");

  /** {@return what {@code figure} measures, if the sentence says it} */
  static Optional<MeasuredPhrase> of(Pieces pieces, Figure figure, DirectionLexicon directions) {
    int last = pieces.get(figure.last()).token();
    Optional<Token> noun =
        partitive(pieces, figure)
            .or(() -> modified(pieces, figure, directions))
            .or(() -> next(pieces, figure))
            .or(() -> subject(pieces, figure, directions));
    return noun.map(head -> content(pieces.sentence(), head))
        .flatMap(head -> phrase(pieces, figure, head, last));
  }

  /** "two-thirds of Russian forces", "hundreds of homes", "$20bn in aid". */
  private static Optional<Token> partitive(Pieces pieces, Figure figure) {
    int next = figure.last() + 1;
    boolean in = pieces.is(next, "in") && figure.isKind(QuantityKind.MONEY);
    boolean of = pieces.is(next, "of") && !figure.isKind(QuantityKind.AGE);
    if ((!of && !in) || !pieces.has(next + 1)) {
      return Optional.empty();
    }
    Token preposition = pieces.token(next);
    return pieces
        .sentence()
        .head(preposition)
        .filter(noun -> preposition.isRelation("case") && isNoun(noun))
        .filter(noun -> noun.index() > preposition.index() && !noun.entity().equals("DATE"))
        .or(() -> firstNoun(pieces, next + 1));
  }

  /** "40 cranes", "a $5 million contract", "a 44-year-old man". */
  private static Optional<Token> modified(
      Pieces pieces, Figure figure, DirectionLexicon directions) {
    Token noun = Governors.noun(pieces, figure);
    boolean outside = noun.index() > pieces.get(figure.last()).token();
    boolean loose = figure.isKind(QuantityKind.AGE) || figure.isKind(QuantityKind.MONEY);
    if (!outside || !isNoun(noun) || (loose && TIMES.contains(noun.lemma()))) {
      return appositive(pieces, figure);
    }
    boolean change =
        !figure.isBare()
            && directions.direction(DirectionLexicon.Role.NOUN, noun.lemma()).isPresent();
    return change
        ? pieces.sentence().children(noun).stream()
            .filter(child -> child.isRelation("nmod") && hasCase(pieces.sentence(), child, AT))
            .findFirst()
            .or(() -> Optional.of(noun))
        : Optional.of(noun);
  }

  private static Optional<Token> appositive(Pieces pieces, Figure figure) {
    boolean age = figure.isKind(QuantityKind.AGE) && figure.isBare() && figure.first() >= 2;
    return age && pieces.isTag(figure.first() - 2, "NN") && !pieces.isWord(figure.first() - 1)
        ? Optional.of(pieces.token(figure.first() - 2))
        : Optional.empty();
  }

  /** Where the parser errs: the noun right behind the figure, adjectives between. */
  private static Optional<Token> next(Pieces pieces, Figure figure) {
    return figure.isBare() || pieces.hyphen(figure.last() + 1)
        ? firstNoun(pieces, pieces.behindHyphen(figure.last() + 1))
        : Optional.empty();
  }

  private static Optional<Token> firstNoun(Pieces pieces, int from) {
    int at = from;
    while (at < from + NEAR
        && (pieces.isTag(at, "JJ")
            || pieces.isTag(at, "DT")
            || pieces.isTag(at, "PRP$")
            || pieces.isTag(at, "VBN")
            || pieces.isTag(at, "CD")
            || pieces.is(at, "-"))) {
      at++;
    }
    if (!pieces.isTag(at, "NN")) {
      return Optional.empty();
    }
    while (at < from + 2 * NEAR && pieces.isTag(at + 1, "NN")) {
      at++;
    }
    return Optional.of(pieces.token(at)).filter(noun -> !noun.entity().equals("DATE"));
  }

  /** "unemployment rose 3%", "the price is $5", "the dead exceeded 100,000". */
  private static Optional<Token> subject(
      Pieces pieces, Figure figure, DirectionLexicon directions) {
    Sentence sentence = pieces.sentence();
    Token noun = Governors.noun(pieces, figure);
    Optional<Token> own = subjectOf(sentence, noun);
    if (own.isPresent()) {
      return own;
    }
    Optional<Token> verb = noun.isRelation(DURING) ? sentence.head(noun) : Optional.empty();
    for (int steps = 0; steps < 3 && verb.isPresent(); steps++) {
      Token head = verb.get();
      boolean measures = SUBJECT_VERBS.contains(head.lemma()) || directions.isChange(head.lemma());
      if (!measures) {
        return Optional.empty();
      }
      Optional<Token> subject = subjectOf(sentence, head);
      if (subject.isPresent()) {
        return subject;
      }
      verb =
          head.isRelation(Set.of("conj", "xcomp", "advcl"))
              ? sentence.head(head)
              : Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<Token> subjectOf(Sentence sentence, Token verb) {
    return sentence.child(verb, "nsubj").filter(MeasuredPhrase::isNoun);
  }

  private static boolean isNoun(Token token) {
    return token.isTag("NN");
  }

  private static boolean hasCase(Sentence sentence, Token noun, Set<String> prepositions) {
    return sentence
        .child(noun, "case")
        .filter(preposition -> prepositions.contains(preposition.lemma()))
        .isPresent();
  }

  /** "the number of servicemen" counts servicemen. */
  private static Token content(Sentence sentence, Token head) {
    return HOLDERS.contains(head.lemma())
        ? sentence.children(head).stream()
            .filter(child -> child.isRelation("nmod") && isNoun(child))
            .filter(child -> hasCase(sentence, child, Set.of("of")))
            .findFirst()
            .orElse(head)
        : head;
  }

  private static Optional<MeasuredPhrase> phrase(
      Pieces pieces, Figure figure, Token head, int lastOfFigure) {
    int from = new NounPhrase(pieces.sentence(), head).first();
    int to = new NounPhrase(pieces.sentence(), head).last();
    int first = pieces.get(figure.first()).token();
    if (from <= lastOfFigure && to >= first) {
      if (head.index() > lastOfFigure) {
        from = lastOfFigure + 1;
      } else if (head.index() < first) {
        to = first - 1;
      } else {
        return inCompound(pieces, figure, head);
      }
    }
    while (from < head.index() && !opens(pieces.sentence().token(from))) {
      from++;
    }
    while (to > head.index() && !isWord(pieces.sentence().token(to))) {
      to--;
    }
    return Optional.of(new MeasuredPhrase(pieces.sentence().span(from, to), lemma(head)));
  }

  /** A noun inside of the figure's own token: "a five-member panel". */
  private static Optional<MeasuredPhrase> inCompound(Pieces pieces, Figure figure, Token head) {
    int at = pieces.behindHyphen(figure.last() + 1);
    return at > figure.last() + 1 && pieces.get(at).token() == head.index()
        ? Optional.of(new MeasuredPhrase(pieces.get(at).span(), pieces.lower(at)))
        : Optional.empty();
  }

  private static String lemma(Token head) {
    return head.lemma().isBlank() ? head.lower() : head.lemma();
  }

  /** The rest of "$10-a-barrel" opens no phrase. */
  private static boolean opens(Token token) {
    return isWord(token) && !token.lower().startsWith("a-");
  }

  private static boolean isWord(Token token) {
    boolean letter = Character.isLetterOrDigit(token.word().codePointAt(0));
    return letter && !token.isTag("DT") && !token.isTag("IN") && !token.isTag("PRP$");
  }
}
