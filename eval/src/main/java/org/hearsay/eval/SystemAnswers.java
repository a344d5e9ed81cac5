package org.hearsay.eval;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.corpus.model.Claim;
import org.hearsay.corpus.model.Document;

/** The documents of a system, by id; refuses what would buy recall or precision. */
final class SystemAnswers {
  private final Map<String, Document> byId = new HashMap<>();

  /**
   * Throws {@link IllegalArgumentException} if a document comes twice or has none in the gold.
   *
   * @param goldIds the ids of the gold documents
   * @param system the documents of the system
   */
  SystemAnswers(Collection<String> goldIds, Collection<Document> system) {
    Set<String> known = Set.copyOf(goldIds);
    for (Document document : system) {
      if (!known.contains(document.id())) {
        throw wrong("expected documents of the gold only, the system has also", document.id());
      }
      if (byId.put(document.id(), document) != null) {
        throw wrong("expected each document of the system once, found twice", document.id());
      }
    }
  }

  /** {@return the system's answer to a gold document, which must be there, with the same text} */
  Document to(String id, String text) {
    Document answer = byId.get(id);
    if (answer == null) {
      throw wrong("expected every document of the gold, the system lacks", id);
    }
    if (!answer.text().equals(text)) {
      throw wrong("expected the same text in gold and system, found two of document", id);
    }
    return answer;
  }

  /** Throws unless {@code key} tells all items of a document apart. */
  static <T> void requireDistinct(
      String document, String item, List<T> items, Function<T, ?> key, Function<T, String> id) {
    Map<Object, String> seen = new LinkedHashMap<>();
    for (T each : items) {
      String earlier = seen.putIfAbsent(key.apply(each), id.apply(each));
      if (earlier != null) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "expected each %s of document \"%s\" once, found %s and %s the same",
                item,
                document,
                earlier,
                id.apply(each)));
      }
    }
  }

  /** Throws if a quantity is in two claims. */
  static void requireOneClaimEach(Document document) {
    requireDistinct(document.id(), "claim", document.claims(), Claim::quantity, Claim::id);
  }

  private static IllegalArgumentException wrong(String problem, String id) {
    return new IllegalArgumentException(String.format(Locale.ROOT, "%s \"%s\"", problem, id));
  }
}
