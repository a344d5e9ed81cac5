package org.hearsay.annotators.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.hearsay.annotators.parse.ParsedText;
import org.junit.jupiter.api.Test;

class NestingTest {
  private static final ParsedText TEXT =
      new ParsedText("Ann says Bob thinks Cy fears rain. Dee hopes so.", List.of());

  @Test
  void theSmallestContentAroundTheWholeIsTheParent() {
    List<Draft> drafts =
        List.of(
            Drafts.of(TEXT, "Ann | says | Bob thinks Cy fears rain"),
            Drafts.of(TEXT, "Bob | thinks | Cy fears rain"),
            Drafts.of(TEXT, "Cy | fears | rain"),
            Drafts.of(TEXT, "Dee | hopes | so"));
    assertEquals(
        List.of(OptionalInt.empty(), OptionalInt.of(0), OptionalInt.of(1), OptionalInt.empty()),
        Nesting.parents(drafts));
  }

  @Test
  void anAttributionThatReachesOutOfTheContentIsNotNested() {
    List<Draft> drafts =
        List.of(
            Drafts.of(TEXT, "Ann | says | thinks Cy fears rain"),
            Drafts.of(TEXT, "Bob | thinks | Cy fears rain"));
    assertEquals(List.of(OptionalInt.empty(), OptionalInt.empty()), Nesting.parents(drafts));
  }

  @Test
  void contentInTwoSpansHoldsWhatIsInEither() {
    List<Draft> drafts =
        List.of(
            Drafts.of(TEXT, "Ann | says | Bob thinks Cy ~ Dee hopes so"),
            Drafts.of(TEXT, "Dee | hopes | so"));
    assertEquals(List.of(OptionalInt.empty(), OptionalInt.of(0)), Nesting.parents(drafts));
  }

  @Test
  void thousandsOfAttributionsTakeNoQuadraticTime() {
    String words = "Ann says it rains. ".repeat(30_000);
    ParsedText text = new ParsedText(words, List.of());
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < 30_000; i++) {
      drafts.add(Drafts.of(text, "Ann | says | it rains", i * 19));
    }
    assertEquals(0, Nesting.parents(drafts).stream().filter(OptionalInt::isPresent).count());
  }
}
