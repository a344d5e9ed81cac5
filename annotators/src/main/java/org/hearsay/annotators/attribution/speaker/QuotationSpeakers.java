package org.hearsay.annotators.attribution.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.attribution.draft.Article;
import org.hearsay.annotators.attribution.draft.Draft;
import org.hearsay.annotators.attribution.draft.Roles;
import org.hearsay.annotators.attribution.draft.SpanTokens;
import org.hearsay.annotators.attribution.quotation.Quotations;
import org.hearsay.annotators.parse.Paragraphs;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.Span;

/**
 * Finds whose words a quotation without cue is: the same words further on in the text, as for those
 * in a headline (guidelines, section 10.9), or the speaker before it. For the drafts of one text.
 */
final class QuotationSpeakers {
  /** How much of a headline's words must come again; some are left out or put in another form. */
  private static final double SAME = 0.75;

  /** How many quotations are looked up further on; a text has few headlines. */
  private static final int HEADLINES = 12;

  private static final int LONGEST_SUBHEAD = 80;

  private final String text;
  private final SpanTokens tokens;
  private final Quotations quotations;
  private final Paragraphs paragraphs;
  private final List<Draft> drafts;
  private final List<OptionalInt> parents;
  private int headlines;

  QuotationSpeakers(Article article, List<Draft> drafts, List<OptionalInt> parents) {
    this.text = article.text().text();
    this.tokens = article.tokens();
    this.quotations = article.quotations();
    this.paragraphs = article.paragraphs();
    this.drafts = drafts;
    this.parents = parents;
  }

  /** {@return the last attribution before draft {@code i}, in its paragraph or the one before} */
  OptionalInt before(int i) {
    int paragraph = paragraphs.indexOf(Roles.extent(drafts.get(i)).begin());
    for (int j = i - 1; j >= 0; j--) {
      if (parents.get(j).isEmpty()) {
        Span extent = Roles.extent(drafts.get(j));
        boolean near = paragraphs.indexOf(extent.end() - 1) >= paragraph - 1;
        return near ? OptionalInt.of(j) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /**
   * {@return whether the quotation is a line by itself that ends like a headline, without a stop}
   */
  boolean isSubhead(int i) {
    List<Span> content = drafts.get(i).content();
    Span line = paragraphs.all().get(paragraphs.indexOf(content.get(0).begin()));
    return content.equals(List.of(line))
        && line.length() > 2
        && line.length() <= LONGEST_SUBHEAD
        && Character.isLetterOrDigit(text.charAt(line.end() - 2));
  }

  /** {@return the attribution with a cue whose content has the quoted words of draft {@code i}} */
  OptionalInt sameWords(int i) {
    Set<String> quoted = words(drafts.get(i).content(), true);
    if (quoted.isEmpty() || headlines++ >= HEADLINES) {
      return OptionalInt.empty();
    }
    OptionalInt best = OptionalInt.empty();
    double most = SAME * quoted.size() - 1e-9;
    for (int j = 0; j < drafts.size(); j++) {
      if (!drafts.get(j).cue().isEmpty()) {
        Set<String> shared = words(drafts.get(j).content(), false);
        shared.retainAll(quoted);
        if (shared.size() > most || (shared.size() == most && best.isPresent() && isIn(j, best))) {
          most = shared.size();
          best = OptionalInt.of(j);
        }
      }
    }
    return best;
  }

  /** Whether draft {@code j} lies in the other: whose words they are is the inner one's matter. */
  private boolean isIn(int j, OptionalInt other) {
    OptionalInt parent = parents.get(j);
    return parent.isPresent() && parent.getAsInt() == other.getAsInt();
  }

  private Set<String> words(List<Span> content, boolean onlyQuoted) {
    Set<String> words = new HashSet<>();
    for (Span span : content) {
      for (Anchor anchor : tokens.in(span)) {
        Token token = anchor.token();
        boolean isWord = Character.isLetterOrDigit(token.word().codePointAt(0));
        if (isWord && (!onlyQuoted || quotations.isQuoted(token.begin()))) {
          words.add(token.lower());
        }
      }
    }
    return words;
  }
}
