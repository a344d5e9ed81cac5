package org.hearsay.annotators.attribution.quotation;

import java.util.List;
import java.util.Set;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/** Words in quotation marks that name something and quote nobody: nicknames and titles. */
final class QuotedName {
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to",
          "vs", "with");
  private static final String MARKS = "\"“”„‟«»″'‘’‚‛‹›`′";

  private QuotedName() {}

  /** {@return whether {@code quotation} stands inside a name, as in: Anna "Bo" Lund} */
  static boolean isNickname(String text, Span quotation) {
    List<String> words = words(text, quotation);
    int before = quotation.begin() - 2;
    int after = quotation.end() + 1;
    return words.size() == 1
        && isName(words.get(0))
        && before >= 0
        && after < text.length()
        && text.charAt(before + 1) == ' '
        && text.charAt(after - 1) == ' '
        && Character.isUpperCase(text.charAt(after))
        && Character.isLowerCase(text.charAt(before))
        && Character.isUpperCase(text.charAt(wordBegin(text, before)));
  }

  /**
   * {@return whether every word of {@code quotation} begins like a title's, and none ends a
   * sentence, as in: the novel "The Long Ferry"} In PolNeAR train one such quotation in eight is
   * the whole content of an attribution; of all others, most are.
   */
  static boolean isTitle(String text, Span quotation) {
    List<String> words = words(text, quotation);
    return !words.isEmpty() && words.stream().allMatch(QuotedName::isTitleWord);
  }

  private static List<String> words(String text, Span quotation) {
    int begin = quotation.begin();
    int end = quotation.end();
    while (begin < end && MARKS.indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    while (end > begin && (MARKS + ".,").indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    // no title is that long, and no longer one needs to be split
    return end - begin > 120
        ? List.of()
        : List.of(text.substring(begin, end).strip().split("\\s+"));
  }

  private static boolean isTitleWord(String word) {
    return !word.isEmpty()
        && (!Character.isLowerCase(word.charAt(0)) || SMALL_WORDS.contains(word))
        && "?!.;:".indexOf(word.charAt(word.length() - 1)) < 0;
  }

  private static boolean isName(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '.');
  }

  private static int wordBegin(String text, int within) {
    int begin = within;
    while (begin > 0 && within - begin < 40 && !Spans.isWhiteSpace(text.charAt(begin - 1))) {
      begin--;
    }
    return begin;
  }
}
