package org.hearsay.annotators.attribution;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/**
 * How far the cue of a verb or adjective reaches: its word group, the preposition that links it to
 * the content, the medium right behind it, and a colon (guidelines, 1.1 to 1.7).
 */
final class PredicateCueEdges {
  private static final Set<String> MEDIA =
      Set.of(
          "advertisement",
          "affidavit",
          "blog",
          "briefing",
          "email",
          "e-mail",
          "facebook",
          "interview",
          "letter",
          "memo",
          "message",
          "note",
          "op-ed",
          "post",
          "release",
          "remark",
          "report",
          "speech",
          "statement",
          "testimony",
          "tweet",
          "twitter",
          "video");

  private PredicateCueEdges() {}

  /** {@return the tokens of the cue} */
  static TokenRange of(Article article, CueCandidate candidate) {
    Sentence sentence = candidate.sentence();
    int last = candidate.group().last();
    Optional<Token> link = candidate.frame().link();
    if (link.filter(l -> l.index() == candidate.group().last() + 1).isPresent()) {
      last = link.get().index();
    } else {
      last = medium(article, candidate, last);
    }
    if (last + 1 < sentence.size() && sentence.token(last + 1).word().equals(":")) {
      last++;
    }
    return new TokenRange(candidate.group().first(), last);
  }

  private static int medium(Article article, CueCandidate candidate, int last) {
    Sentence sentence = candidate.sentence();
    for (Token child : sentence.children(candidate.head())) {
      int first = article.first(sentence, child);
      int end = article.last(sentence, child);
      if (child.isRelation("obl")
          && first == last + 1
          && end - first < 6
          && MEDIA.contains(child.lemma())) {
        return end;
      }
    }
    return last;
  }
}
