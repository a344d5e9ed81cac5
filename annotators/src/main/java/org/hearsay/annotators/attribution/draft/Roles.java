package org.hearsay.annotators.attribution.draft;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.corpus.model.Span;

/** The three roles of a draft together. Pure functions. */
public final class Roles {
  private Roles() {}

  /** {@return the spans of all roles, in text order} */
  public static List<Span> spans(Draft draft) {
    List<Span> spans = new ArrayList<>(draft.content());
    spans.addAll(draft.source());
    spans.addAll(draft.cue());
    spans.sort(null);
    return spans;
  }

  /** {@return the smallest span that covers all roles} */
  public static Span extent(Draft draft) {
    return spans(draft).stream().reduce(Span::cover).orElseThrow();
  }
}
