package org.hearsay.corpus.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Remarks that stand beside a document, in lines of plain text. Immutable.
 *
 * @param title heading of the list of attributions that they stand in
 * @param byAttribution by the id of the attribution that they belong to
 * @param heading of the remarks that belong to none; may be empty if there are none
 * @param others the remarks that belong to no attribution
 */
public record Notes(
    String title,
    Map<String, List<String>> byAttribution,
    String heading,
    List<List<String>> others) {
  /** No remarks. */
  public static final Notes NONE = new Notes("Who says how much", Map.of(), "", List.of());

  /** Copies the collections. */
  public Notes {
    Map<String, List<String>> copied = new LinkedHashMap<>();
    byAttribution.forEach((id, lines) -> copied.put(id, List.copyOf(lines)));
    byAttribution = Map.copyOf(copied);
    others = others.stream().map(List::copyOf).toList();
  }
}
