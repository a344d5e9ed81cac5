package org.hearsay.annotators.attribution;

import java.util.Optional;
import java.util.Set;
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
      case "agree" -> hasInfinitive() ? CueClass.INTEND : CueClass.CONFIRM;
      case "call" ->
          isBefore("for") || isBefore("on") || isBefore("upon") ? CueClass.DIRECT : CueClass.REPORT;
      case "warn" -> isBefore("against") || hasInfinitive() ? CueClass.DIRECT : CueClass.REPORT;
      case "ask" -> isBefore("for") || hasInfinitive() ? CueClass.DIRECT : CueClass.REPORT;
      case "tell", "remind" -> hasInfinitive() ? CueClass.DIRECT : CueClass.REPORT;
      case "want" -> hasOtherBeforeInfinitive() ? CueClass.DIRECT : CueClass.INTEND;
      case "consider", "contemplate" -> hasGerund() ? CueClass.INTEND : CueClass.BELIEVE;
      case "see" -> shown(text, CueClass.BELIEVE);
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

  /** "put the number at 112" */
  private boolean hasLevel() {
    Sentence sentence = head.sentence();
    return sentence.children(head.token()).stream()
        .filter(child -> draft.content().stream().anyMatch(span -> span.contains(child.span())))
        .flatMap(child -> sentence.child(child, "case").stream())
        .anyMatch(preposition -> preposition.lower().equals("at"));
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
    boolean bare =
        sentence.child(verb, "aux").isEmpty() && sentence.child(verb, "mark").isPresent();
    return (verb.tag().equals("VB") && bare)
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

  /** "want them to go", not "want to go". */
  private boolean hasOtherBeforeInfinitive() {
    Sentence sentence = head.sentence();
    return clause()
        .filter(this::hasTo)
        .filter(
            verb ->
                sentence.child(verb, "nsubj").isPresent()
                    || sentence.child(head.token(), "obj").isPresent())
        .isPresent();
  }

  private boolean hasTo(Token verb) {
    return head.sentence().children(verb).stream()
        .anyMatch(child -> child.tag().equals("TO") && child.index() < verb.index());
  }
}
