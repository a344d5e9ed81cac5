package org.hearsay.corpus.check;

import java.util.Set;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/** What the characters around an offset tell about words and the ends of sentences. */
final class Characters {
  private static final int LONGEST_WORD = 60;

  /** Words that end in a stop inside a sentence; all but the first two begin with a capital. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "etc", "vs", "Bros", "Capt", "Co", "Col", "Corp", "Dept", "Dr", "Ed", "Esq", "Fig", "Gen",
          "Gov", "Hon", "Inc", "Jr", "Lt", "Ltd", "Maj", "Mr", "Mrs", "Ms", "No", "Nos", "Plc",
          "Prof", "Rep", "Reps", "Rev", "Sen", "Sens", "Sgt", "Sr", "St", "Jan", "Feb", "Mar",
          "Apr", "Aug", "Sept", "Oct", "Nov", "Dec", "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn",
          "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Mass", "Md", "Me", "Mich", "Minn",
          "Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ore", "Pa", "Tenn", "Tex", "Va", "Vt",
          "Wash", "Wis", "Wyo");

  private Characters() {}

  /**
   * {@return whether {@code offset} cuts a word or a number} A small letter before a capital is
   * where a page lost its white space, and no cut.
   */
  static boolean isInsideWord(String text, int offset) {
    if (offset <= 0 || offset >= text.length()) {
      return false;
    }
    int before = text.codePointBefore(offset);
    int after = text.codePointAt(offset);
    boolean glued = !Character.isUpperCase(before) && Character.isUpperCase(after);
    boolean letters = Character.isLetter(before) && Character.isLetter(after) && !glued;
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    return letters || digits || isInsideNumber(text, offset);
  }

  private static boolean isInsideNumber(String text, int offset) {
    return offset >= 1
        && offset + 1 < text.length()
        && ".,".indexOf(text.charAt(offset)) >= 0
        && Character.isDigit(text.charAt(offset - 1))
        && Character.isDigit(text.charAt(offset + 1));
  }

  /** {@return the letters and digits around {@code offset}} */
  static String wordAround(String text, int offset) {
    int begin = offset;
    while (begin > 0
        && offset - begin < LONGEST_WORD
        && !Spans.isWhiteSpace(text.charAt(begin - 1))) {
      begin--;
    }
    int end = offset;
    while (end < text.length()
        && end - offset < LONGEST_WORD
        && !Spans.isWhiteSpace(text.charAt(end))) {
      end++;
    }
    return text.substring(begin, end);
  }

  /**
   * {@return whether {@code span} ends in a full stop that can only be the end of a sentence} Stops
   * of abbreviations and initials, and dots that leave something out, are none.
   */
  static boolean endsInFullStop(String text, Span span) {
    int stop = span.end() - 1;
    if (text.charAt(stop) != '.' || stop == span.begin()) {
      return false;
    }
    int next = stop + 1;
    while (next < text.length() && " \u00A0\t".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    boolean goesOn = next < text.length() && Character.isLowerCase(text.charAt(next));
    return !goesOn && !isAbbreviated(text, stop);
  }

  private static boolean isAbbreviated(String text, int stop) {
    int begin = stop;
    while (begin > 0 && stop - begin < LONGEST_WORD && isOfAbbreviation(text.charAt(begin - 1))) {
      begin--;
    }
    String word = text.substring(begin, stop);
    return (word.length() == 1 && Character.isLetter(word.charAt(0)))
        || (word.indexOf('.') >= 0 && !Character.isDigit(word.charAt(word.length() - 1)))
        || ABBREVIATIONS.contains(word);
  }

  private static boolean isOfAbbreviation(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }
}
