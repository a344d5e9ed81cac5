package org.hearsay.annotators.attribution.cue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.attribution.draft.Draft;
import org.hearsay.annotators.attribution.draft.SpanTokens;
import org.hearsay.annotators.lexicon.TsvRows;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.CueClass;
import org.hearsay.corpus.model.SourceKind;

/**
 * Gives a cue its class: by its {@link CueContext} first, then by the lexicon {@code
 * cue-classes.tsv} (guidelines, section 6). A cue that neither knows is a report. Immutable and
 * thread-safe.
 */
public final class CueClasses {
  /** Verbs that only carry the noun or the verb beside them in the cue. */
  private static final Set<String> LIGHT =
      Set.of(
          "be",
          "have",
          "make",
          "give",
          "take",
          "do",
          "get",
          "express",
          "voice",
          "raise",
          "issue",
          "offer",
          "hold",
          "deliver",
          "appear",
          "seem",
          "try",
          "attempt",
          "begin",
          "continue",
          "start",
          "keep",
          "go",
          "come",
          "there",
          "put",
          "use",
          "dismiss",
          "share",
          "send",
          "file");

  private static final String NOUN = "noun";

  private final Map<List<String>, CueClass> lexicon = new HashMap<>();

  public CueClasses() {
    List<String> columns = List.of("lemma", "part of speech", "class");
    for (var row : TsvRows.bundled(CueClasses.class, "cue-classes.tsv", columns, 2)) {
      lexicon.put(row.cells().subList(0, 2), row.label(2, CueClass.class));
    }
  }

  /**
   * {@return the class of the cue of {@code draft}}
   *
   * @param tokens the tokens of the text
   * @param kind what kind of source it has
   */
  public CueClass of(Draft draft, SpanTokens tokens, SourceKind kind) {
    List<Anchor> words = tokens.in(draft.cue());
    if (words.isEmpty()) {
      return CueClass.REPORT;
    }
    for (Anchor anchor : candidates(draft, words)) {
      Optional<CueClass> found = CueContext.of(anchor, draft, kind).or(() -> listed(anchor));
      if (found.isPresent()) {
        return found.get();
      }
    }
    return CueClass.REPORT;
  }

  /** The words that may decide, the head first unless it is light and another word is listed. */
  private List<Anchor> candidates(Draft draft, List<Anchor> words) {
    List<Anchor> order = new ArrayList<>();
    draft.cueHead().ifPresent(head -> order.add(lastOfChain(head, words)));
    List<Anchor> rest = new ArrayList<>(words);
    rest.removeIf(anchor -> isFunctionWord(anchor.token()));
    boolean light = order.stream().anyMatch(head -> LIGHT.contains(head.token().lemma()));
    boolean listedRest =
        rest.stream().anyMatch(a -> !LIGHT.contains(a.token().lemma()) && listed(a).isPresent());
    if (light && listedRest) {
      rest.removeIf(anchor -> LIGHT.contains(anchor.token().lemma()));
      order.addAll(0, rest);
    } else {
      order.addAll(rest);
    }
    return order;
  }

  /** The verb that says it: "say" in "declined to say", "sought to say". */
  private static Anchor lastOfChain(Anchor head, List<Anchor> words) {
    Anchor last = head;
    for (Anchor word : words) {
      if (word.token().isRelation("xcomp")
          && word.token().isTag("VB")
          && word.token().head() == last.token().index()
          && word.sentence().equals(last.sentence())) {
        last = word;
      }
    }
    return last;
  }

  private static boolean isFunctionWord(Token token) {
    return token.isRelation("aux") || token.isTag("IN") || token.isTag("DT") || token.isTag("TO");
  }

  /** A noun that is not listed may be a verb that the tagger mistook, most often in a headline. */
  private Optional<CueClass> listed(Anchor anchor) {
    String lemma = anchor.token().lemma();
    String partOfSpeech = partOfSpeech(anchor.token());
    Optional<CueClass> known = Optional.ofNullable(lexicon.get(List.of(lemma, partOfSpeech)));
    return known.isEmpty() && partOfSpeech.equals(NOUN)
        ? Optional.ofNullable(lexicon.get(List.of(lemma, "verb")))
        : known;
  }

  private static String partOfSpeech(Token token) {
    return switch (token.tag().isEmpty() ? ' ' : token.tag().charAt(0)) {
      case 'V' -> "verb";
      case 'J' -> "adjective";
      case 'R' -> "adverb";
      default -> NOUN;
    };
  }
}
