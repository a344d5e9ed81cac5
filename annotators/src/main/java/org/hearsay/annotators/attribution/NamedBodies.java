package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private final List<Referent> named = new ArrayList<>();
  private final Map<String, Integer> mentions = new HashMap<>();

  /** Notes a mention of a named organisation. */
  void add(Referent body) {
    body.name()
        .ifPresent(
            name -> {
              named.add(body);
              mentions.merge(name, 1, Integer::sum);
            });
  }

  /** {@return the organisation that a definite {@code noun} in the singular stands for} */
  Optional<Referent> calledBy(String noun) {
    return ANY_FIRM.contains(noun) ? main() : withWord(noun);
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
    return named.stream()
        .filter(body -> !body.name().map(NamedBodies::isNoFirm).orElse(true))
        .max(
            Comparator.comparing(
                    (Referent body) -> body.name().filter(NamedBodies::isFirm).isPresent())
                .thenComparing(body -> body.name().map(mentions::get).orElse(0)));
  }

  private static boolean isFirm(String name) {
    return words(name).stream().anyMatch(LEGAL_FORMS::contains);
  }

  /** A public body by its name, or a dateline in capitals. */
  private static boolean isNoFirm(String name) {
    boolean capitals = name.length() > 6 && name.equals(name.toUpperCase(Locale.ROOT));
    return capitals || words(name).stream().anyMatch(PUBLIC_BODIES::contains);
  }

  private static List<String> words(String name) {
    return Arrays.asList(name.toLowerCase(Locale.ROOT).split("[ ,]+"));
  }

  private Optional<Referent> withWord(String noun) {
    for (int i = named.size() - 1; i >= 0; i--) {
      String name = named.get(i).name().orElse("");
      if (words(name).contains(noun)) {
        return Optional.of(named.get(i));
      }
    }
    return Optional.empty();
  }
}
