package org.hearsay.annotators.attribution.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.attribution.referent.SourceNouns;
import org.hearsay.annotators.parse.Token;

/**
 * The name that a source phrase gives its person, read off the words where the parser may have
 * taken another noun for the head: at the beginning ("Mara Holt, 52, of Rye"), behind a noun for a
 * person ("union chairman Mara Holt"), or behind a comma ("a survivor, the teacher Mara Holt,").
 * Pure.
 */
final class NamedSource {
  private static final String PERSON = "PERSON";

  /** What may follow a name: its age, its office, its party. */
  private static final Set<String> ENDS = Set.of(",", "(");

  /** "The owner, named locally as Mara Holt," or "identified by police as Mara Holt". */
  private static final Set<String> NAMING = Set.of("name", "identify");

  private final List<Anchor> words;
  private final SourceNouns nouns;

  private NamedSource(List<Anchor> words, SourceNouns nouns) {
    this.words = words;
    this.nouns = nouns;
  }

  /** {@return the last word of the name, or nothing if {@code words} don't name their person} */
  static Optional<Anchor> of(List<Anchor> words, SourceNouns nouns) {
    return new NamedSource(words, nouns).name();
  }

  private Optional<Anchor> name() {
    boolean open = true;
    boolean naming = false;
    for (int begin = 0; begin < words.size(); begin++) {
      Token word = words.get(begin).token();
      naming |= word.tag().equals("VBN") && NAMING.contains(word.lemma());
      if (word.word().equals(",") || (naming && word.lower().equals("as"))) {
        open = true;
      } else if (isVerb(word) || word.isTag("IN") || word.isTag("W") || word.isTag("POS")) {
        open = false;
      } else if (word.entity().equals(PERSON)) {
        int end = end(begin);
        if (open && endsPhrase(end) && (begin == 0 || isAfterComma(begin) || isTitled(begin))) {
          return Optional.of(words.get(end - 1));
        }
        begin = end - 1;
      }
    }
    return Optional.empty();
  }

  /** "Retired" before a rank is none. */
  private static boolean isVerb(Token word) {
    return word.isTag("V") && !word.isRelation("amod");
  }

  private int end(int begin) {
    int end = begin;
    while (end < words.size() && words.get(end).token().entity().equals(PERSON)) {
      end++;
    }
    return end;
  }

  private boolean endsPhrase(int end) {
    return end == words.size() || ENDS.contains(words.get(end).token().word());
  }

  private boolean isAfterComma(int begin) {
    return words.subList(0, begin).stream().anyMatch(word -> word.token().word().equals(","));
  }

  private boolean isTitled(int begin) {
    return nouns.isPerson(words.get(begin - 1).token());
  }
}
