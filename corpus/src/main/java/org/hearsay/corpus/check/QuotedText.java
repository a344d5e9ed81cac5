package org.hearsay.corpus.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.corpus.model.Span;

/**
 * The quotations of a text as far as they are beyond doubt: double marks that pair within a line.
 *
 * <p>A line with a lost or damaged mark, or with what may be single quotation marks, is in doubt as
 * a whole, and rules should keep silent about it. Time is linear in the text. Immutable.
 */
final class QuotedText {
  private final List<Quotation> quotations = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private final List<Span> doubtful = new ArrayList<>();

  private QuotedText() {}

  /** {@return the quotations of {@code text}} */
  static QuotedText of(String text) {
    QuotedText quoted = new QuotedText();
    int begin = 0;
    while (begin < text.length()) {
      int lineEnd = text.indexOf('\n', begin);
      int end = lineEnd < 0 ? text.length() : lineEnd;
      if (begin < end) {
        quoted.add(text, new Span(begin, end));
      }
      begin = end + 1;
    }
    quoted.quotations.forEach(quotation -> quoted.spans.add(quotation.span()));
    return quoted;
  }

  private void add(String text, Span line) {
    Optional<List<Quotation>> found = QuotedLine.quotations(text, line);
    if (found.isPresent()) {
      quotations.addAll(found.get());
    } else {
      doubtful.add(line);
    }
  }

  /** {@return whether no line that {@code span} touches is in doubt} */
  boolean isCertain(Span span) {
    int at = firstEndingAfter(doubtful, span.begin());
    return at >= doubtful.size() || doubtful.get(at).begin() >= span.end();
  }

  /** {@return the quotations that share a code unit with {@code span}, in text order} */
  List<Quotation> overlapping(Span span) {
    int from = firstEndingAfter(spans, span.begin());
    int to = from;
    while (to < spans.size() && spans.get(to).begin() < span.end()) {
      to++;
    }
    return quotations.subList(from, to);
  }

  /** {@return whether the last code unit of {@code span} stands in a quotation or is its mark} */
  boolean isQuotedAtEnd(Span span) {
    return !overlapping(new Span(span.end() - 1, span.end())).isEmpty();
  }

  private static int firstEndingAfter(List<Span> apart, int offset) {
    int low = 0;
    int high = apart.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (apart.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
