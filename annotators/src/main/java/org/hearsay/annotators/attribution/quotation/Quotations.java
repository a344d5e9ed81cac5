package org.hearsay.annotators.attribution.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.parse.Paragraphs;
import org.hearsay.corpus.model.Span;

/**
 * The quotations of a text. Marks are paired paragraph by paragraph: straight, curly, low,
 * guillemets, doubled apostrophes, mismatched ones, single inside double and single alone; a
 * missing mark ends or begins the quotation at the paragraph's edge, so it never spills over.
 * Nicknames inside a name, inches, feet and apostrophes are none; scare quotes and titles are some.
 *
 * <p>A quotation of several paragraphs, with an opening mark each and closed once, is one {@link
 * Quotation} a paragraph. Two quotations are nested or apart. Time is linear in the text. Immutable
 * and thread-safe.
 */
public final class Quotations {
  private static final Comparator<Quotation> OUTER_FIRST =
      Comparator.<Quotation>comparingInt(q -> q.span().begin())
          .thenComparing(Comparator.<Quotation>comparingInt(q -> q.span().end()).reversed());

  private final String text;
  private final List<Quotation> all;
  private final List<Span> spans;
  private final List<Integer> parents;

  private Quotations(String text, List<Quotation> all, List<Integer> parents) {
    this.text = text;
    this.all = List.copyOf(all);
    this.spans = all.stream().map(Quotation::span).toList();
    this.parents = List.copyOf(parents);
  }

  /** {@return the quotations of {@code text}, whose paragraphs are {@code paragraphs}} */
  public static Quotations of(String text, Paragraphs paragraphs) {
    List<Quotation> all = new ArrayList<>();
    List<Integer> parents = new ArrayList<>();
    for (Span paragraph : paragraphs.all()) {
      Deque<Integer> around = new ArrayDeque<>();
      List<Quotation> found = QuotationPairs.in(text, paragraph);
      found.sort(OUTER_FIRST);
      for (Quotation quotation : found) {
        Span span = quotation.span();
        while (!around.isEmpty() && !all.get(around.peek()).span().contains(span)) {
          around.pop();
        }
        parents.add(around.isEmpty() ? -1 : around.peek());
        all.add(new Quotation(span, quotation.opened(), quotation.closed(), around.size()));
        around.push(all.size() - 1);
      }
    }
    return new Quotations(text, all, parents);
  }

  /** {@return all quotations, by begin, outer before inner} */
  public List<Quotation> all() {
    return all;
  }

  /** {@return whether {@code quotation} reads as the title of a work, a plan, a broadcast} */
  public boolean isTitle(Quotation quotation) {
    return quotation.opened() && quotation.closed() && QuotedName.isTitle(text, quotation.span());
  }

  /** {@return the largest quotation around {@code offset}, its marks included} */
  public Optional<Quotation> outermostAt(int offset) {
    int at = innermostIndex(offset);
    while (at >= 0 && parents.get(at) >= 0) {
      at = parents.get(at);
    }
    return at < 0 ? Optional.empty() : Optional.of(all.get(at));
  }

  /** {@return the smallest quotation around {@code offset}, its marks included} */
  public Optional<Quotation> innermostAt(int offset) {
    int at = innermostIndex(offset);
    return at < 0 ? Optional.empty() : Optional.of(all.get(at));
  }

  /** {@return whether {@code offset} is in a quotation or on one of its marks} */
  public boolean isQuoted(int offset) {
    return innermostIndex(offset) >= 0;
  }

  /** {@return whether all of {@code span} is in one quotation, whose marks count as inside} */
  public boolean isQuoted(Span span) {
    return outermostAt(span.begin()).filter(q -> q.span().contains(span)).isPresent();
  }

  private int innermostIndex(int offset) {
    int found = Collections.binarySearch(spans, new Span(Math.max(0, offset), Integer.MAX_VALUE));
    int at = found >= 0 ? found : -found - 2;
    while (at >= 0 && offset >= spans.get(at).end()) {
      at = parents.get(at);
    }
    return at;
  }
}
