package org.hearsay.pipeline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.corpus.model.Span;

/**
 * A line of a page, or a sentence of a long one, with what its words look like. Immutable.
 *
 * @param span the line without white space at its edges
 * @param words its words in lower case, curly apostrophes made straight
 * @param capitalised how many of them begin with a capital
 * @param small how many of them are function words
 * @param isFinished whether it ends as a sentence does
 * @param hasSpeech whether a quotation mark or a colon stands in it
 * @param isSigned whether it begins with a dash, as a signature does
 * @param commas how many commas and semicolons stand in it
 * @param isWhole whether it is a whole line and not a part of one
 */
record TextLine(
    Span span,
    List<String> words,
    int capitalised,
    int small,
    boolean isFinished,
    boolean hasSpeech,
    boolean isSigned,
    int commas,
    boolean isWhole) {

  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "about", "after", "also", "an", "and", "are", "as", "at", "be", "been", "but", "by",
          "can", "could", "did", "do", "for", "from", "had", "has", "have", "he", "her", "his",
          "if", "in", "into", "is", "it", "its", "more", "no", "not", "of", "on", "or", "over",
          "said", "says", "she", "should", "so", "than", "that", "the", "their", "them", "they",
          "this", "to", "was", "we", "were", "what", "when", "which", "who", "will", "with",
          "would", "you");

  private static final Set<String> DATE_WORDS =
      Set.of(
          "jan",
          "january",
          "feb",
          "february",
          "mar",
          "march",
          "apr",
          "april",
          "may",
          "jun",
          "june",
          "jul",
          "july",
          "aug",
          "august",
          "sep",
          "sept",
          "september",
          "oct",
          "october",
          "nov",
          "november",
          "dec",
          "december",
          "mon",
          "monday",
          "tue",
          "tuesday",
          "wed",
          "wednesday",
          "thu",
          "thursday",
          "fri",
          "friday",
          "sat",
          "saturday",
          "sun",
          "sunday",
          "am",
          "pm",
          "a",
          "p",
          "m",
          "est",
          "edt",
          "et",
          "gmt",
          "utc",
          "bst",
          "st",
          "th",
          "nd",
          "rd",
          "updated",
          "published",
          "posted",
          "last",
          "ago",
          "hours",
          "minutes",
          "days",
          "at",
          "on");

  /** Reads {@code span} of {@code text}. */
  static TextLine of(String text, Span span, boolean isWhole) {
    List<String> words = new ArrayList<>();
    int capitalised = 0;
    int small = 0;
    int at = span.begin();
    while (at < span.end()) {
      int end = at;
      while (end < span.end() && isWordCharacter(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        String word = text.substring(at, end).toLowerCase(Locale.ROOT).replace('’', '\'');
        words.add(word);
        capitalised += Character.isLowerCase(text.charAt(at)) ? 0 : 1;
        small += SMALL_WORDS.contains(word) ? 1 : 0;
      }
      at = end + 1;
    }
    String covered = span.in(text);
    boolean finished = ".!?\"”’'…)".indexOf(covered.charAt(covered.length() - 1)) >= 0;
    boolean speech = covered.chars().anyMatch(c -> "\"“”:«»‘".indexOf(c) >= 0);
    boolean signed = "-–—―".indexOf(covered.charAt(0)) >= 0;
    int commas = (int) covered.chars().filter(c -> c == ',' || c == ';').count();
    return new TextLine(
        span, List.copyOf(words), capitalised, small, finished, speech, signed, commas, isWhole);
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '@' || c == '#';
  }

  /** {@return whether it reads as a sentence or more of running text} */
  boolean isProse() {
    return words.size() >= 9 && isFinished && small >= 2 && capitalised * 2 <= words.size();
  }

  /** {@return whether it has as few words as a name, a label or a link} */
  boolean isShort() {
    return words.size() <= 5;
  }

  /** {@return whether it is a name or a label: all words with a capital, no function word} */
  boolean isLabel() {
    return isShort() && small == 0 && capitalised == words.size();
  }

  /** {@return whether it holds a date or a time of day and nothing else} */
  boolean isDate() {
    return !words.isEmpty()
        && words.size() <= 8
        && words.stream().anyMatch(word -> Character.isDigit(word.charAt(0)))
        && words.stream()
            .allMatch(word -> Character.isDigit(word.charAt(0)) || DATE_WORDS.contains(word));
  }

  /** {@return whether it holds no word at all} */
  boolean isWordless() {
    return words.stream().noneMatch(word -> word.chars().anyMatch(Character::isLetter));
  }

  /** {@return whether it lists names: many commas, and nearly every word with a capital} */
  boolean isNameList() {
    return words.size() >= 12
        && capitalised * 10 >= words.size() * 8
        && commas * 5 >= words.size()
        && small * 10 <= words.size();
  }

  /** {@return whether it goes on like running text, even if it does not end as a sentence} */
  boolean isRunning() {
    return words.size() >= 9 && small >= 3 && capitalised * 2 <= words.size();
  }

  /** {@return whether it names an account of a social network} */
  boolean hasHandle() {
    return words.stream().anyMatch(word -> word.length() > 1 && word.charAt(0) == '@');
  }
}
