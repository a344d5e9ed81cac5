package org.hearsay.annotators.quantity.piece;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the longest lexicon form that begins or ends at a piece. Forms in words match ignoring case
 * and hyphens; forms as written match the covered text.
 *
 * @param <T> what a form stands for
 */
public final class FormIndex<T> {
  private static final int LONGEST = 6;
  private final Map<String, T> words = new HashMap<>();
  private final Map<String, T> written = new HashMap<>();

  /** What was found, and the pieces that it covers. */
  public record Match<T>(T entry, int first, int last) {}

  public void addWords(String form, T entry) {
    words.put(String.join(" ", Pieces.cut(form, true)), entry);
  }

  public void addWritten(String form, T entry) {
    written.put(form, entry);
  }

  /** {@return the longest form in words that begins at piece {@code i}} */
  public Optional<Match<T>> wordsFrom(Pieces pieces, int i) {
    Optional<Match<T>> longest = Optional.empty();
    StringBuilder form = new StringBuilder();
    int at = i;
    for (int n = 0; n < LONGEST && pieces.has(at); n++) {
      form.append(n == 0 ? "" : " ").append(pieces.lower(at));
      T entry = words.get(form.toString());
      if (entry != null) {
        longest = Optional.of(new Match<>(entry, i, at));
      }
      at = pieces.behindHyphen(at + 1);
    }
    return longest;
  }

  /** {@return the longest form in words that ends at piece {@code i}} */
  public Optional<Match<T>> wordsUpTo(Pieces pieces, int i) {
    Optional<Match<T>> longest = Optional.empty();
    String form = "";
    for (int at = i; at > i - LONGEST && pieces.has(at); at--) {
      form = at == i ? pieces.lower(at) : pieces.lower(at) + " " + form;
      T entry = words.get(form);
      if (entry != null) {
        longest = Optional.of(new Match<>(entry, at, i));
      }
    }
    return longest;
  }

  /** {@return the longest form as written that begins at piece {@code i}} */
  public Optional<Match<T>> writtenFrom(Pieces pieces, int i) {
    Optional<Match<T>> longest = Optional.empty();
    for (int last = i; last < i + LONGEST && pieces.has(last); last++) {
      T entry = written.get(pieces.covered(i, last));
      if (entry != null) {
        longest = Optional.of(new Match<>(entry, i, last));
      }
    }
    return longest;
  }

  /** {@return what {@code form}, as written, stands for, covering the pieces given} */
  public Optional<Match<T>> written(String form, int first, int last) {
    return Optional.ofNullable(written.get(form)).map(entry -> new Match<>(entry, first, last));
  }
}
