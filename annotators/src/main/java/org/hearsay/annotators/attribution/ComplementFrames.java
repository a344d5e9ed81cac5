package org.hearsay.annotators.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/** The frames of what hangs below a verb or adjective: clauses, infinitives, noun phrases. */
final class ComplementFrames {
  private static final Set<String> OBLIQUE = Set.of("obl", "advcl", "nmod");
  private static final Set<String> NAMING =
      Set.of("brand", "call", "consider", "declare", "deem", "dub", "label", "term");
  private static final Set<String> ESTIMATES = Set.of("estimate", "put", "value");
  private static final Set<String> OBJECT_LINKS = Set.of("of", "as");

  private final Article article;
  private final Sentence sentence;

  ComplementFrames(Article article, Sentence sentence) {
    this.article = article;
    this.sentence = sentence;
  }

  /** {@return the clause behind {@code head}: that-clause, gerund, or infinitive with subject} */
  Optional<Frame> clause(Token head) {
    for (Token child : sentence.children(head)) {
      if (child.index() > head.index() && child.isRelation("ccomp")) {
        return Optional.of(clause(head, child));
      }
    }
    return Optional.empty();
  }

  private Frame clause(Token head, Token body) {
    Optional<Token> object = sentence.child(head, "obj").filter(o -> o.index() < body.index());
    boolean to = sentence.child(body, "mark").filter(m -> m.isTag("TO")).isPresent();
    Optional<Token> subject = sentence.child(body, "nsubj");
    if (to) {
      return object
          .or(() -> subject)
          .map(o -> Frame.bodied(Frame.Kind.OBJECT_CLAUSE, body).withObject(o))
          .orElseGet(() -> Frame.bodied(Frame.Kind.INFINITIVE, body));
    }
    if (body.tag().equals("VBG") && sentence.child(body, "aux").isEmpty() && subject.isEmpty()) {
      return Frame.bodied(Frame.Kind.GERUND, body);
    }
    return Frame.bodied(Frame.Kind.CLAUSE, body);
  }

  /** {@return the infinitive behind the group, with the noun phrase that is its subject} */
  Optional<Frame> infinitive(WordGroup group) {
    Token head = group.head();
    return sentence.children(head).stream()
        .filter(c -> c.index() > head.index() && c.isRelation("xcomp"))
        .filter(c -> sentence.child(c, "mark").filter(m -> m.isTag("TO")).isPresent())
        .findFirst()
        .map(infinitive -> infinitive(group, infinitive));
  }

  private Frame infinitive(WordGroup group, Token infinitive) {
    Frame both = Frame.bodied(Frame.Kind.OBJECT_CLAUSE, infinitive);
    for (Token child : sentence.children(group.head())) {
      boolean between = child.index() > group.last() && child.index() < infinitive.index();
      if (between && child.isRelation("obj")) {
        return both.withObject(child);
      }
      Optional<Token> link =
          between && child.isRelation("obl")
              ? Prepositions.behind(sentence, group.last(), child)
              : Optional.empty();
      if (link.isPresent()) {
        return both.withObject(child).withLink(link.get());
      }
    }
    return Frame.bodied(Frame.Kind.INFINITIVE, infinitive);
  }

  /** {@return a noun phrase, predicate, gerund or prepositional phrase behind the group} */
  Optional<Frame> phrase(WordGroup group) {
    Token head = group.head();
    List<Token> after =
        sentence.children(head).stream().filter(c -> c.index() > head.index()).toList();
    Optional<Token> object = after.stream().filter(c -> c.isRelation("obj")).findFirst();
    Optional<Frame> estimate = estimate(group, object);
    if (estimate.isPresent()) {
      return estimate;
    }
    for (Token child : after) {
      if (child.isRelation("xcomp") && (child.isTag("NN") || child.isTag("JJ"))) {
        Frame frame = Frame.bodied(Frame.Kind.PREDICATE, child);
        return Optional.of(object.map(frame::withObject).orElse(frame));
      }
      if (child.isRelation("xcomp") && hasSubject(child)) {
        return Optional.of(clause(head, child));
      }
      if (child.isRelation("xcomp") && child.tag().equals("VBG") && object.isEmpty()) {
        return Optional.of(Frame.bodied(Frame.Kind.GERUND, child));
      }
      boolean oblique = child.isRelation(OBLIQUE);
      Optional<Token> link =
          oblique ? Prepositions.behind(sentence, group.last(), child) : Optional.empty();
      if (link.isPresent()) {
        Frame frame = Frame.bodied(Frame.Kind.PREPOSITION, child).withLink(link.get());
        return Optional.of(frame);
      }
      Optional<Token> later =
          oblique && object.isPresent()
              ? Prepositions.behind(sentence, article.last(sentence, object.get()), child)
              : Optional.empty();
      if (later.filter(l -> OBJECT_LINKS.contains(l.lower())).isPresent()) {
        return Optional.of(
            Frame.bodied(Frame.Kind.OBJECT_PREPOSITION, child)
                .withObject(object.get())
                .withLink(later.get()));
      }
    }
    Optional<Token> named = sentence.child(head, "iobj").filter(o -> NAMING.contains(head.lemma()));
    if (named.isPresent() && object.isPresent()) {
      Frame frame = Frame.bodied(Frame.Kind.PREDICATE, object.get());
      return Optional.of(frame.withObject(named.get()));
    }
    return object.map(o -> Frame.bodied(Frame.Kind.OBJECT, o));
  }

  /** "put the number at 112" */
  private Optional<Frame> estimate(WordGroup group, Optional<Token> object) {
    if (object.isEmpty() || !ESTIMATES.contains(group.head().lemma())) {
      return Optional.empty();
    }
    for (Token child : sentence.children(group.head())) {
      Optional<Token> at = sentence.child(child, "case").filter(c -> c.lower().equals("at"));
      if (at.isPresent() && child.index() > object.get().index() && holdsNumber(child)) {
        Frame frame = Frame.bodied(Frame.Kind.OBJECT_PREPOSITION, child);
        return Optional.of(frame.withObject(object.get()).withLink(at.get()));
      }
    }
    return Optional.empty();
  }

  private boolean holdsNumber(Token phrase) {
    return sentence
        .tokens()
        .subList(article.first(sentence, phrase), article.last(sentence, phrase) + 1)
        .stream()
        .anyMatch(token -> token.isTag("CD"));
  }

  private boolean hasSubject(Token token) {
    return sentence.child(token, "nsubj").isPresent();
  }
}
