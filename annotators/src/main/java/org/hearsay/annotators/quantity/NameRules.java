package org.hearsay.annotators.quantity;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Token;

/**
 * Tells numbers in names, identifiers, lists, pages, scores and telephone numbers from quantities.
 */
final class NameRules {
  private static final Set<String> NAMES = Set.of("PERSON", "ORGANIZATION", "LOCATION", "MISC");
  private static final Set<String> NUMBERED =
      Set.of(
          "page",
          "pages",
          "chapter",
          "article",
          "section",
          "paragraph",
          "figure",
          "fig",
          "table",
          "line",
          "verse",
          "volume",
          "vol",
          "p",
          "pp",
          "footnote",
          "appendix",
          "clause",
          "item");
  private static final Set<String> LABELLED =
      Set.of(
          "no",
          "nos",
          "number",
          "#",
          "№",
          "room",
          "phase",
          "level",
          "type",
          "grade",
          "category",
          "flight",
          "route",
          "highway",
          "interstate",
          "channel",
          "version",
          "season",
          "episode",
          "gate",
          "step",
          "part",
          "title",
          "group",
          "class",
          "game",
          "round",
          "stage",
          "tier",
          "platform",
          "unit",
          "apartment",
          "apt",
          "suite",
          "building",
          "district",
          "ward",
          "zone",
          "sector",
          "block",
          "lot",
          "model",
          "size",
          "form",
          "proposition",
          "prop",
          "measure",
          "amendment",
          "question",
          "rule",
          "count",
          "area",
          "act",
          "scene",
          "book",
          "day",
          "week",
          "year",
          "point",
          "exit",
          "runway",
          "track",
          "lane",
          "box",
          "bus",
          "line",
          "seat",
          "generation",
          "top",
          "option",
          "plan",
          "schedule",
          "quarter",
          "q",
          "pier");
  private static final Set<String> PLAY =
      Set.of(
          "win",
          "beat",
          "lose",
          "lead",
          "defeat",
          "draw",
          "tie",
          "vote",
          "victory",
          "loss",
          "score",
          "record",
          "decision",
          "ruling",
          "rout",
          "margin",
          "trail",
          "fall",
          "improve",
          "winner",
          "advantage",
          "edge",
          "down",
          "up",
          "set",
          "majority",
          "split");
  private static final Set<String> BODIES = Set.of("group", "gang", "club", "league", "council");
  private static final Set<String> TIES = Set.of("-", "–", "/", ":", "_", "@", ".", "#");

  private static final String EMERGENCY = "911";
  private static final int LONGEST_BARE = 12;
  private static final int LONGEST_NUMBER = 10;
  private static final int BRACKET_REACH = 30;

  private NameRules() {}

  /** {@return why {@code figure}, which has no unit, is no quantity} */
  static Optional<NotAQuantity> reason(Pieces pieces, Figure figure) {
    if (isPhone(pieces, figure)) {
      return Optional.of(NotAQuantity.PHONE);
    }
    if (isScore(pieces, figure)) {
      return Optional.of(NotAQuantity.SCORE);
    }
    if (isIdentifier(pieces, figure)) {
      return Optional.of(NotAQuantity.IDENTIFIER);
    }
    if (isListNumber(pieces, figure)) {
      return Optional.of(NotAQuantity.LIST);
    }
    int before = figure.first() - 1;
    int label = pieces.is(before, ".") && pieces.glued(before) ? before - 1 : before;
    boolean named =
        pieces.is(before, "of") && pieces.isAny(before - 1, BODIES) && pieces.isCapital(before - 1);
    if (named) {
      return Optional.of(NotAQuantity.NAME);
    }
    if (pieces.isAny(label, NUMBERED) && !isSubjectOfCount(pieces, figure)) {
      return Optional.of(NotAQuantity.PAGE);
    }
    return isName(pieces, figure, label) ? Optional.of(NotAQuantity.NAME) : Optional.empty();
  }

  /** "on page 12 people say" aside, a noun that a number counts stands behind it. */
  private static boolean isSubjectOfCount(Pieces pieces, Figure figure) {
    Token last = pieces.token(figure.last());
    return last.isRelation("nummod") && last.head() > last.index();
  }

  private static boolean isName(Pieces pieces, Figure figure, int label) {
    Token token = pieces.token(figure.first());
    if (NAMES.contains(token.entity())
        && (neighbourHas(pieces, token) || pieces.isCapital(figure.first()))) {
      return true;
    }
    boolean digits = figure.number().isForm(Numeral.Form.DIGITS);
    boolean plain = digits && figure.number().isPlainInteger() && figure.first() == figure.last();
    boolean counts = isSubjectOfCount(pieces, figure) || pieces.isTag(figure.last() + 1, "NNS");
    if (pieces.isAny(label, LABELLED) && !counts) {
      return label < figure.first() - 1
          || pieces.isTag(label, "NN")
          || pieces.isCapital(label)
          || pieces.is(label, "#")
          || (pieces.is(label, "no") && pieces.isCapital(label))
          || pieces.isAny(label, Set.of("nos", "№"));
    }
    boolean afterName =
        label == figure.first() - 1
            && pieces.isTag(label, "NNP")
            && !pieces.written(label).equals(pieces.lower(label));
    boolean insideName =
        afterName
            && pieces.isCapital(figure.last() + 1)
            && pieces.isTag(figure.last() + 1, "NNP")
            && !pieces.isTag(figure.last() + 1, "NNPS");
    boolean comma = pieces.written(figure.first()).indexOf(',') >= 0;
    boolean small = pieces.written(figure.first()).length() <= 4;
    return plain && afterName && !comma && small && (!counts || insideName);
  }

  private static boolean neighbourHas(Pieces pieces, Token token) {
    int i = token.index();
    return (i > 0 && pieces.sentence().token(i - 1).entity().equals(token.entity()))
        || (i + 1 < pieces.sentence().size()
            && pieces.sentence().token(i + 1).entity().equals(token.entity()));
  }

  /** "F16", "B-52", "COVID-19", "mid-30s", "747s", "3D", "9/11", "24/7", "v2.0", "a@b12". */
  private static boolean isIdentifier(Pieces pieces, Figure figure) {
    int first = figure.first();
    int last = figure.last();
    if (pieces.glued(first)) {
      boolean letter = pieces.isWord(first - 1);
      boolean tie = pieces.isAny(first - 1, TIES) && pieces.glued(first - 1);
      boolean plusSign = pieces.is(first - 1, "+") || pieces.is(first - 1, "#");
      boolean tiedTo = pieces.isWord(first - 2) || pieces.isNumber(first - 2);
      if (letter || plusSign || (tie && tiedTo && !pieces.is(first - 1, "."))) {
        return true;
      }
      if (tie && pieces.is(first - 1, ".") && pieces.isWord(first - 2)) {
        return pieces.isNumber(first) && !isAbbreviation(pieces, first - 2);
      }
    }
    String written = pieces.written(last);
    boolean code = written.equals(EMERGENCY) || written.length() > LONGEST_BARE;
    if (pieces.isNumber(last) && code && written.indexOf(',') < 0) {
      return true;
    }
    if (!pieces.isNumber(last) || !pieces.glued(last + 1)) {
      return false;
    }
    boolean number =
        pieces.isNumber(last + 2) && pieces.glued(last + 2) && pieces.isAny(last + 1, TIES);
    boolean sign = pieces.is(last + 1, "@") || pieces.is(last + 1, "_");
    return pieces.isWord(last + 1) || number || sign;
  }

  private static boolean isAbbreviation(Pieces pieces, int i) {
    return pieces.written(i).length() <= 4 && pieces.is(i, "no");
  }

  /** "1." or "(2)" or "3)" at the start of a line. */
  private static boolean isListNumber(Pieces pieces, Figure figure) {
    if (pieces.isNumber(figure.first())
        && pieces.is(figure.last() + 1, ")")
        && !opensBefore(pieces, figure.first())) {
      return true;
    }
    if (!pieces.isNumber(figure.first()) || figure.first() != figure.last()) {
      return false;
    }
    int first = pieces.is(figure.first() - 1, "(") ? figure.first() - 1 : figure.first();
    int begin = pieces.get(first).span().begin();
    boolean starts =
        (first == 0 && (begin == 0 || pieces.text().charAt(begin - 1) == '\n'))
            || (begin > 0 && pieces.text().charAt(begin - 1) == '\n');
    boolean closes = pieces.is(figure.last() + 1, ")") || pieces.is(figure.last() + 1, ".");
    boolean brackets = first < figure.first() && pieces.written(figure.first()).length() == 1;
    return closes
        && pieces.written(figure.first()).length() <= 2
        && ((starts && pieces.size() > figure.last() + 2)
            || (starts && pieces.size() == figure.last() + 2)
            || (brackets && pieces.is(figure.last() + 1, ")"))
            || (first == 0 && pieces.is(figure.last() + 1, ")")));
  }

  private static boolean opensBefore(Pieces pieces, int i) {
    for (int back = i - 1; back >= Math.max(0, i - BRACKET_REACH); back--) {
      if (pieces.is(back, "(") || pieces.is(back, ")")) {
        return pieces.is(back, "(");
      }
    }
    return false;
  }

  /** "555-1234", "1-800-555-0199", "+44 20 7946 0000". */
  private static boolean isPhone(Pieces pieces, Figure figure) {
    int first = figure.first();
    int last = figure.last();
    boolean plus = pieces.is(first - 1, "+") && pieces.written(first).length() <= 3;
    if ((plus && pieces.isNumber(last + 1)) || isInDialled(pieces, first)) {
      return true;
    }
    boolean two =
        figure.isRange()
            && last == first + 2
            && pieces.written(first).length() == 3
            && pieces.written(last).length() == 4;
    boolean more =
        (pieces.hyphen(last + 1) && pieces.isNumber(last + 2) && figure.isRange())
            || (pieces.hyphen(first - 1) && pieces.isNumber(first - 2));
    return pieces.isNumber(first) && pieces.isNumber(last) && (two || more);
  }

  /** A later group of "+44 20 7946 0000": only numbers stand between it and the plus sign. */
  private static boolean isInDialled(Pieces pieces, int i) {
    for (int back = i - 1; back >= Math.max(0, i - LONGEST_NUMBER); back--) {
      if (pieces.is(back, "+")) {
        return pieces.glued(back + 1) && back < i - 1;
      }
      boolean inside =
          pieces.isNumber(back)
              || pieces.is(back, "(")
              || pieces.is(back, ")")
              || pieces.is(back, "-");
      if (!inside) {
        return false;
      }
    }
    return false;
  }

  /** Two small numbers tied by a dash, with nothing behind them to count: "2-0", "won 5 to 4". */
  private static boolean isScore(Pieces pieces, Figure figure) {
    int first = figure.first();
    int last = figure.last();
    boolean tied =
        !figure.isRange()
            && pieces.isNumber(last)
            && (pieces.hyphen(last + 1) || (pieces.is(last + 1, "–") && pieces.glued(last + 1)))
            && pieces.isNumber(last + 2)
            && pieces.glued(last + 2);
    if (tied) {
      return true;
    }
    boolean second =
        (pieces.hyphen(first - 1) || (pieces.is(first - 1, "–") && pieces.glued(first)))
            && pieces.isNumber(first - 2);
    boolean toOne = pieces.hyphen(last + 1) && pieces.is(last + 2, "to") && pieces.hyphen(last + 3);
    boolean ofTo = pieces.hyphen(first - 1) && pieces.is(first - 2, "to");
    if (second || toOne || ofTo) {
      return true;
    }
    if (figure.isRange()) {
      boolean counts = pieces.isTag(last + 1, "NN") && !pieces.isTag(last + 1, "NNP");
      boolean dashed = pieces.is(last - 1, "-") || pieces.is(last - 1, "–");
      boolean play = isPlay(pieces, first) || isPlayBehind(pieces, last);
      boolean counted = !dashed && pieces.isTag(last + 1, "NNS") && !isScoreNoun(pieces, last + 1);
      return (play && !counted) || (dashed && !counts && !pieces.isTag(last + 1, "JJ"));
    }
    boolean descending = pieces.is(last + 1, "to") && pieces.isNumber(last + 2);
    boolean closing = pieces.is(first - 1, "to") && pieces.isNumber(first - 2);
    return (descending || closing) && isPlay(pieces, closing ? first - 2 : first);
  }

  private static boolean isScoreNoun(Pieces pieces, int i) {
    return PLAY.contains(pieces.lemma(i));
  }

  private static boolean isPlay(Pieces pieces, int first) {
    for (int back = first - 1; back >= Math.max(0, first - 3); back--) {
      if (PLAY.contains(pieces.lemma(back))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlayBehind(Pieces pieces, int last) {
    return PLAY.contains(pieces.lemma(last + 1)) || PLAY.contains(pieces.lemma(last + 2));
  }
}
