package org.hearsay.annotators.quantity.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.quantity.Quantities;
import org.hearsay.corpus.model.Change;
import org.junit.jupiter.api.Test;

class ChangesTest {
  @Test
  void tiesBothEndsAndTheDifference() {
    assertEquals(
        List.of(new Change(Optional.of("q2"), Optional.of("q3"), Optional.of("q1"))),
        Quantities.changes(
            "rents/NNS rose|rise/VBD 15/CD percent/NN from/IN 40/CD percent/NN to/TO 55/CD"
                + " percent/NN"));
  }

  @Test
  void tiesALevelAndTheDifference() {
    assertEquals(
        List.of(new Change(Optional.empty(), Optional.of("q2"), Optional.of("q1"))),
        Quantities.changes("rents/NNS fell|fall/VBD 5/CD percent/NN to/TO 40/CD euros/NNS"));
  }

  @Test
  void tiesFiguresByTheWordsBetweenThem() {
    assertEquals(
        List.of(new Change(Optional.empty(), Optional.of("q1"), Optional.of("q2"))),
        Quantities.changes("closed/VBD at/IN $/$ +41/CD +,/, down/RB $/$ +4/CD"));
    assertEquals(
        List.of(new Change(Optional.of("q2"), Optional.of("q1"), Optional.empty())),
        Quantities.changes("admits/VBZ 18/CD tons/NNS +,/, up/RB from/IN 11/CD tons/NNS"));
    assertEquals(
        List.of(new Change(Optional.of("q1"), Optional.of("q2"), Optional.empty())),
        Quantities.changes("went/VBD from/IN 60/CD cents/NNS to/TO $/$ +1.10/CD"));
    assertEquals(List.of(), Quantities.changes("one/CD crane/NN took/VBD up/RP 8/CD percent/NN"));
  }

  @Test
  void aRangeIsNoChange() {
    assertEquals(
        List.of(), Quantities.changes("it/PRP lasts/VBZ from/IN 5/CD to/TO 7/CD hours/NNS"));
  }
}
