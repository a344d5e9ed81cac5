package org.hearsay.pipeline.input;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Gives every document an id of its own: the second "port" is "port-2". Not thread-safe. */
final class Ids {
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> last = new HashMap<>();
  private final Consumer<String> warn;

  /** Reports every id that had to be changed to {@code warn}. */
  Ids(Consumer<String> warn) {
    this.warn = warn;
  }

  /** {@return {@code wanted}, or the first of {@code wanted-2}, {@code wanted-3}... not in use} */
  String unique(String wanted, String source) {
    if (taken.add(wanted)) {
      return wanted;
    }
    int number = last.getOrDefault(wanted, 1);
    String id;
    do {
      number++;
      id = wanted + "-" + number;
    } while (!taken.add(id));
    last.put(wanted, number);
    warn.accept(
        String.format(
            Locale.ROOT, "%s: id \"%s\" is in use, this document gets \"%s\"", source, wanted, id));
    return id;
  }
}
