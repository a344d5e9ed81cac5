package org.hearsay.eval;

import java.util.HashMap;
import java.util.Map;

/**
 * Agreement of two annotators on labels, beyond what chance gives them with the labels that each of
 * them uses (Cohen 1960). Filled by one thread.
 */
final class CohenKappa {
  private final Map<Object, Integer> ones = new HashMap<>();
  private final Map<Object, Integer> others = new HashMap<>();
  private int same;
  private int items;

  /** Adds an item with the label that each of the two gave it. */
  void add(Object one, Object other) {
    ones.merge(one, 1, Integer::sum);
    others.merge(other, 1, Integer::sum);
    same += one.equals(other) ? 1 : 0;
    items++;
  }

  /** {@return the number of items added} */
  int items() {
    return items;
  }

  /**
   * {@return 1 for perfect agreement, 0 for what chance gives; NaN if there are no items or all
   * have one and the same label}
   */
  double value() {
    double byChance = 0;
    for (Map.Entry<Object, Integer> label : ones.entrySet()) {
      byChance += (double) label.getValue() * others.getOrDefault(label.getKey(), 0);
    }
    double all = (double) items * items;
    return byChance == all ? Double.NaN : ((double) same * items - byChance) / (all - byChance);
  }
}
