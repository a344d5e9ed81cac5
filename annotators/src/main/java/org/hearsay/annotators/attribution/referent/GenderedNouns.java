package org.hearsay.annotators.attribution.referent;

import java.util.Set;

/** What common nouns tell of the gender of whom they describe. Pure functions. */
public final class GenderedNouns {
  private static final Set<String> FEMALE =
      Set.of(
          "actress",
          "aunt",
          "daughter",
          "ex-wife",
          "girl",
          "girlfriend",
          "gran",
          "grandma",
          "grandmother",
          "granny",
          "heroine",
          "mom",
          "mother",
          "mum",
          "niece",
          "nun",
          "sister",
          "waitress",
          "widow",
          "wife");
  private static final Set<String> MALE =
      Set.of(
          "boy",
          "boyfriend",
          "brother",
          "dad",
          "ex-husband",
          "father",
          "grandad",
          "grandfather",
          "husband",
          "monk",
          "nephew",
          "son",
          "uncle",
          "widower");

  private GenderedNouns() {}

  /** {@return the gender that a noun, in lower case and the singular, shows} */
  public static Gender of(String noun) {
    if (noun.endsWith("woman") || FEMALE.contains(noun)) {
      return Gender.FEMALE;
    }
    boolean man = noun.endsWith("man") && !noun.endsWith("human") && !noun.equals("german");
    return man || MALE.contains(noun) ? Gender.MALE : Gender.UNKNOWN;
  }
}
