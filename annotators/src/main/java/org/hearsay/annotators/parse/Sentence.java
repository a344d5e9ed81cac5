package org.hearsay.annotators.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.hearsay.corpus.model.Span;

/** The tokens of one sentence and the dependency tree over them. Immutable and thread-safe. */
public final class Sentence {
  private final int index;
  private final List<Token> tokens;
  private final List<List<Token>> children;

  /**
   * Builds a sentence.
   *
   * @param index place in the document, from 0
   * @param tokens the tokens in text order; never empty
   */
  public Sentence(int index, List<Token> tokens) {
    this.index = index;
    this.tokens = List.copyOf(tokens);
    List<List<Token>> byHead = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      byHead.add(new ArrayList<>());
    }
    for (Token token : tokens) {
      if (token.head() >= 0) {
        byHead.get(token.head()).add(token);
      }
    }
    this.children = byHead.stream().map(List::copyOf).toList();
  }

  /** {@return place in the document, from 0} */
  public int index() {
    return index;
  }

  /** {@return the tokens in text order; never empty} */
  public List<Token> tokens() {
    return tokens;
  }

  /** {@return number of tokens; at least 1} */
  public int size() {
    return tokens.size();
  }

  /** {@return the token at {@code i}, from 0} */
  public Token token(int i) {
    return tokens.get(i);
  }

  /** {@return the token that governs {@code token}, or nothing for the root} */
  public Optional<Token> head(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** {@return the tokens that {@code token} governs, in text order} */
  public List<Token> children(Token token) {
    return children.get(token.index());
  }

  /** {@return the first child of {@code token} in {@code relation} or a subtype of it} */
  public Optional<Token> child(Token token, String relation) {
    return children(token).stream().filter(child -> child.isRelation(relation)).findFirst();
  }

  /** {@return whether {@code token} is {@code ancestor} or hangs below it} */
  public boolean isBelow(Token token, Token ancestor) {
    int at = token.index();
    for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
      if (at == ancestor.index()) {
        return true;
      }
      at = tokens.get(at).head();
    }
    return false;
  }

  /** {@return the indexes of {@code token} and everything below it} */
  public BitSet subtree(Token token) {
    BitSet below = new BitSet(tokens.size());
    Deque<Token> open = new ArrayDeque<>(List.of(token));
    while (!open.isEmpty()) {
      Token next = open.pop();
      if (!below.get(next.index())) {
        below.set(next.index());
        children(next).forEach(open::push);
      }
    }
    return below;
  }

  /** {@return the document span from the first to the last of two tokens, both inclusive} */
  public Span span(int first, int last) {
    return new Span(tokens.get(first).begin(), tokens.get(last).end());
  }

  /** {@return the document span of the whole sentence} */
  public Span span() {
    return span(0, tokens.size() - 1);
  }
}
