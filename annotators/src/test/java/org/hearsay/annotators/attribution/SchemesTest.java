package org.hearsay.annotators.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.CueClass;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;
import org.junit.jupiter.api.Test;

final class SchemesTest {
  @Test
  void whatIsNestedInACuedAttributionIsLeftOut() {
    List<Attribution> all = List.of(attribution("a1", 0, "none"), attribution("a2", 20, "a1"));
    assertEquals(List.of(attribution("a1", 0, "none")), Schemes.outermost(all));
  }

  @Test
  void whatIsNestedInACuelessOneIsOutermostAndGetsANewId() {
    List<Attribution> all = List.of(cueless("a1"), attribution("a2", 20, "a1"));
    assertEquals(List.of(attribution("a1", 20, "none")), Schemes.outermost(all));
  }

  private static Attribution attribution(String id, int begin, String parent) {
    return of(id, List.of(new Span(begin, begin + 4)), begin, parent);
  }

  private static Attribution cueless(String id) {
    return of(id, List.of(), 0, "none");
  }

  private static Attribution of(String id, List<Span> cue, int begin, String parent) {
    return new Attribution(
        id,
        List.of(),
        cue,
        List.of(new Span(begin + 5, 50)),
        AttributionType.INDIRECT,
        CueClass.REPORT,
        false,
        SourceKind.NONE,
        Optional.empty(),
        Optional.of(parent).filter(p -> !p.equals("none")),
        true,
        1);
  }
}
