package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.attribution.quotation.Quotation;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.Span;

/**
 * Where a content begins and ends in the cue's own sentence: with its "that", without the
 * connective that opens the sentence, the final stop, and commas at its edges (guidelines, 3.2 to
 * 3.5).
 */
final class ContentEdges {
  private static final Set<String> FINITE = Set.of("MD", "VBD", "VBP", "VBZ");
  private static final Set<String> OUTSIDE =
      Set.of(",", ":", ";", ".", "-", "–", "—", "--", "...", "…");

  private final Sentence sentence;
  private final Article article;
  private final Cue cue;
  private final int left;
  private final int right;

  ContentEdges(Article article, Cue cue, Optional<Source> source) {
    this.article = article;
    this.cue = cue;
    this.sentence = cue.sentence();
    this.left = Math.min(cue.first(), source.map(Source::first).orElse(cue.first()));
    this.right = Math.max(cue.last(), source.map(Source::last).orElse(cue.last()));
  }

  /** {@return the words from {@code start} to the last one below {@code body}, behind the cue} */
  List<Span> behind(Token start, Token body) {
    int first = Math.max(article.first(sentence, start), cue.last() + 1);
    while (first - 1 > cue.last() && isOpener(sentence.token(first - 1))) {
      first--;
    }
    if (right < body.index()) {
      first = Math.max(first, right + 1);
    }
    return trimmed(first, article.last(sentence, body));
  }

  /** Words that open a clause, and that the parser sometimes hangs elsewhere. */
  private static boolean isOpener(Token token) {
    return token.isTag("EX")
        || token.isTag("W")
        || token.isTag("``")
        || token.lower().equals("that")
        || token.lower().equals("if");
  }

  /** {@return what follows the cue, up to the last word below {@code body}} */
  List<Span> afterwards(Token body) {
    return trimmed(cue.last() + 1, article.last(sentence, body));
  }

  /** {@return all that hangs below {@code body}} */
  List<Span> below(Token body) {
    return trimmed(article.first(sentence, body), article.last(sentence, body));
  }

  /** {@return the quotation with the "that" before it} */
  List<Span> quoted(Quotation quotation) {
    Span span = quotation.span();
    int first = Article.indexFrom(sentence, span.begin());
    int that = first - 1;
    if (that > cue.last() && sentence.token(that).word().equals(",")) {
      that--;
    }
    boolean marked = that > cue.last() && sentence.token(that).lower().equals("that");
    return List.of(marked ? sentence.token(that).span().cover(span) : span);
  }

  /** {@return the words before subject and cue, and those of {@code body} behind a parenthesis} */
  List<Span> fronted(Token body) {
    List<Span> spans = new ArrayList<>(trimmed(connective(0), left - 1));
    int last = article.last(sentence, body);
    boolean parenthesis = isComma(right + 1) && sentence.isBelow(cue.head(), body);
    if (parenthesis && last > right + 1) {
      spans.addAll(trimmed(right + 2, last));
    }
    return spans;
  }

  /** {@return the words before subject and cue and, if no clause is among them, those behind} */
  List<Span> before() {
    List<Span> spans = new ArrayList<>(trimmed(connective(0), left - 1));
    boolean finite =
        sentence.tokens().subList(0, left).stream().anyMatch(t -> FINITE.contains(t.tag()));
    if (!finite && isComma(right + 1)) {
      spans.addAll(trimmed(right + 2, sentence.size() - 1));
    }
    return spans;
  }

  /** {@return the sentence without cue and source and without what hangs below {@code phrase}} */
  List<Span> rest(Optional<Token> phrase) {
    int begin = Math.min(left, phrase.map(token -> article.first(sentence, token)).orElse(left));
    int end = Math.max(right, phrase.map(token -> article.last(sentence, token)).orElse(right));
    List<Span> spans = new ArrayList<>(trimmed(connective(0), begin - 1));
    spans.addAll(trimmed(end + 1, sentence.size() - 1));
    return spans;
  }

  private boolean isComma(int index) {
    return index < sentence.size() && sentence.token(index).word().equals(",");
  }

  /** The first token from {@code from} on that is no connective such as "But". */
  private int connective(int from) {
    int first = from;
    while (first + 1 < sentence.size()
        && (sentence.token(first).isTag("CC") || sentence.token(first).word().equals(","))) {
      first++;
    }
    return first;
  }

  /** The tokens from {@code from} to {@code to} without punctuation at the edges. */
  private List<Span> trimmed(int from, int to) {
    int first = from;
    int last = to;
    while (first <= last && OUTSIDE.contains(sentence.token(first).word())) {
      first++;
    }
    while (last >= first && OUTSIDE.contains(sentence.token(last).word())) {
      last--;
    }
    return first > last ? List.of() : List.of(sentence.span(first, last));
  }
}
