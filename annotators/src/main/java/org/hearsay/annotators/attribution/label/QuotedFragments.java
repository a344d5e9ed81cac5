package org.hearsay.annotators.attribution.label;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.attribution.draft.Article;
import org.hearsay.annotators.attribution.draft.Draft;
import org.hearsay.annotators.attribution.draft.Roles;
import org.hearsay.annotators.attribution.quotation.Quotation;
import org.hearsay.annotators.attribution.quotation.Quotations;
import org.hearsay.annotators.parse.Paragraphs;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.TextTokens;

/**
 * Finds sentences in the article's own words that quote several words of an understood speaker
 * (guidelines, 5.2 b): {@code The talks were "a farce from the start".} Such a sentence is taken
 * only directly after one in the same paragraph whose attribution quotes too. Works on one text.
 */
final class QuotedFragments {
  private static final int FEWEST_WORDS = 3;

  private final ParsedText text;
  private final Quotations quotations;
  private final Paragraphs paragraphs;

  QuotedFragments(Article article) {
    this.text = article.text();
    this.quotations = article.quotations();
    this.paragraphs = article.paragraphs();
  }

  /**
   * {@return a draft without source and cue for each such sentence}
   *
   * @param drafts all drafts that were found
   * @param quoting those of them whose content is quoted and whose speaker is known
   */
  List<Draft> in(List<Draft> drafts, List<Draft> quoting) {
    BitSet taken = sentences(drafts);
    BitSet spoken = sentences(quoting);
    List<Draft> found = new ArrayList<>();
    for (int i = 1; i < text.sentences().size(); i++) {
      Sentence sentence = text.sentences().get(i);
      Span before = text.sentences().get(i - 1).span();
      boolean follows =
          spoken.get(i - 1)
              && paragraphs.indexOf(before.begin()) == paragraphs.indexOf(sentence.span().begin());
      if (follows && !taken.get(i) && quotesSeveralWords(sentence.span())) {
        found.add(withoutCue(sentence));
      }
    }
    return found;
  }

  /** The sentences that a span of any of the drafts reaches into. */
  private BitSet sentences(List<Draft> drafts) {
    BitSet covered = new BitSet(text.text().length());
    drafts.forEach(
        draft -> Roles.spans(draft).forEach(span -> covered.set(span.begin(), span.end())));
    BitSet sentences = new BitSet(text.sentences().size());
    for (Sentence sentence : text.sentences()) {
      int next = covered.nextSetBit(sentence.span().begin());
      sentences.set(sentence.index(), next >= 0 && next < sentence.span().end());
    }
    return sentences;
  }

  /** Whether words in marks stand inside the sentence, which neither begins nor ends with all. */
  private boolean quotesSeveralWords(Span sentence) {
    if (quotations.isQuoted(sentence.begin())) {
      return false;
    }
    for (int i = sentence.begin(); i < sentence.end(); i++) {
      Optional<Quotation> quotation = quotations.outermostAt(i);
      if (quotation.isPresent()) {
        Span span = quotation.get().span();
        return quotation.get().opened()
            && quotation.get().closed()
            && sentence.contains(span)
            && lowerCaseWords(span) >= FEWEST_WORDS;
      }
    }
    return false;
  }

  private long lowerCaseWords(Span span) {
    return TextTokens.in(text.text(), span).stream()
        .filter(token -> Character.isLowerCase(text.text().charAt(token.begin())))
        .count();
  }

  private Draft withoutCue(Sentence sentence) {
    Span span = sentence.span();
    boolean stopped = text.text().charAt(span.end() - 1) == '.';
    Span content = stopped ? new Span(span.begin(), span.end() - 1) : span;
    return new Draft(
        List.of(), List.of(), List.of(content), Optional.empty(), Optional.empty(), true, 0.3);
  }
}
