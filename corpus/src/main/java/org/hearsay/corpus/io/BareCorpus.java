package org.hearsay.corpus.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Span;

/** A corpus with attributions and nothing else, while it is being read. */
final class BareCorpus {
  private final List<Document> documents = new ArrayList<>();
  private final Map<String, List<Span>> discards = new LinkedHashMap<>();
  private final List<String> dropped = new ArrayList<>();
  private final List<String> trimmed = new ArrayList<>();

  /**
   * Adds a document; {@code place} is named if it cannot be.
   *
   * @param bare what was read, to say what it dropped and trimmed
   */
  void add(
      JsonPlace place,
      String id,
      String text,
      Map<String, String> metadata,
      List<Attribution> attributions,
      BareAttributions bare) {
    documents.add(
        place.build(
            () -> new Document(id, text, metadata, attributions, List.of(), List.of(), List.of())));
    dropped.addAll(bare.dropped());
    trimmed.addAll(bare.trimmed());
  }

  void discard(String id, List<Span> spans) {
    if (!spans.isEmpty()) {
      discards.put(id, spans);
    }
  }

  GoldCorpus labelling(GoldCorpus.Scheme scheme, Set<GoldField> fields) {
    return new GoldCorpus(documents, fields, discards, scheme, dropped, trimmed);
  }
}
