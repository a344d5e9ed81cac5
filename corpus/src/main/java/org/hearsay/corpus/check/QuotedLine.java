package org.hearsay.corpus.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/** Pairs the double quotation marks of one line, and gives up where one is in doubt. */
final class QuotedLine {
  private static final String OPENING = "“„«";
  private static final String CLOSING = "”»";
  private static final String SINGLE = "'‘’‚‹›`";
  private static final String BEFORE_OPENING = "([{—–-/:";

  private final String text;
  private final Span line;
  private final List<Quotation> found = new ArrayList<>();
  private Optional<Span> open = Optional.empty();

  private QuotedLine(String text, Span line) {
    this.text = text;
    this.line = line;
  }

  /** {@return the quotations of a line in text order; empty if a mark is in doubt} */
  static Optional<List<Quotation>> quotations(String text, Span line) {
    QuotedLine quoted = new QuotedLine(text, line);
    return quoted.pair() ? Optional.of(quoted.found) : Optional.empty();
  }

  private boolean pair() {
    int at = line.begin();
    while (at < line.end()) {
      char c = text.charAt(at);
      boolean doubled = "'`’‘".indexOf(c) >= 0 && at + 1 < line.end() && text.charAt(at + 1) == c;
      Span mark = new Span(at, doubled ? at + 2 : at + 1);
      if (doubled || c == '"' || OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0) {
        if (!add(mark, c)) {
          return false;
        }
      } else if (SINGLE.indexOf(c) >= 0 && mayQuote(at)) {
        return false;
      }
      at = mark.end();
    }
    return open.isEmpty();
  }

  private boolean add(Span mark, char c) {
    if (open.isEmpty()) {
      open = Optional.of(mark);
      return CLOSING.indexOf(c) < 0 && isLeftEdge(mark.begin()) && !isBlank(mark.end());
    }
    char opening = text.charAt(open.get().begin());
    boolean fits =
        OPENING.indexOf(c) < 0
            && (c == '"') == (opening == '"')
            && open.get().end() < mark.begin()
            && !isBlank(mark.begin() - 1)
            && !isWord(mark.end());
    if (fits) {
      int begin = open.get().end();
      found.add(new Quotation(open.get().cover(mark), new Span(begin, mark.begin())));
      open = Optional.empty();
    }
    return fits;
  }

  /** Whether a single mark may open a quotation; an apostrophe inside or behind a word does not. */
  private boolean mayQuote(int at) {
    return isLeftEdge(at) && isWord(at + 1);
  }

  private boolean isLeftEdge(int at) {
    return at == line.begin()
        || isBlank(at - 1)
        || BEFORE_OPENING.indexOf(text.charAt(at - 1)) >= 0
        || OPENING.indexOf(text.charAt(at - 1)) >= 0
        || text.charAt(at - 1) == '"';
  }

  private boolean isBlank(int at) {
    return at >= line.end() || Spans.isWhiteSpace(text.charAt(at));
  }

  private boolean isWord(int at) {
    return at < line.end() && Character.isLetterOrDigit(text.charAt(at));
  }
}
