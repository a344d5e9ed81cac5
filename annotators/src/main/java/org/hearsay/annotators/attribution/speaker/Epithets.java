package org.hearsay.annotators.attribution.speaker;

import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.attribution.referent.Countries;

/**
 * Descriptions that news has for the person named just before, told of them for the first time:
 * "the 44-year-old", "the father of two", "the Norwegian". Immutable and thread-safe.
 */
final class Epithets {
  private static final Pattern OF_PERSON =
      Pattern.compile(
          "(?i)the (\\d{1,3}-year-old\\b|(father|mother|dad|mum|mom|grandmother|grandfather)"
              + "[- ]of[- ](one|two|three|four|five|six|seven|eight|\\d+)\\b"
              + "|(great-)*(grandmother|grandfather|grandad|granny)$"
              + "|(\\w+ ){0,3}(actor|actress|centre-back|comedian"
              + "|defender|forward|full-back|goalkeeper|keeper|midfielder|novelist|pensioner|poet"
              + "|seamer|singer|songwriter|spinner|striker|teenager|winger|youngster)$)"
              + "((?! of ).)*",
          Pattern.DOTALL);

  private final Countries countries;

  Epithets(Countries countries) {
    this.countries = countries;
  }

  /** {@return whether a source with these words means somebody named before} */
  boolean isOne(String source, List<Anchor> words) {
    return OF_PERSON.matcher(source).matches() || isDemonym(words);
  }

  /** "The Norwegian", but not "the French". */
  private boolean isDemonym(List<Anchor> words) {
    return words.size() == 2
        && words.get(0).token().lower().equals("the")
        && words.get(1).token().lower().endsWith("an")
        && countries.ofAdjective(words.get(1).token().word()).isPresent();
  }
}
