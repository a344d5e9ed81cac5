package org.hearsay.corpus.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One attribution: who ({@code source}) is said ({@code cue}) to hold what ({@code content}).
 *
 * <p>A role is a list of spans in text order, because roles can be discontinuous: in {@code "We
 * won," she said, "by 12 points."} the content has two. No two spans of one attribution overlap.
 * Roles follow PolNeAR (Newell, Margolin and Ruths, LREC 2018); the guidelines, section 5, say
 * where we go further. Immutable and thread-safe.
 *
 * @param id unique among the attributions of its document, such as {@code a1}
 * @param source spans of the source; empty if the text names none ("it is understood that")
 * @param cue spans of the words that mark the attribution; empty where a quotation stands alone
 * @param content spans of what is attributed, its quotation marks included; never empty
 * @param type how much of the content is quoted
 * @param cueClass what the cue does with the content
 * @param negated whether the cue or the source is negated ("did not say", "nobody says")
 * @param sourceKind what kind of thing the source is
 * @param speaker the fullest name that the document gives the source, never blank; empty if unknown
 * @param parent id of the smallest attribution whose content holds all of this one; empty if the
 *     attribution is not nested
 * @param propositional false for what only PolNeAR's wider definition counts (guidelines, 5.3)
 * @param confidence in [0, 1]; 1 in hand-labelled text
 */
public record Attribution(
    String id,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    AttributionType type,
    CueClass cueClass,
    boolean negated,
    SourceKind sourceKind,
    Optional<String> speaker,
    Optional<String> parent,
    boolean propositional,
    double confidence) {

  /** Copies each role; throws {@link IllegalArgumentException} if one breaks the rules above. */
  public Attribution {
    Checks.id(id);
    source = Spans.checked("source", source);
    cue = Spans.checked("cue", cue);
    content = Spans.checked("content", content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("expected a content of at least one span, found none");
    }
    if (Spans.overlap(source, cue)
        || Spans.overlap(source, content)
        || Spans.overlap(cue, content)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "expected roles that do not overlap, found source %s, cue %s, content %s",
              source,
              cue,
              content));
    }
    Checks.notBlank("speaker", speaker);
    Checks.notBlank("parent", parent);
    Checks.confidence(confidence);
  }

  /** {@return the spans of one role, in text order; empty if the attribution lacks it} */
  public List<Span> role(Role role) {
    return switch (role) {
      case SOURCE -> source;
      case CUE -> cue;
      case CONTENT -> content;
    };
  }

  /** {@return the smallest span that covers all three roles} */
  public Span extent() {
    Span extent = content.get(0).cover(content.get(content.size() - 1));
    for (List<Span> role : List.of(source, cue)) {
      for (Span span : role) {
        extent = extent.cover(span);
      }
    }
    return extent;
  }
}
