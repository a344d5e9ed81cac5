package org.hearsay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Role;
import org.hearsay.corpus.model.Span;
import org.junit.jupiter.api.Test;

class RoleTokensTest {
  private static final String TEXT = "Lee said Ortiz's aide left";
  private static final RoleTokens TOKENS = new RoleTokens(TEXT);

  private static List<Attribution> nested() {
    return new MarkedText("lee", TEXT)
        .attribution("Lee", "said", "Ortiz's aide left")
        .attribution("", "Ortiz's", "aide")
        .document()
        .attributions();
  }

  @Test
  void aTokenInTwoRolesHasBothAsItsLabel() {
    // Lee, said, Ortiz, ', s, aide, left
    assertEquals(
        List.of("source", "cue", "cue+content", "cue+content", "cue+content", "content", "content"),
        TOKENS.labels(nested()));
    assertEquals(
        List.of("out", "in", "in", "in", "in", "out", "out"), TOKENS.labels(nested(), Role.CUE));
  }

  @Test
  void spansAreCountedInTokensAndJoinedWhereTheyShareOne() {
    assertEquals(List.of(new Span(2, 7)), TOKENS.units(nested(), Role.CONTENT));
    // side by side, but two
    assertEquals(List.of(new Span(1, 2), new Span(2, 5)), TOKENS.units(nested(), Role.CUE));
  }

  @Test
  void aPartOfATokenIsTheWholeToken() {
    List<Attribution> part =
        new MarkedText("lee", TEXT).attribution("", "sai", "tiz's ai").document().attributions();
    assertEquals(List.of(new Span(1, 2)), TOKENS.units(part, Role.CUE));
    assertEquals(List.of(new Span(2, 6)), TOKENS.units(part, Role.CONTENT));
  }

  @Test
  void anEmptyTextHasNoTokens() {
    assertEquals(0, new RoleTokens("").size());
    assertEquals(List.of(), new RoleTokens("").labels(List.of()));
  }
}
