package org.hearsay.annotators.attribution.referent;

import java.util.List;
import java.util.Locale;
import org.hearsay.annotators.parse.Token;

/**
 * One mention of a person by name, without titles. Immutable.
 *
 * @param offset where its first word begins
 * @param words its words; never empty
 * @param title the gender that its title shows
 * @param familiar whether the title is one that goes before a first name
 * @param shown the gender that title and words around it show
 * @param begins where each of its tokens begins
 */
record PersonName(
    int offset,
    List<String> words,
    Gender title,
    boolean familiar,
    Gender shown,
    List<Integer> begins) {

  /** {@return a surname alone, with the gender of the title before it} */
  static PersonName surname(Token token, Gender title) {
    return new PersonName(
        token.begin(), List.of(token.word()), title, false, title, List.of(token.begin()));
  }

  /** {@return the last word in lower case} */
  String last() {
    return lower(words.get(words.size() - 1));
  }

  /** {@return the first word in lower case} */
  String first() {
    return lower(words.get(0));
  }

  /** {@return {@code word} in lower case} */
  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
