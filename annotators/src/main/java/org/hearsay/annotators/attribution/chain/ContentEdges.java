package org.hearsay.annotators.attribution.chain;

import java.util.BitSet;
import java.util.Set;
import org.hearsay.annotators.parse.Token;

/**
 * At which tokens of its cue's sentence a content may begin or end. Between two words it is not
 * where a phrase would be torn: a word that governs words before it begins none, an article or an
 * auxiliary ends none. That leaves a third of the tokens out, and of the contents that PolNeAR
 * labels (train, two thirds) one in a hundred has an edge there. Immutable.
 */
final class ContentEdges {
  private static final Set<String> PUNCTUATION =
      Set.of(",", ".", ":", "``", "''", "-LRB-", "-RRB-", "HYPH");

  /** They belong to the word before. */
  private static final Set<String> ENCLITIC = Set.of("POS", "RP");

  /** They belong to a word behind them that governs them. */
  private static final Set<String> PROCLITIC =
      Set.of("DT", "PRP$", "CC", "TO", "MD", "WP$", "PDT", "IN", "EX", "WDT");

  private static final Set<String> PROCLITIC_RELATIONS =
      Set.of(
          "compound",
          "amod",
          "nummod",
          "det",
          "nmod:poss",
          "aux",
          "aux:pass",
          "case",
          "mark",
          "cop",
          "cc");

  private final TokenTable t;
  private final BitSet begins;
  private final BitSet ends;

  ContentEdges(TokenTable table) {
    this.t = table;
    this.begins = new BitSet(table.size);
    this.ends = new BitSet(table.size);
    for (int i = 0; i < table.size; i++) {
      boolean atBegin = isBetweenWords(i - 1, i);
      boolean atEnd = isBetweenWords(i, i + 1);
      begins.set(i, !atBegin || beginsPhrase(i));
      ends.set(i, !atEnd || endsPhrase(i));
    }
  }

  boolean mayBegin(int token) {
    return begins.get(token);
  }

  boolean mayEnd(int token) {
    return ends.get(token);
  }

  private boolean isBetweenWords(int before, int behind) {
    return before >= 0
        && behind < t.size
        && t.sentence[before] == t.sentence[behind]
        && !isQuotationEdge(before)
        && !isQuotationEdge(behind);
  }

  private boolean isQuotationEdge(int i) {
    return t.opens[i] || t.closes[i];
  }

  private boolean beginsPhrase(int i) {
    return !t.isWord[i - 1] || (t.first[i] == i && !isEnclitic(t.token(i)));
  }

  private static boolean isEnclitic(Token token) {
    return PUNCTUATION.contains(token.tag()) || ENCLITIC.contains(token.tag());
  }

  private boolean endsPhrase(int i) {
    Token token = t.token(i);
    return !t.isWord[i + 1]
        || !(PUNCTUATION.contains(token.tag())
            || (PROCLITIC.contains(token.tag()) && t.head[i] > i)
            || (t.head[i] == i + 1 && PROCLITIC_RELATIONS.contains(token.relation())));
  }
}
