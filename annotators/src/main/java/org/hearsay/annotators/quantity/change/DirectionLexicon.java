package org.hearsay.annotators.quantity.change;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.annotators.lexicon.TsvRows;
import org.hearsay.corpus.model.Direction;

/** The words of {@code directions.tsv}. */
public final class DirectionLexicon {
  /** How a word carries a direction. */
  public enum Role {
    /** A verb whose figure is the extent: "rose 6%". */
    EXTENT,
    /** A verb that changes something by the figure: "cut spending by 6%". */
    AGENT,
    /** "a 12% drop": it ties figures and gives none a direction. */
    NOUN,
    /** "up 5%", "5% higher". */
    BESIDE
  }

  private final Map<Role, Map<String, Direction>> words = new EnumMap<>(Role.class);

  private DirectionLexicon() {
    for (Role role : Role.values()) {
      words.put(role, new HashMap<>());
    }
  }

  /** {@return the bundled words} */
  public static DirectionLexicon bundled() {
    DirectionLexicon loaded = new DirectionLexicon();
    TsvRows.bundled(
            DirectionLexicon.class, "directions.tsv", List.of("lemma", "class", "direction"), 2)
        .forEach(loaded::add);
    return loaded;
  }

  private void add(TsvRows.Row row) {
    for (Role role : Role.values()) {
      if (role.name().toLowerCase(Locale.ROOT).equals(row.cell(1))) {
        words.getOrDefault(role, Map.of()).put(row.cell(0), direction(row));
        return;
      }
    }
    throw row.wrong("one of extent, agent, noun, beside", row.cell(1));
  }

  private static Direction direction(TsvRows.Row row) {
    return switch (row.cell(2)) {
      case "up" -> Direction.UP;
      case "down" -> Direction.DOWN;
      case "none" -> Direction.NONE;
      default -> throw row.wrong("one of up, down, none", row.cell(2));
    };
  }

  /** {@return the direction of {@code lemma} in that role} */
  public Optional<Direction> direction(Role role, String lemma) {
    return Optional.ofNullable(words.getOrDefault(role, Map.of()).get(lemma));
  }

  /** {@return whether {@code lemma} is a verb or a noun of change} */
  public boolean isChange(String lemma) {
    return direction(Role.EXTENT, lemma).isPresent()
        || direction(Role.AGENT, lemma).isPresent()
        || direction(Role.NOUN, lemma).isPresent();
  }
}
