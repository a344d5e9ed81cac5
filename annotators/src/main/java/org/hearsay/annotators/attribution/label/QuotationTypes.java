package org.hearsay.annotators.attribution.label;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.hearsay.annotators.attribution.draft.Draft;
import org.hearsay.annotators.attribution.draft.Roles;
import org.hearsay.annotators.attribution.quotation.Quotation;
import org.hearsay.annotators.attribution.quotation.Quotations;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.Span;

/**
 * Tells direct, mixed and indirect content apart (guidelines, section 6). Marks around the whole
 * attribution, which is then nested in what somebody else says, do not count. Immutable and
 * thread-safe.
 */
final class QuotationTypes {
  private final String text;
  private final List<List<Span>> byDepth = new ArrayList<>();

  QuotationTypes(String text, Quotations quotations) {
    this.text = text;
    for (Quotation quotation : quotations.all()) {
      while (byDepth.size() <= quotation.depth()) {
        byDepth.add(new ArrayList<>());
      }
      byDepth.get(quotation.depth()).add(quotation.span());
    }
  }

  /** {@return how much of the content of {@code draft} is quoted} */
  AttributionType of(Draft draft) {
    boolean bare = draft.source().isEmpty() && draft.cue().isEmpty();
    Span extent = Roles.extent(draft);
    boolean quoted = false;
    boolean unquoted = false;
    for (Span span : draft.content()) {
      List<Span> marked = new ArrayList<>();
      for (List<Span> quotations : byDepth) {
        for (Span quotation : overlapping(quotations, span)) {
          if (bare || !quotation.contains(extent)) {
            marked.add(quotation);
          }
        }
      }
      quoted |= !marked.isEmpty();
      unquoted |= hasWordOutside(span, marked);
    }
    if (!quoted) {
      return AttributionType.INDIRECT;
    }
    return unquoted ? AttributionType.MIXED : AttributionType.DIRECT;
  }

  private boolean hasWordOutside(Span span, List<Span> marked) {
    List<Span> inOrder = marked.stream().sorted(Comparator.naturalOrder()).toList();
    int at = span.begin();
    for (Span quotation : inOrder) {
      if (hasWord(at, Math.min(span.end(), quotation.begin()))) {
        return true;
      }
      at = Math.max(at, quotation.end());
    }
    return hasWord(at, span.end());
  }

  private boolean hasWord(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The spans that overlap one; those given are apart and in text order. */
  private static List<Span> overlapping(List<Span> apart, Span span) {
    int found = Collections.binarySearch(apart, new Span(span.begin(), Integer.MAX_VALUE));
    int from = found >= 0 ? found : Math.max(0, -found - 2);
    int to = from;
    while (to < apart.size() && apart.get(to).begin() < span.end()) {
      to++;
    }
    return apart.subList(from, to).stream().filter(span::overlaps).toList();
  }
}
