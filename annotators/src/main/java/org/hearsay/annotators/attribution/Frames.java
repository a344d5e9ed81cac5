package org.hearsay.annotators.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.Span;

/** Reads the {@link Frame} of a word: which construction could hold a content, if it is a cue. */
final class Frames {
  private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "advcl", "acl", "dep");
  private static final Set<String> OUTSIDE =
      Set.of("parataxis", "dep", "ccomp", "advcl", "acl", "appos", "conj");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD", ":");
  private static final Set<String> DETACHED =
      Set.of("parataxis", "dep", "ccomp", "advcl", "csubj", "nsubj", "acl", "obl", "nmod");
  private static final int NEAR = 9;
  private static final int FAR = 30;

  private final Article article;
  private final Sentence sentence;

  Frames(Article article, Sentence sentence) {
    this.article = article;
    this.sentence = sentence;
  }

  /** {@return the frame of the verb or adjective that heads {@code group}} */
  Frame of(WordGroup group) {
    Token head = group.head();
    int left = left(group);
    boolean clauseAfter = clauseAfter(head).isPresent();
    Optional<Quotation> before = clauseAfter ? Optional.empty() : quotationBefore(group, left);
    if (before.isPresent() && left > 0) {
      return Frame.quoted(Frame.Kind.FRONTED_QUOTATION, before.get());
    }
    if (isAs(group)) {
      return Frame.bodied(Frame.Kind.AS, head);
    }
    return quotationAfter(group)
        .or(() -> clause(head))
        .or(() -> fronted(group, left))
        .or(() -> infinitive(group))
        .or(() -> complement(group))
        .or(() -> relative(head))
        .or(() -> detached(group))
        .or(() -> before.map(q -> Frame.quoted(Frame.Kind.FRONTED_QUOTATION, q)))
        .orElseGet(Frame::none);
  }

  /** {@return the frame of a noun} */
  Frame ofNoun(Token noun) {
    for (Token child : sentence.children(noun)) {
      if (child.index() > noun.index()) {
        Optional<Frame> frame = ofNoun(noun, child);
        if (frame.isPresent()) {
          return frame.get();
        }
      }
    }
    return copula(noun).orElseGet(Frame::none);
  }

  private Optional<Frame> ofNoun(Token noun, Token child) {
    Optional<Token> mark = sentence.child(child, "mark");
    if (child.isRelation(CLAUSES) && !child.relation().equals("acl:relcl") && mark.isPresent()) {
      boolean to = mark.get().isTag("TO");
      return Optional.of(Frame.bodied(to ? Frame.Kind.INFINITIVE : Frame.Kind.CLAUSE, child));
    }
    Optional<Token> preposition = preposition(child, noun.index());
    if (child.isRelation("nmod") || child.isRelation("acl") || child.isRelation("obl")) {
      return preposition.map(link -> Frame.bodied(Frame.Kind.PREPOSITION, child).withLink(link));
    }
    return Optional.empty();
  }

  private Optional<Frame> copula(Token noun) {
    if (!noun.isRelation("nsubj") || noun.head() < noun.index()) {
      return Optional.empty();
    }
    Token verb = sentence.token(noun.head());
    if (verb.lemma().equals("be")) {
      return clauseAfter(verb).map(body -> Frame.bodied(Frame.Kind.COPULA, body));
    }
    boolean marked =
        sentence.child(verb, "cop").isPresent() || sentence.child(verb, "aux").isPresent();
    return marked && sentence.child(verb, "mark").filter(m -> m.index() > noun.index()).isPresent()
        ? Optional.of(Frame.bodied(Frame.Kind.COPULA, verb))
        : Optional.empty();
  }

  /** The first token of the subject or, where it stands behind or is left out, of the group. */
  int left(WordGroup group) {
    return sentence.children(group.top()).stream()
        .filter(child -> child.isRelation("nsubj") && child.index() < group.first())
        .mapToInt(child -> article.first(sentence, child))
        .min()
        .orElse(group.first());
  }

  private boolean isAs(WordGroup group) {
    return sentence.children(group.top()).stream()
            .anyMatch(
                c -> c.isRelation("mark") && c.lower().equals("as") && c.index() < group.first())
        && group.top().isRelation("advcl");
  }

  private Optional<Token> clauseAfter(Token head) {
    return sentence.children(head).stream()
        .filter(c -> c.isRelation("ccomp") && c.index() > head.index())
        .findFirst();
  }

  /** The quotation that ends right before the subject or the cue, as it does before "she said". */
  private Optional<Quotation> quotationBefore(WordGroup group, int left) {
    for (int i = group.first() - 1; i >= Math.max(0, group.first() - FAR); i--) {
      Token token = sentence.token(i);
      Optional<Quotation> quotation = endingAt(sentence, i, group.head());
      if (quotation.isPresent()) {
        boolean comma = isComma(i + 1) && i + 2 >= left;
        return quotation.filter(q -> comma || endsClause(q));
      }
      if (i < left && FINITE.contains(token.tag())) {
        return Optional.empty();
      }
    }
    return left == 0 ? quotationBeforeSentence() : Optional.empty();
  }

  private Optional<Quotation> quotationBeforeSentence() {
    if (sentence.index() == 0) {
      return Optional.empty();
    }
    Sentence previous = article.text().sentences().get(sentence.index() - 1);
    Token end = previous.token(previous.size() - 1);
    boolean together =
        article.paragraphs().indexOf(end.begin())
            == article.paragraphs().indexOf(sentence.token(0).begin());
    return together ? endingAt(previous, previous.size() - 1, sentence.token(0)) : Optional.empty();
  }

  private Optional<Quotation> endingAt(Sentence where, int index, Token outside) {
    Token end = where.token(index);
    return article
        .quotation(end, outside)
        .filter(q -> q.closed() && q.span().end() == end.end() && q.span().length() > 2);
  }

  private boolean endsClause(Quotation quotation) {
    String words = quotation.span().in(article.text().text());
    int at = words.length() - 2;
    while (at > 0 && "\"”’'`".indexOf(words.charAt(at)) >= 0) {
      at--;
    }
    return ",.?!…—-".indexOf(words.charAt(at)) >= 0;
  }

  private boolean isComma(int index) {
    return sentence.token(index).word().equals(",");
  }

  /** A quotation right behind the group, or behind a comma or colon near it. */
  private Optional<Frame> quotationAfter(WordGroup group) {
    Token head = group.head();
    int from = group.last() + 1;
    for (int i = from; i < Math.min(sentence.size(), from + NEAR); i++) {
      Token token = sentence.token(i);
      Optional<Quotation> quotation = article.quotation(token, head);
      if (quotation.isPresent()) {
        Token before = sentence.token(i - 1);
        return quotation
            .filter(q -> q.opened() && q.span().begin() == token.begin())
            .filter(q -> introduces(before, head, q))
            .map(q -> Frame.quoted(Frame.Kind.QUOTATION, q));
      }
      if (token.isTag("VB") && !token.isTag("VBG")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean introduces(Token before, Token head, Quotation quotation) {
    if (before.word().equals(":") || before.word().equals(",")) {
      return true;
    }
    int end = sentence.token(sentence.size() - 1).end();
    return before.index() == head.index() && quotation.span().end() + 1 >= end;
  }

  private Optional<Frame> clause(Token head) {
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

  /** A clause that stands before subject and cue: below the cue, or with the cue below it. */
  private Optional<Frame> fronted(WordGroup group, int left) {
    Token head = group.top();
    Optional<Token> own =
        sentence.children(head).stream()
            .filter(c -> c.isRelation("ccomp") || c.isRelation("parataxis") || c.isRelation("dep"))
            .filter(c -> c.index() < left && (c.isTag("VB") || hasSubject(c)))
            .max(Comparator.comparingInt(Token::index));
    boolean comma = left > 0 && isComma(left - 1);
    if (comma && own.isPresent()) {
      return own.map(body -> Frame.bodied(Frame.Kind.FRONTED_CLAUSE, body));
    }
    boolean outside = head.isRelation("parataxis") || (head.isRelation(OUTSIDE) && closes(group));
    return comma && outside
        ? sentence.head(head).map(body -> Frame.bodied(Frame.Kind.FRONTED_CLAUSE, body))
        : Optional.empty();
  }

  private boolean hasSubject(Token token) {
    return sentence.child(token, "nsubj").isPresent();
  }

  /** Whether a comma or the end of the sentence follows the group, or its inverted subject. */
  private boolean closes(WordGroup group) {
    int next = Math.max(group.last(), article.last(sentence, group.head())) + 1;
    return next >= sentence.size() || sentence.token(next).relation().equals("punct");
  }

  private Optional<Frame> infinitive(WordGroup group) {
    Token head = group.head();
    for (Token child : sentence.children(head)) {
      boolean to = sentence.child(child, "mark").filter(m -> m.isTag("TO")).isPresent();
      if (child.index() > head.index() && child.isRelation("xcomp") && to) {
        Frame frame = Frame.bodied(Frame.Kind.INFINITIVE, child);
        Optional<Token> object = sentence.child(head, "obj").filter(o -> o.index() < child.index());
        return Optional.of(
            object
                .map(o -> Frame.bodied(Frame.Kind.OBJECT_CLAUSE, child).withObject(o))
                .orElse(frame));
      }
    }
    return Optional.empty();
  }

  /** A relative or interrogative pronoun that is the object of the cue. */
  private Optional<Frame> relative(Token head) {
    return sentence.children(head).stream()
        .filter(c -> c.isRelation("obj") && c.index() < head.index() && c.isTag("W"))
        .findFirst()
        .map(body -> Frame.bodied(Frame.Kind.RELATIVE, body));
  }

  /** A clause behind the cue that the parser put above it. */
  private Optional<Frame> detached(WordGroup group) {
    Token top = group.top();
    int next = group.last() + 1;
    boolean follows = next < sentence.size() && !sentence.token(next).relation().equals("punct");
    return sentence
        .head(top)
        .filter(head -> head.index() > top.index() && follows && top.isRelation(DETACHED))
        .map(body -> Frame.bodied(Frame.Kind.DETACHED, body));
  }

  private Optional<Frame> complement(WordGroup group) {
    Token head = group.head();
    List<Token> after =
        sentence.children(head).stream().filter(c -> c.index() > head.index()).toList();
    Optional<Token> object = after.stream().filter(c -> c.isRelation("obj")).findFirst();
    for (Token child : after) {
      if (child.isRelation("xcomp") && (child.isTag("NN") || child.isTag("JJ"))) {
        Frame frame = Frame.bodied(Frame.Kind.PREDICATE, child);
        return Optional.of(object.map(frame::withObject).orElse(frame));
      }
      if (child.isRelation("xcomp") && child.tag().equals("VBG") && object.isEmpty()) {
        return Optional.of(Frame.bodied(Frame.Kind.GERUND, child));
      }
      boolean oblique =
          child.isRelation("obl") || child.isRelation("advcl") || child.isRelation("nmod");
      Optional<Token> link = oblique ? preposition(child, group.last()) : Optional.empty();
      if (link.isPresent()) {
        Frame frame = Frame.bodied(Frame.Kind.PREPOSITION, child).withLink(link.get());
        return Optional.of(frame);
      }
      Optional<Token> later =
          oblique && object.isPresent()
              ? preposition(child, article.last(sentence, object.get()))
              : Optional.empty();
      if (later.filter(l -> l.lower().equals("of") || l.lower().equals("as")).isPresent()) {
        return Optional.of(
            Frame.bodied(Frame.Kind.OBJECT_PREPOSITION, child)
                .withObject(object.get())
                .withLink(later.get()));
      }
    }
    return object.map(o -> Frame.bodied(Frame.Kind.OBJECT, o));
  }

  /** The preposition of {@code phrase} if it is the token behind {@code last}. */
  private Optional<Token> preposition(Token phrase, int last) {
    return sentence.children(phrase).stream()
        .filter(c -> c.isRelation("case") || c.isRelation("mark"))
        .filter(c -> c.index() == last + 1 && !c.isTag("TO") && !c.isTag("WP"))
        .findFirst();
  }

  /** {@return the document span of the sentence's tokens from {@code first} to {@code last}} */
  Span span(int first, int last) {
    return sentence.span(first, last);
  }
}
