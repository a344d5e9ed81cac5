package org.hearsay.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Document;

/**
 * A text with the attributions that several annotators labelled on it.
 *
 * @param id of the document
 * @param text the same for all
 * @param versions the attributions by annotator, in the order of the annotators' names
 */
record SharedText(String id, String text, SortedMap<String, List<Attribution>> versions) {

  /**
   * {@return the texts that two annotators or more have, in the order of their ids}
   *
   * @param annotators the corpus of each
   * @throws IllegalArgumentException naming the document of which two annotators have another text,
   *     or where an attribution comes twice
   */
  static List<SharedText> of(Map<String, GoldCorpus> annotators) {
    SortedMap<String, SharedText> texts = new TreeMap<>();
    for (Map.Entry<String, GoldCorpus> annotator : new TreeMap<>(annotators).entrySet()) {
      GoldCorpus corpus = annotator.getValue();
      for (Document document : corpus.documents()) {
        texts
            .computeIfAbsent(
                document.id(), id -> new SharedText(id, document.text(), new TreeMap<>()))
            .add(
                annotator.getKey(),
                document,
                AttributionSelection.gold(corpus.scheme(), document.attributions()));
      }
    }
    return texts.values().stream().filter(text -> text.versions().size() > 1).toList();
  }

  private void add(String annotator, Document document, List<Attribution> attributions) {
    if (!document.text().equals(text)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "expected the same text of document \"%s\" from all annotators, found another from"
                  + " %s",
              id,
              annotator));
    }
    DistinctItems.requireAttributions(id + ", " + annotator, attributions);
    versions.put(annotator, attributions);
  }

  /** {@return every two annotators of this text once} */
  List<List<String>> pairs() {
    List<String> names = List.copyOf(versions.keySet());
    List<List<String>> pairs = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        pairs.add(List.of(names.get(i), names.get(j)));
      }
    }
    return pairs;
  }

  /** {@return an annotator with each of the others; empty if this is none of the text's} */
  List<List<String>> pairsWith(String annotator) {
    if (!versions.containsKey(annotator)) {
      return List.of();
    }
    return versions.keySet().stream()
        .filter(other -> !other.equals(annotator))
        .map(other -> List.of(annotator, other))
        .toList();
  }

  /** {@return what an annotator of this text labelled} */
  List<Attribution> by(String annotator) {
    return versions.getOrDefault(annotator, List.of());
  }
}
