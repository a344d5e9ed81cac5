package org.hearsay.annotators.attribution.referent;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.Span;

/**
 * Names of people that the recogniser saw no person in, told by the noun for a person beside them:
 * "the judge, Una Mac Tire," or "Oyku Temel, the transport minister,". Immutable and thread-safe.
 */
final class UnseenNames {
  private static final int FEWEST = 2;
  private static final int MOST = 4;

  /** Nouns for people that are said of firms as well. */
  private static final Set<String> OF_FIRMS =
      Set.of(
          "builder",
          "buyer",
          "champion",
          "contractor",
          "customer",
          "developer",
          "employer",
          "host",
          "landlord",
          "leader",
          "lender",
          "maker",
          "owner",
          "partner",
          "producer",
          "publisher",
          "rival",
          "seller",
          "sponsor",
          "supplier",
          "tenant",
          "winner");

  private final GivenNames lexicon;
  private final SourceNouns nouns;

  UnseenNames(GivenNames lexicon, SourceNouns nouns) {
    this.lexicon = lexicon;
    this.nouns = nouns;
  }

  /** {@return the words of a name, by index, that begins with word {@code first}} */
  Optional<Span> at(Sentence sentence, int first) {
    Token begin = sentence.token(first);
    if (!isNameWord(begin) || (first > 0 && isNameWord(sentence.token(first - 1)))) {
      return Optional.empty();
    }
    int end = first + 1;
    while (end < sentence.size()
        && isNameWord(sentence.token(end))
        && sentence.token(end).entity().equals(begin.entity())) {
      end++;
    }
    int words = end - first;
    boolean mayBe = begin.entity().equals("O") || lexicon.isFirstName(begin.word());
    return words >= FEWEST && words <= MOST && mayBe && isApposed(sentence, first, end)
        ? Optional.of(new Span(first, end))
        : Optional.empty();
  }

  private static boolean isNameWord(Token token) {
    return token.tag().equals("NNP") && !token.entity().equals("PERSON");
  }

  /** Whether a noun for a person stands in apposition to the words, or they to it. */
  private boolean isApposed(Sentence sentence, int first, int end) {
    Token last = sentence.token(end - 1);
    if (last.isRelation("appos") && sentence.token(Math.max(0, first - 1)).word().equals(",")) {
      return sentence.head(last).filter(this::isPerson).isPresent();
    }
    return end < sentence.size()
        && sentence.token(end).word().equals(",")
        && sentence.child(last, "appos").filter(this::isPerson).isPresent();
  }

  private boolean isPerson(Token noun) {
    return noun.tag().equals("NN")
        && noun.entity().equals("O")
        && nouns.isPerson(noun)
        && !OF_FIRMS.contains(noun.lemma());
  }
}
