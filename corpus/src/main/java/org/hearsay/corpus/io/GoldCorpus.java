package org.hearsay.corpus.io;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Span;

/**
 * A hand-labelled corpus with what it labels and what it does not.
 *
 * <p>Fields of a document that the corpus does not label hold place holders, which nothing may be
 * read from. Immutable and thread-safe.
 *
 * @param documents the documents, in the order of the file, each with an id of its own
 * @param fields what is labelled
 * @param discards by document id the spans that the annotators marked as no article text; documents
 *     without such spans are left out
 * @param scheme by which definition attributions were labelled
 * @param dropped the labelled items that our records cannot hold, each named with the reason, for
 *     people to read
 */
public record GoldCorpus(
    List<Document> documents,
    Set<GoldField> fields,
    Map<String, List<Span>> discards,
    Scheme scheme,
    List<String> dropped) {

  /** The definitions of an attribution that a corpus can follow. */
  public enum Scheme {
    /** Our guidelines: nested and cue-less attributions too, propositional ones only. */
    HEARSAY,
    /** PolNeAR 1.0.0: outermost attributions with a cue, propositional or not. */
    POLNEAR
  }

  /** Copies every collection; throws {@link IllegalArgumentException} if an id comes twice. */
  public GoldCorpus {
    documents = List.copyOf(documents);
    fields = Set.copyOf(fields);
    Map<String, List<Span>> copied = new LinkedHashMap<>();
    discards.forEach((id, spans) -> copied.put(id, List.copyOf(spans)));
    discards = Map.copyOf(copied);
    dropped = List.copyOf(dropped);
    Set<String> seen = new HashSet<>();
    for (Document document : documents) {
      if (!seen.add(document.id())) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "expected every gold document with an id of its own, found \"%s\" twice",
                document.id()));
      }
    }
  }

  /** {@return a corpus in our own format, which labels every field} */
  public static GoldCorpus of(List<Document> documents) {
    return new GoldCorpus(
        documents, EnumSet.allOf(GoldField.class), Map.of(), Scheme.HEARSAY, List.of());
  }

  /** {@return the first documents of this corpus, all if it has no more than {@code limit}} */
  public GoldCorpus first(int limit) {
    return new GoldCorpus(
        documents.subList(0, Math.min(limit, documents.size())), fields, discards, scheme, dropped);
  }
}
