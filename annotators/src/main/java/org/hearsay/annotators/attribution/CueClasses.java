package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.CueClass;
import org.hearsay.corpus.model.SourceKind;

/**
 * Gives a cue its class: by rules of context first, then by the lexicon {@code cue-classes.tsv}
 * (guidelines, section 6). A cue that neither knows is a report. Immutable and thread-safe.
 */
final class CueClasses {
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

  private static final Set<String> SHOULD = Set.of("should", "must", "ought");

  private final Map<List<String>, CueClass> lexicon = new HashMap<>();

  CueClasses() {
    for (LabelLexicon.Entry entry :
        LabelLexicon.read("cue-classes.tsv", "lemma", "part of speech", "class")) {
      lexicon.put(List.of(entry.text(0), entry.text(1)), entry.label(2, CueClass.class));
    }
  }

  /**
   * {@return the class of the cue of {@code draft}}
   *
   * @param tokens the tokens of the text
   * @param kind what kind of source it has
   */
  CueClass of(Draft draft, SpanTokens tokens, SourceKind kind) {
    List<Anchor> words = tokens.in(draft.cue());
    if (words.isEmpty()) {
      return CueClass.REPORT;
    }
    for (Anchor anchor : candidates(draft, words)) {
      Optional<CueClass> found = inContext(anchor, words, draft, kind).or(() -> listed(anchor));
      if (found.isPresent()) {
        return found.get();
      }
    }
    return CueClass.REPORT;
  }

  /** The words that may decide, the head first unless it is light and another word is listed. */
  private List<Anchor> candidates(Draft draft, List<Anchor> words) {
    List<Anchor> order = new ArrayList<>();
    draft.cueHead().ifPresent(order::add);
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

  private static boolean isFunctionWord(Token token) {
    return token.isRelation("aux") || token.isTag("IN") || token.isTag("DT") || token.isTag("TO");
  }

  private Optional<CueClass> listed(Anchor anchor) {
    return Optional.ofNullable(
        lexicon.get(List.of(anchor.token().lemma(), partOfSpeech(anchor.token()))));
  }

  private static String partOfSpeech(Token token) {
    return switch (token.tag().isEmpty() ? ' ' : token.tag().charAt(0)) {
      case 'V' -> "verb";
      case 'J' -> "adjective";
      case 'R' -> "adverb";
      default -> "noun";
    };
  }

  private static Optional<CueClass> inContext(
      Anchor head, List<Anchor> cue, Draft draft, SourceKind kind) {
    if (!head.token().isTag("VB")) {
      return Optional.empty();
    }
    boolean speaksItself = kind == SourceKind.DOCUMENT;
    return Optional.ofNullable(
        switch (head.token().lemma()) {
          case "suggest" ->
              wantsIt(head) ? CueClass.DIRECT : speaksItself ? CueClass.SHOW : CueClass.CLAIM;
          case "insist", "agree" -> suggestsWill(head, draft);
          case "tell", "warn", "remind", "ask", "call" -> requestOrReport(head, cue, draft);
          case "urge", "advise", "appeal" -> CueClass.DIRECT;
          case "propose", "swear", "wish", "decline", "determine", "prepare" ->
              hasInfinitive(head, draft) ? CueClass.INTEND : null;
          case "want" -> hasPersonBeforeInfinitive(head) ? CueClass.DIRECT : CueClass.INTEND;
          case "consider", "contemplate" -> hasGerund(head) ? CueClass.INTEND : CueClass.BELIEVE;
          case "put" -> next(head, draft, "at") ? CueClass.ESTIMATE : null;
          case "point" -> next(head, draft, "out") ? CueClass.REPORT : null;
          case "read" -> next(head, draft, "as") ? CueClass.BELIEVE : null;
          case "see" -> speaksItself ? CueClass.SHOW : CueClass.BELIEVE;
          case "find", "conclude", "reveal" -> speaksItself ? CueClass.SHOW : null;
          default -> null;
        });
  }

  /** "suggest that X should", "suggest waiting". */
  private static boolean wantsIt(Anchor head) {
    return hasGerund(head)
        || clause(head).filter(verb -> hasAuxiliary(head.sentence(), verb)).isPresent();
  }

  private static boolean hasAuxiliary(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
            .anyMatch(child -> child.isRelation("aux") && SHOULD.contains(child.lemma()))
        || (verb.tag().equals("VB")
            && sentence.children(verb).stream().noneMatch(child -> child.isRelation("aux"))
            && sentence.child(verb, "mark").isPresent());
  }

  private static CueClass suggestsWill(Anchor head, Draft draft) {
    if (head.token().lemma().equals("insist")) {
      return CueClass.CLAIM;
    }
    return hasInfinitive(head, draft) ? CueClass.INTEND : CueClass.CONFIRM;
  }

  /** "told them to go", "asked for time", "called on her" want something; the rest report. */
  private static CueClass requestOrReport(Anchor head, List<Anchor> cue, Draft draft) {
    String lemma = head.token().lemma();
    boolean named = lemma.equals("call") && cue.get(cue.size() - 1).token().isTag("VB");
    boolean request =
        switch (lemma) {
          case "call" ->
              next(head, draft, "for") || next(head, draft, "on") || next(head, draft, "upon");
          case "warn" -> next(head, draft, "against") || hasInfinitive(head, draft);
          case "ask" -> next(head, draft, "for") || hasInfinitive(head, draft);
          default -> hasInfinitive(head, draft);
        };
    return request && !(named && lemma.equals("call") && !hasInfinitive(head, draft))
        ? CueClass.DIRECT
        : CueClass.REPORT;
  }

  /** Whether a word directly after the cue's head, or first in the content, is {@code word}. */
  private static boolean next(Anchor head, Draft draft, String word) {
    Sentence sentence = head.sentence();
    for (int i = head.token().index() + 1; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean inCue = draft.cue().stream().anyMatch(span -> span.contains(token.span()));
      if (token.lower().equals(word)) {
        return inCue || i == head.token().index() + 1;
      }
      if (!inCue) {
        return false;
      }
    }
    return false;
  }

  /** The clause that depends on the cue's head. */
  private static Optional<Token> clause(Anchor head) {
    return head.sentence()
        .child(head.token(), "ccomp")
        .or(() -> head.sentence().child(head.token(), "xcomp"))
        .or(() -> head.sentence().child(head.token(), "advcl"));
  }

  private static boolean hasGerund(Anchor head) {
    return clause(head).filter(verb -> verb.tag().equals("VBG")).isPresent()
        && clause(head).get().index() > head.token().index()
        && head.sentence().child(clause(head).get(), "mark").isEmpty()
        && head.sentence().child(clause(head).get(), "nsubj").isEmpty();
  }

  private static boolean hasInfinitive(Anchor head, Draft draft) {
    return clause(head)
            .filter(verb -> verb.index() > head.token().index() && hasTo(head.sentence(), verb))
            .isPresent()
        || next(head, draft, "to");
  }

  private static boolean hasPersonBeforeInfinitive(Anchor head) {
    return clause(head)
        .filter(verb -> hasTo(head.sentence(), verb))
        .filter(
            verb ->
                head.sentence().child(verb, "nsubj").isPresent()
                    || head.sentence().child(head.token(), "obj").isPresent())
        .isPresent();
  }

  private static boolean hasTo(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(child -> child.tag().equals("TO") && child.index() < verb.index());
  }
}
