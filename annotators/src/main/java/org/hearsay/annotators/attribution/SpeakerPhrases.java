package org.hearsay.annotators.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.Span;

/**
 * Tells whether words before a colon or after a dash can be a source: a person, an organisation, or
 * a noun for people or for what speaks, such as "analysts" or "survey". Immutable and thread-safe.
 */
final class SpeakerPhrases {
  private static final int LONGEST = 9;
  private static final Set<String> NOUNS = nouns();
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private final AnchorIndex index;

  /** Words that some sentence of the text has as part of a person's name, in lower case. */
  private final Set<String> names;

  SpeakerPhrases(AnchorIndex index) {
    this.index = index;
    this.names =
        index.all().stream()
            .map(Anchor::token)
            .filter(token -> token.entity().equals("PERSON") && token.word().length() > 1)
            .map(Token::lower)
            .collect(Collectors.toSet());
  }

  /** {@return whether the words in {@code span} can name a source} */
  boolean isSpeaker(Span span) {
    List<Token> tokens = index.in(span).stream().map(Anchor::token).toList();
    if (tokens.isEmpty()
        || tokens.size() > LONGEST
        || tokens.stream().anyMatch(SpeakerPhrases::isVerb)) {
      return false;
    }
    List<Token> core = withoutApposition(tokens);
    return isPerson(core) || isOrganisation(core) || endsInNoun(core);
  }

  private static boolean isVerb(Token token) {
    return FINITE.contains(token.tag()) && token.entity().equals("O");
  }

  private static List<Token> withoutApposition(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).word().equals(",") || tokens.get(i).word().equals("(")) {
        return tokens.subList(0, i);
      }
    }
    return tokens;
  }

  private boolean isPerson(List<Token> tokens) {
    Token last = tokens.get(tokens.size() - 1);
    boolean named =
        last.entity().equals("PERSON")
            || (names.contains(last.lower()) && !NOUNS.contains(last.lemma()));
    return named && tokens.stream().allMatch(SpeakerPhrases::isNameWord);
  }

  private static boolean isNameWord(Token token) {
    return (!Character.isLowerCase(token.word().charAt(0)) && !token.tag().equals("IN"))
        || token.isTag("N")
        || token.tag().equals("DT")
        || token.tag().equals("JJ")
        || token.tag().equals("CC");
  }

  private static boolean isOrganisation(List<Token> tokens) {
    Token last = tokens.get(tokens.size() - 1);
    return last.entity().equals("ORGANIZATION")
        && tokens.stream().allMatch(t -> t.entity().equals("ORGANIZATION") || t.tag().equals("DT"));
  }

  private static boolean endsInNoun(List<Token> tokens) {
    int head = tokens.size() - 1;
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).tag().equals("IN")) {
        head = i - 1;
        break;
      }
    }
    Token noun = tokens.get(head);
    return NOUNS.contains(noun.lemma()) || NOUNS.contains(singular(noun.lower()));
  }

  /** Headlines capitalise nouns, and then CoreNLP takes them for names and keeps the plural. */
  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static Set<String> nouns() {
    String resource = "speaker-nouns.tsv";
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    SpeakerPhrases.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
      return read(resource, reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** Reads a list of nouns, one a line; throws an error that names file and line of a bad one. */
  static Set<String> read(String name, List<String> lines) {
    Set<String> nouns = new TreeSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean isWord = !line.isBlank() && line.equals(line.strip().toLowerCase(Locale.ROOT));
      if (!line.startsWith("#") && (!isWord || line.contains("\t") || !nouns.add(line))) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "%s:%d: expected one noun in lower case that is not listed yet, found \"%s\"",
                name,
                i + 1,
                line));
      }
    }
    return nouns;
  }
}
