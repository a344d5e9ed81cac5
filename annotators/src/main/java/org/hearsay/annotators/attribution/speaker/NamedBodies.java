package org.hearsay.annotators.attribution.speaker;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.attribution.referent.Referent;
import org.hearsay.annotators.parse.Token;

/**
 * The organisations that a text has named so far. They are what "the company" means, which any firm
 * may be called, and what "the board" means where one of them has that word in its name. Filled in
 * text order; not thread-safe.
 */
final class NamedBodies {
  /** What a firm is called by once it is named. */
  private static final Set<String> ANY_FIRM =
      Set.of(
          "company",
          "firm",
          "business",
          "corporation",
          "conglomerate",
          "manufacturer",
          "maker",
          "retailer",
          "developer",
          "startup",
          "start-up");

  /** Who speaks for a firm without naming it. */
  private static final Set<String> OFFICERS =
      Set.of(
          "ceo",
          "cfo",
          "chairman",
          "chairwoman",
          "chief",
          "director",
          "executive",
          "founder",
          "manager",
          "owner",
          "president",
          "spokesman",
          "spokesperson",
          "spokeswoman");

  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "ab",
          "ag",
          "airlines",
          "airways",
          "co",
          "co.",
          "company",
          "corp",
          "corp.",
          "corporation",
          "gmbh",
          "group",
          "holdings",
          "inc",
          "inc.",
          "industries",
          "limited",
          "llc",
          "ltd",
          "ltd.",
          "motors",
          "nv",
          "plc",
          "sa",
          "se",
          "spa");

  private static final Set<String> PUBLIC_BODIES =
      Set.of(
          "academy",
          "administration",
          "agency",
          "army",
          "assembly",
          "association",
          "authority",
          "board",
          "bureau",
          "center",
          "centre",
          "church",
          "college",
          "commission",
          "committee",
          "congress",
          "council",
          "court",
          "department",
          "division",
          "federation",
          "fund",
          "government",
          "hospital",
          "house",
          "institute",
          "league",
          "ministry",
          "museum",
          "office",
          "parliament",
          "party",
          "police",
          "school",
          "senate",
          "service",
          "society",
          "union",
          "university");

  private final Map<String, Standing> byName = new HashMap<>();
  private final Map<String, Referent> byWord = new HashMap<>();
  private Optional<Standing> main = Optional.empty();
  private int firms;

  /** How likely the text is about a body: by legal form, number of mentions, and first mention. */
  private record Standing(Referent body, boolean isFirm, int mentions, int first) {
    private static final Comparator<Standing> LIKELY =
        Comparator.comparing(Standing::isFirm)
            .thenComparing(Standing::mentions)
            .thenComparing(standing -> -standing.first());

    Standing again() {
      return new Standing(body, isFirm, mentions + 1, first);
    }
  }

  /** Notes a mention of a named organisation. */
  void add(Referent body) {
    body.name().ifPresent(name -> add(name, body));
  }

  private void add(String name, Referent body) {
    List<String> words = words(name);
    words.forEach(word -> byWord.put(word, body));
    if (!isNoFirm(name, words)) {
      Standing first =
          new Standing(body, words.stream().anyMatch(LEGAL_FORMS::contains), 1, byName.size());
      firms += byName.containsKey(name) ? 0 : 1;
      Standing now = byName.merge(name, first, (known, one) -> known.again());
      main = main.filter(best -> Standing.LIKELY.compare(best, now) > 0).or(() -> Optional.of(now));
    }
  }

  /** {@return the organisation that a definite {@code noun} in the singular stands for} */
  Optional<Referent> calledBy(String noun) {
    return ANY_FIRM.contains(noun) ? main() : Optional.ofNullable(byWord.get(noun));
  }

  /** {@return the one firm of the text that "the company" can mean, wherever it is named} */
  Optional<Referent> onlyFirm(String noun) {
    return ANY_FIRM.contains(noun) && firms == 1 ? main() : Optional.empty();
  }

  /** {@return the organisation that somebody in an office which {@code title} names speaks for} */
  Optional<Referent> ofOfficer(Token title) {
    return OFFICERS.contains(title.lemma().toLowerCase(Locale.ROOT)) ? main() : Optional.empty();
  }

  /**
   * The firm that the text is most likely about: one with a legal form before others, then the one
   * named most often, of equals the first.
   */
  private Optional<Referent> main() {
    return main.map(Standing::body);
  }

  /** A public body by its name, or a dateline in capitals. */
  private static boolean isNoFirm(String name, List<String> words) {
    boolean capitals = name.length() > 6 && name.equals(name.toUpperCase(Locale.ROOT));
    return capitals || words.stream().anyMatch(PUBLIC_BODIES::contains);
  }

  private static List<String> words(String name) {
    return Arrays.asList(name.toLowerCase(Locale.ROOT).split("[ ,]+"));
  }
}
