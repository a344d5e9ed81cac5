package org.hearsay.annotators.quantity.circumstance;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.annotators.lexicon.TsvRows;

/** The words of {@code circumstances.tsv}. */
public final class CircumstanceLexicon {
  /** What a word does in a phrase of time, place or reference. */
  enum Role {
    /** A noun of time: "week", "Easter". */
    TIME,
    /** A time by itself: "overnight". */
    NOW,
    /** A preposition before a time. */
    OPENS_TIME,
    /** Makes a noun of time a phrase without a preposition: "last week". */
    BEFORE_TIME,
    /** Closes a time: "five years ago". */
    BEHIND_TIME,
    /** A preposition before a place. */
    OPENS_PLACE,
    /** A noun of a place: "county". */
    PLACE,
    /** A place by itself: "nationwide". */
    EVERYWHERE,
    /** Opens what a figure is compared with. */
    COMPARES
  }

  private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);

  private CircumstanceLexicon() {
    for (Role role : Role.values()) {
      words.put(role, new HashSet<>());
    }
  }

  /** {@return the bundled words} */
  public static CircumstanceLexicon bundled() {
    CircumstanceLexicon loaded = new CircumstanceLexicon();
    TsvRows.bundled(CircumstanceLexicon.class, "circumstances.tsv", List.of("word", "class"), 2)
        .forEach(loaded::add);
    return loaded;
  }

  private void add(TsvRows.Row row) {
    String name = row.cell(1).replace(' ', '_').toUpperCase(Locale.ROOT);
    for (Role role : Role.values()) {
      if (role.name().equals(name)) {
        words.getOrDefault(role, Set.of()).add(row.cell(0));
        return;
      }
    }
    throw row.wrong("one of the classes of circumstances", row.cell(1));
  }

  boolean is(Role role, String word) {
    return words.getOrDefault(role, Set.of()).contains(word);
  }
}
