package org.hearsay.corpus.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class NestingTest {
  private static final String TEXT = "Ann says Bob thinks Cy fears rain. Dee hopes so.";

  @Test
  void theSmallestContentAroundTheWholeIsTheParent() {
    assertEquals(
        List.of(OptionalInt.empty(), OptionalInt.of(0), OptionalInt.of(1), OptionalInt.empty()),
        parents(
            "Ann | says | Bob thinks Cy fears rain",
            "Bob | thinks | Cy fears rain",
            "Cy | fears | rain",
            "Dee | hopes | so"));
  }

  @Test
  void theOrderOfTheItemsDoesNotMatter() {
    assertEquals(
        List.of(OptionalInt.of(1), OptionalInt.empty()),
        parents("Bob | thinks | Cy fears rain", "Ann | says | Bob thinks Cy fears rain"));
  }

  @Test
  void anAttributionThatReachesOutOfTheContentIsNotNested() {
    assertEquals(
        List.of(OptionalInt.empty(), OptionalInt.empty()),
        parents("Ann | says | thinks Cy fears rain", "Bob | thinks | Cy fears rain"));
  }

  @Test
  void contentInTwoSpansHoldsWhatIsInEither() {
    assertEquals(
        List.of(OptionalInt.empty(), OptionalInt.of(0)),
        parents("Ann | says | Bob thinks Cy ~ Dee hopes so", "Dee | hopes | so"));
  }

  @Test
  void twinsWithoutCueDoNotHoldEachOther() {
    assertEquals(List.of(OptionalInt.empty(), OptionalInt.empty()), parents("||rain", "||rain"));
  }

  @Test
  void thousandsOfAttributionsTakeNoQuadraticTime() {
    List<Nesting.Roles> items = new ArrayList<>();
    for (int i = 0; i < 200_000; i += 10) {
      items.add(
          new Nesting.Roles(
              List.of(new Span(i, i + 2)),
              List.of(new Span(i + 3, i + 5)),
              List.of(new Span(i + 6, i + 9))));
    }
    assertEquals(Collections.nCopies(20_000, OptionalInt.empty()), Nesting.parents(items));
  }

  /** Items by their words: source, cue and content, its spans apart by a tilde. */
  private static List<OptionalInt> parents(String... items) {
    return Nesting.parents(
        Arrays.stream(items)
            .map(item -> item.split("\\|", -1))
            .map(part -> new Nesting.Roles(spans(part[0]), spans(part[1]), spans(part[2])))
            .toList());
  }

  private static List<Span> spans(String role) {
    return Arrays.stream(role.split("~"))
        .map(String::strip)
        .filter(words -> !words.isEmpty())
        .map(words -> new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length()))
        .toList();
  }
}
