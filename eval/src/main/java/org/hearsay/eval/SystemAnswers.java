package org.hearsay.eval;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.corpus.model.Document;

/** The documents of a system, by id; exactly those of the gold. */
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

  private static IllegalArgumentException wrong(String problem, String id) {
    return new IllegalArgumentException(String.format(Locale.ROOT, "%s \"%s\"", problem, id));
  }
}
