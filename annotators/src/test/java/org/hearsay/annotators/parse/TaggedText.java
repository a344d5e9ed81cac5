package org.hearsay.annotators.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.corpus.model.Span;

/**
 * Parsed texts for tests, written so that a reader sees them: {@code "rose/VBD 12/CD points/NNS"}.
 *
 * <p>A token is {@code WORD/TAG} or {@code WORD/TAG/HEAD:RELATION}, where HEAD counts the tokens of
 * the sentence from 1 and is 0 for the root; {@code WORD|LEMMA} gives a lemma other than the word,
 * {@code TAG=ENTITY} an entity. A word that begins with {@code +} stands without a blank before it.
 * A line is a sentence; a blank line begins a paragraph.
 */
public final class TaggedText {
  private TaggedText() {}

  /** {@return the text that {@code tagged} writes} */
  public static ParsedText document(String tagged) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    for (String line : tagged.strip().split("\n", -1)) {
      if (line.isBlank()) {
        text.append("\n\n");
        continue;
      }
      List<Token> tokens = new ArrayList<>();
      for (String item : line.strip().split("\\s+")) {
        tokens.add(token(item, tokens.size(), text));
      }
      sentences.add(new Sentence(sentences.size(), tokens));
    }
    return new ParsedText(text.toString(), sentences);
  }

  private static Token token(String item, int index, StringBuilder text) {
    boolean glued = item.startsWith("+") && item.length() > 1 && item.charAt(1) != '/';
    int slash = item.startsWith("//") ? 1 : item.indexOf('/', 1);
    String written = item.substring(glued ? 1 : 0, slash);
    String[] rest = item.substring(slash + 1).split("/");
    String[] word = written.split("\\|", 2);
    String[] tag = rest[0].split("=", 2);
    Optional<String[]> edge =
        rest.length > 1 ? Optional.of(rest[1].split(":", 2)) : Optional.empty();
    if (!glued && text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append(' ');
    }
    int begin = text.length();
    text.append(word[0]);
    return new Token(
        index,
        word[0],
        word[word.length - 1].toLowerCase(Locale.ROOT),
        tag[0],
        tag.length > 1 ? tag[1] : "O",
        new Span(begin, text.length()),
        edge.map(e -> Integer.parseInt(e[0]) - 1).orElse(-1),
        edge.map(e -> e[1]).orElse("dep"));
  }
}
