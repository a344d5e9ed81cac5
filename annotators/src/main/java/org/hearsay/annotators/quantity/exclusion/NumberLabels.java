package org.hearsay.annotators.quantity.exclusion;

import java.util.Set;
import org.hearsay.annotators.quantity.piece.Pieces;

/** Words that stand before a number that is no more than a name: "page 12", "Gate 4", "No. 3". */
final class NumberLabels {
  private static final Set<String> PARTS_OF_TEXT =
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
  private static final Set<String> THINGS =
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
  private static final Set<String> SIGNS = Set.of("#", "№", "nos");

  private NumberLabels() {}

  /** {@return whether piece {@code i} is a page, a chapter or another part of a text} */
  static boolean isPartOfText(Pieces pieces, int i) {
    return pieces.isAny(i, PARTS_OF_TEXT) || PARTS_OF_TEXT.contains(pieces.lemma(i));
  }

  /** {@return whether piece {@code i} may be a thing that has a number for a name} */
  static boolean isOne(Pieces pieces, int i) {
    return pieces.isAny(i, THINGS);
  }

  /** {@return whether it is written as one, by its tag, a capital or a sign} */
  static boolean isWrittenAsOne(Pieces pieces, int i) {
    return pieces.isTag(i, "NN") || pieces.isCapital(i) || pieces.isAny(i, SIGNS);
  }
}
