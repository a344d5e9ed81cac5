package org.hearsay.eval;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that a system got wrong, for people to look at.
 *
 * @param <T> attribution, quantity or claim
 * @param document id of the document
 * @param gold the gold item; empty for a spurious one
 * @param system the system's item; empty for a miss
 * @param differences what is not the same, in the order of fields; empty unless both are there
 */
public record ErrorCase<T>(
    String document, Optional<T> gold, Optional<T> system, List<Difference> differences) {

  /** What sort of error it is. */
  public enum Kind {
    /** A gold item that is aligned with none of the system's. */
    MISS("miss"),
    /** An item of the system that is aligned with none of the gold's. */
    SPURIOUS("spurious"),
    /** A pair that differs in some field which the gold labels. */
    NEAR_MISS("near miss");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** {@return how a report calls it} */
    public String words() {
      return words;
    }
  }

  /**
   * A field in which an aligned pair differs.
   *
   * @param field a role, or a label such as {@code cueClass}
   * @param deviation in what way
   * @param gold the value of the gold, for people; empty for spans, which the text shows
   * @param system the value of the system; empty for spans
   */
  public record Difference(String field, Deviation deviation, String gold, String system) {
    static Difference ofSpans(String field, Deviation deviation) {
      return new Difference(field, deviation, "", "");
    }

    static Difference ofValues(String field, String gold, String system) {
      return new Difference(field, Deviation.OTHER, gold, system);
    }
  }

  /** Copies the list; throws {@link IllegalArgumentException} unless there is an error. */
  public ErrorCase {
    differences = List.copyOf(differences);
    boolean isPair = gold.isPresent() && system.isPresent();
    if ((gold.isEmpty() && system.isEmpty()) || isPair == differences.isEmpty()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "expected one item without differences or a pair with some, found gold %s, system %s,"
                  + " differences %s",
              gold,
              system,
              differences));
    }
  }

  /** {@return what sort of error it is} */
  public Kind kind() {
    if (system.isEmpty()) {
      return Kind.MISS;
    }
    return gold.isEmpty() ? Kind.SPURIOUS : Kind.NEAR_MISS;
  }
}
