package org.hearsay.annotators.quantity.exclusion;

import java.util.Set;
import org.hearsay.annotators.quantity.piece.Pieces;

/** Numbers of houses: "400 Mill Street". */
final class HouseNumbers {
  private static final Set<String> STREETS =
      Set.of(
          "street",
          "st",
          "road",
          "rd",
          "avenue",
          "ave",
          "lane",
          "drive",
          "boulevard",
          "blvd",
          "square",
          "terrace",
          "crescent",
          "close",
          "quay",
          "way",
          "court");
  private static final int LONGEST_STREET = 4;

  private HouseNumbers() {}

  /** {@return whether the name of a street begins at piece {@code next}} */
  static boolean isBeforeStreet(Pieces pieces, int next) {
    int at = next;
    while (at < next + LONGEST_STREET && pieces.isCapital(at)) {
      if (at > next && STREETS.contains(pieces.lower(at))) {
        return true;
      }
      at++;
    }
    return false;
  }
}
