package org.hearsay.annotators.attribution.cue;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.attribution.draft.Draft;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.CueClass;
import org.hearsay.corpus.model.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * What the words around a verb tell of its class where the verb alone leaves it open: "suggest that
 * they should", "put at", "agree to" (guidelines, section 6). Pure.
 */
final class CueContext {
  private static final Set<String> SHOULD = Set.of("should", "must", "ought");
  private static final Set<String> PARTS = Set.of("half", "third", "quarter", "fifth", "tenth");

  /** Behind "at", so many tokens may stand before a figure is complete: "at less than a third". */
  private static final int LEVEL = 6;

  private final Anchor head;
  private final Draft draft;

  private CueContext(Anchor head, Draft draft) {
    this.head = head;
    this.draft = draft;
  }

  /**
   * {@return the class of the verb {@code head} in the cue of {@code draft}, if context decides}
   */
  static Optional<CueClass> of(Anchor head, Draft draft, SourceKind kind) {
    return head.token().isTag("VB")
        ? Optional.ofNullable(new CueContext(head, draft).cueClass(kind == SourceKind.DOCUMENT))
        : Optional.empty();
  }

  private @Nullable CueClass cueClass(boolean text) {
    return switch (head.token().lemma()) {
      case "suggest" -> hasGerund() || hasShould() ? CueClass.DIRECT : shown(text, CueClass.CLAIM);
      case "call" ->
          isBefore("for") || isBefore("on") || isBefore("upon") ? CueClass.DIRECT : CueClass.REPORT;
      case "warn", "caution" ->
          isBefore("against") || hasInfinitive() ? CueClass.DIRECT : CueClass.REPORT;
      case "ask" ->
          isBefore("for") || hasInfinitive() || hasShould() ? CueClass.DIRECT : CueClass.REPORT;
      case "tell", "remind" -> hasInfinitive() ? CueClass.DIRECT : CueClass.REPORT;
      case "consider", "contemplate" -> hasGerund() ? CueClass.INTEND : CueClass.BELIEVE;
      case "see" -> shown(text, CueClass.BELIEVE);
      case "convince", "persuade" -> isPassive() ? CueClass.BELIEVE : CueClass.CLAIM;
      case "like" -> isWish() ? CueClass.INTEND : CueClass.BELIEVE;
      case "mean" -> hasInfinitive() ? CueClass.INTEND : null;
      case "plead" -> isBefore("for") || hasInfinitive() ? CueClass.DIRECT : CueClass.CLAIM;
      case "rule" -> isBefore("out") ? CueClass.DENY : null;
      case "play" -> isBefore("down") ? CueClass.DENY : null;
      case "stand" -> isBefore("by") ? CueClass.CONFIRM : null;
      case "stick" -> isBefore("to") ? CueClass.CONFIRM : null;
      case "propose", "swear", "wish", "decline", "determine", "prepare" ->
          hasInfinitive() ? CueClass.INTEND : null;
      case "put" -> isBefore("at") || hasLevel() ? CueClass.ESTIMATE : null;
      case "point" -> isBefore("out") ? CueClass.REPORT : null;
      case "read" -> isBefore("as") ? CueClass.BELIEVE : null;
      case "find", "conclude", "reveal" -> text ? CueClass.SHOW : null;
      default -> null;
    };
  }

  /** A text shows what a person claims or believes. */
  private static CueClass shown(boolean text, CueClass otherwise) {
    return text ? CueClass.SHOW : otherwise;
  }

  /** Whether {@code word} is the next word, or a later one of the cue with no other between. */
  private boolean isBefore(String word) {
    Sentence sentence = head.sentence();
    int next = head.token().index() + 1;
    while (next < sentence.size() && !sentence.token(next).lower().equals(word)) {
      Token token = sentence.token(next);
      if (draft.cue().stream().noneMatch(span -> span.contains(token.span()))) {
        return false;
      }
      next++;
    }
    return next < sentence.size();
  }

  /** "put the number at 112", "put it at less than a third" */
  private boolean hasLevel() {
    Sentence sentence = head.sentence();
    for (int at = head.token().index() + 1; at < sentence.size(); at++) {
      if (sentence.token(at).lower().equals("at")) {
        int end = Math.min(sentence.size(), at + LEVEL);
        return sentence.tokens().subList(at, end).stream().anyMatch(CueContext::isFigure);
      }
    }
    return false;
  }

  private static boolean isFigure(Token token) {
    return token.tag().equals("CD") || token.tag().equals("$") || PARTS.contains(token.lemma());
  }

  private boolean isPassive() {
    return head.sentence().child(head.token(), "aux:pass").isPresent();
  }

  /** "would like", "should like" */
  private boolean isWish() {
    return head.sentence().children(head.token()).stream()
        .anyMatch(child -> child.tag().equals("MD"));
  }

  /** The clause behind the verb that depends on it. */
  private Optional<Token> clause() {
    Sentence sentence = head.sentence();
    return sentence
        .child(head.token(), "ccomp")
        .or(() -> sentence.child(head.token(), "xcomp"))
        .or(() -> sentence.child(head.token(), "advcl"))
        .filter(verb -> verb.index() > head.token().index());
  }

  /** "suggest that they should go", "suggest that they go". */
  private boolean hasShould() {
    return clause().filter(this::isSubjunctive).isPresent();
  }

  private boolean isSubjunctive(Token verb) {
    Sentence sentence = head.sentence();
    Token first =
        sentence.children(verb).stream()
            .filter(child -> child.isRelation("aux") || child.isRelation("cop"))
            .findFirst()
            .orElse(verb);
    boolean bare = first.tag().equals("VB") && sentence.child(verb, "mark").isPresent();
    return bare
        || sentence.children(verb).stream()
            .anyMatch(child -> child.isRelation("aux") && SHOULD.contains(child.lemma()));
  }

  /** "suggest waiting". */
  private boolean hasGerund() {
    Sentence sentence = head.sentence();
    return clause()
        .filter(verb -> verb.tag().equals("VBG"))
        .filter(verb -> sentence.child(verb, "mark").isEmpty())
        .filter(verb -> sentence.child(verb, "nsubj").isEmpty())
        .isPresent();
  }

  private boolean hasInfinitive() {
    return clause().filter(this::hasTo).isPresent() || isBefore("to");
  }

  private boolean hasTo(Token verb) {
    return head.sentence().children(verb).stream()
        .anyMatch(child -> child.tag().equals("TO") && child.index() < verb.index());
  }
}
