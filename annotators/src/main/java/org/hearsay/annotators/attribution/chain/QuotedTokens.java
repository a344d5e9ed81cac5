package org.hearsay.annotators.attribution.chain;

import java.util.Arrays;
import java.util.List;
import org.hearsay.annotators.attribution.quotation.Quotation;
import org.hearsay.annotators.attribution.quotation.Quotations;

/**
 * Which tokens of a text are in quotation marks: the outermost quotations alone count, and their
 * marks belong to them. Immutable once built; the arrays are shared.
 */
final class QuotedTokens {
  /** Number of the outermost quotation that a token is in, or -1. */
  final int[] quotation;

  /** Whether a token is the first, or the last, of a quotation that has a mark there. */
  final boolean[] opens;

  final boolean[] closes;

  /** Number of quotations that open up to and with a token. */
  final int[] opensUpTo;

  /**
   * Finds the tokens.
   *
   * @param begin offsets of all tokens, in text order
   * @param end the offsets behind them
   */
  QuotedTokens(Quotations quotations, int[] begin, int[] end) {
    int size = begin.length;
    this.quotation = new int[size];
    this.opens = new boolean[size];
    this.closes = new boolean[size];
    this.opensUpTo = new int[size];
    Arrays.fill(quotation, -1);
    number(
        quotations.all().stream().filter(quotation -> quotation.depth() == 0).toList(), begin, end);
    int sum = 0;
    for (int i = 0; i < size; i++) {
      sum += opens[i] ? 1 : 0;
      opensUpTo[i] = sum;
    }
  }

  private void number(List<Quotation> outermost, int[] begin, int[] end) {
    int i = 0;
    for (int q = 0; q < outermost.size(); q++) {
      Quotation each = outermost.get(q);
      while (i < end.length && end[i] <= each.span().begin()) {
        i++;
      }
      int from = i;
      while (i < begin.length && begin[i] < each.span().end()) {
        quotation[i++] = q;
      }
      if (i > from) {
        opens[from] = each.opened();
        closes[i - 1] = each.closed();
      }
    }
  }
}
