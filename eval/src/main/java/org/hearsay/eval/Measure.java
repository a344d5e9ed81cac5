package org.hearsay.eval;

/**
 * The name of a measure.
 *
 * @param topic what it is about
 * @param name how a report calls it, such as "cue exact"
 * @param slice the label that the items are restricted to, such as "direct"; empty for all items
 */
public record Measure(Topic topic, String name, String slice) {
  /** {@return a measure over all items} */
  static Measure of(Topic topic, String name) {
    return new Measure(topic, name, "");
  }

  /** {@return the same measure over the items with one label} */
  Measure slice(String label) {
    return new Measure(topic, name, label);
  }

  /** {@return the name, with the slice behind it if there is one} */
  @Override
  public String toString() {
    return slice.isEmpty() ? name : name + ", " + slice;
  }
}
