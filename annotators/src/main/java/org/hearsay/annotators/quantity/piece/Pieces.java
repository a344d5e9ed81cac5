package org.hearsay.annotators.quantity.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.Span;

/** The pieces of one sentence, in text order. Reading beside the ends gives blank answers. */
public final class Pieces {
  private static final Set<String> CLOSING = Set.of("-", "/", ".", ",", ":", ")");
  private final String text;
  private final Sentence sentence;
  private final List<Piece> pieces;
  private final int[] firstOfToken;

  private Pieces(String text, Sentence sentence, List<Piece> pieces, int[] firstOfToken) {
    this.text = text;
    this.sentence = sentence;
    this.pieces = List.copyOf(pieces);
    this.firstOfToken = firstOfToken;
  }

  /** {@return the pieces of {@code sentence}, a sentence of the document {@code text}} */
  public static Pieces of(String text, Sentence sentence) {
    List<Piece> pieces = new ArrayList<>();
    int[] firstOfToken = new int[sentence.size() + 1];
    int lastEnd = -1;
    for (Token token : sentence.tokens()) {
      firstOfToken[token.index()] = pieces.size();
      int at = Math.max(token.begin(), lastEnd);
      while (at < token.end()) {
        if (isBlank(text.charAt(at))) {
          at++;
          continue;
        }
        int end = PieceCutter.end(text, at, token.end());
        String piece = text.substring(at, end);
        pieces.add(
            new Piece(
                piece, PieceCutter.folded(piece), new Span(at, end), at == lastEnd, token.index()));
        lastEnd = end;
        at = end;
      }
    }
    firstOfToken[sentence.size()] = pieces.size();
    return new Pieces(text, sentence, pieces, firstOfToken);
  }

  /** {@return the folded forms of the pieces of a lexicon form, in order} */
  static List<String> cut(String form, boolean fold) {
    List<String> cut = new ArrayList<>();
    for (int at = 0; at < form.length(); ) {
      if (isBlank(form.charAt(at))) {
        at++;
        continue;
      }
      int end = PieceCutter.end(form, at, form.length());
      String piece = form.substring(at, end);
      cut.add(fold ? PieceCutter.folded(piece) : piece);
      at = end;
    }
    return cut;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  public String text() {
    return text;
  }

  public Sentence sentence() {
    return sentence;
  }

  public int size() {
    return pieces.size();
  }

  public boolean has(int i) {
    return i >= 0 && i < pieces.size();
  }

  public Piece get(int i) {
    return pieces.get(i);
  }

  /** {@return the piece in lower case; empty beside the ends} */
  public String lower(int i) {
    return has(i) ? pieces.get(i).lower() : "";
  }

  /** {@return the piece as it is written; empty beside the ends} */
  public String written(int i) {
    return has(i) ? pieces.get(i).text() : "";
  }

  public boolean is(int i, String lower) {
    return lower(i).equals(lower);
  }

  public boolean isAny(int i, Set<String> lower) {
    return has(i) && lower.contains(pieces.get(i).lower());
  }

  /** {@return whether the pieces from {@code i} on are {@code words}} */
  public boolean are(int i, String... words) {
    for (int k = 0; k < words.length; k++) {
      if (!is(i + k, words[k])) {
        return false;
      }
    }
    return true;
  }

  public boolean isNumber(int i) {
    return has(i) && pieces.get(i).isNumber();
  }

  public boolean isWord(int i) {
    return has(i) && pieces.get(i).isWord();
  }

  public boolean isCapital(int i) {
    return isWord(i) && Character.isUpperCase(written(i).codePointAt(0));
  }

  /** {@return whether the piece stands right behind the one before it} */
  public boolean glued(int i) {
    return i > 0 && has(i) && pieces.get(i).glued();
  }

  /** {@return whether a hyphen stands at {@code i}, glued to both its neighbours} */
  public boolean hyphen(int i) {
    return is(i, "-") && glued(i) && glued(i + 1);
  }

  /** {@return whether the hyphen of "two- to three-day" stands at {@code i}} */
  public boolean isSuspended(int i) {
    return is(i, "-") && glued(i) && !glued(i + 1);
  }

  /** {@return {@code i}, or the place behind a hyphen that stands there} */
  public int behindHyphen(int i) {
    return hyphen(i) ? i + 1 : i;
  }

  public Token token(int i) {
    return sentence.token(pieces.get(i).token());
  }

  /** {@return the index of the first piece of a token, or of the next one that has pieces} */
  public int firstOf(int token) {
    return firstOfToken[token];
  }

  public Span span(int first, int last) {
    return new Span(pieces.get(first).span().begin(), pieces.get(last).span().end());
  }

  /** {@return the text of the document from the first to the last of two pieces} */
  public String covered(int first, int last) {
    return span(first, last).in(text);
  }

  /** {@return the token's lemma in lower case, or an empty string beside the ends} */
  public String lemma(int i) {
    return has(i) ? token(i).lemma() : "";
  }

  /** {@return whether a number in digits begins at {@code i}, with or without a currency sign} */
  public boolean opensNumber(int i) {
    boolean sign = has(i) && !isNumber(i) && glued(i + 1) && isNumber(i + 1);
    return isNumber(i) || (sign && !isAny(i, CLOSING));
  }

  /** {@return whether the piece is a form of the verb {@code lemma}} */
  public boolean isVerb(int i, String lemma) {
    return isTag(i, "VB") && lemma(i).equals(lemma);
  }

  /** {@return whether the tag of the piece's token begins with {@code tag}} */
  public boolean isTag(int i, String tag) {
    return has(i) && token(i).isTag(tag);
  }
}
