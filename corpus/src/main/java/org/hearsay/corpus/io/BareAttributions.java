package org.hearsay.corpus.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.CueClass;
import org.hearsay.corpus.model.Role;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/**
 * The attributions of a document whose file labels spans and no more.
 *
 * <p>Spans lose white space at their edges and are joined where nothing else is between them. The
 * type follows from the quotation marks; class of the cue, negation and kind of the source are
 * place holders. What our records cannot hold (no content, roles that overlap) is dropped and
 * named.
 */
final class BareAttributions {
  private static final String OPENING = "\"“«„";
  private static final String CLOSING = "\"”»“";

  private final String document;
  private final String text;
  private final List<String> dropped = new ArrayList<>();
  private final List<String> trimmed = new ArrayList<>();

  BareAttributions(String document, String text) {
    this.document = document;
    this.text = text;
  }

  /** {@return what was dropped, for people to read} */
  List<String> dropped() {
    return dropped;
  }

  /** {@return which roles lost white space at the edges of their spans, for people to read} */
  List<String> trimmed() {
    return trimmed;
  }

  Optional<Attribution> of(String id, List<Span> source, List<Span> cue, List<Span> content) {
    return of(id, source, cue, content, Optional.empty(), 1);
  }

  Optional<Attribution> of(
      String id,
      List<Span> source,
      List<Span> cue,
      List<Span> content,
      Optional<String> speaker,
      double confidence) {
    List<Span> what = role(id, Role.CONTENT, content);
    try {
      return Optional.of(
          new Attribution(
              id,
              role(id, Role.SOURCE, source),
              role(id, Role.CUE, cue),
              what,
              type(what),
              CueClass.REPORT,
              false,
              SourceKind.NONE,
              speaker,
              Optional.empty(),
              true,
              confidence));
    } catch (IllegalArgumentException e) {
      dropped.add(document + ", " + id + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private List<Span> role(String id, Role role, List<Span> spans) {
    List<Span> bare = spans.stream().flatMap(span -> Spans.trimmed(text, span).stream()).toList();
    if (!bare.equals(spans)) {
      trimmed.add(document + ", " + id + ": " + role.label());
    }
    return Spans.joined(text, bare);
  }

  private AttributionType type(List<Span> content) {
    if (!content.isEmpty() && content.stream().allMatch(span -> isQuoted(span.in(text)))) {
      return AttributionType.DIRECT;
    }
    boolean hasMarks =
        content.stream()
            .flatMapToInt(span -> span.in(text).chars())
            .anyMatch(c -> OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0);
    return hasMarks ? AttributionType.MIXED : AttributionType.INDIRECT;
  }

  private static boolean isQuoted(String words) {
    return words.length() > 1
        && OPENING.indexOf(words.charAt(0)) >= 0
        && CLOSING.indexOf(words.charAt(words.length() - 1)) >= 0;
  }
}
