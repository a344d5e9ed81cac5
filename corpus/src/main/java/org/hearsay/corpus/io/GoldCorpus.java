package org.hearsay.corpus.io;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
 * @param trimmed the roles that lost white space at the edges of their spans, each named, for
 *     people to read
 */
public record GoldCorpus(
    List<Document> documents,
    Set<GoldField> fields,
    Map<String, List<Span>> discards,
    Scheme scheme,
    List<String> dropped,
    List<String> trimmed) {

  /** The key of a document's metadata that says what is labelled on it, where not everything is. */
  public static final String LABELLED = "hearsay.labelled";

  /** The key of a document's metadata that says by which definition, where it is not ours. */
  public static final String SCHEME = "hearsay.scheme";

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
    trimmed = List.copyOf(trimmed);
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

  /** A corpus whose spans had no white space at their edges. */
  public GoldCorpus(
      List<Document> documents,
      Set<GoldField> fields,
      Map<String, List<Span>> discards,
      Scheme scheme,
      List<String> dropped) {
    this(documents, fields, discards, scheme, dropped, List.of());
  }

  /**
   * {@return a corpus in our own format} It labels every field, unless {@link #marked} wrote into
   * the metadata of its documents that it does not.
   *
   * @throws IllegalArgumentException naming a document whose metadata name no such field or scheme
   */
  public static GoldCorpus of(List<Document> documents) {
    return of(documents, List.of());
  }

  /** {@return the same, of which some items were dropped} */
  static GoldCorpus of(List<Document> documents, List<String> dropped) {
    Set<GoldField> fields = EnumSet.allOf(GoldField.class);
    Set<Scheme> schemes = EnumSet.noneOf(Scheme.class);
    for (Document document : documents) {
      Marks marks = Marks.of(document);
      fields.retainAll(marks.fields());
      schemes.add(marks.scheme());
    }
    if (schemes.size() > 1) {
      throw new IllegalArgumentException(
          "expected documents labelled by one definition, found " + schemes);
    }
    Scheme scheme = schemes.isEmpty() ? Scheme.HEARSAY : schemes.iterator().next();
    return new GoldCorpus(documents, fields, Map.of(), scheme, dropped);
  }

  /**
   * {@return the documents, with what is labelled on them in their metadata where that is not
   * everything} Written in our own format they are read as the same corpus again, but for what was
   * discarded and dropped.
   */
  public List<Document> marked() {
    Marks marks = new Marks(fields, scheme);
    return documents.stream().map(marks::on).toList();
  }

  /** {@return the same corpus with other documents} */
  public GoldCorpus with(List<Document> others) {
    return new GoldCorpus(others, fields, discards, scheme, dropped, trimmed);
  }

  /** {@return the first documents of this corpus, all if it has no more than {@code limit}} */
  public GoldCorpus first(int limit) {
    return with(documents.subList(0, Math.min(limit, documents.size())));
  }

  /** What the metadata of a document say of its labels. */
  private record Marks(Set<GoldField> fields, Scheme scheme) {
    static Marks of(Document document) {
      Set<GoldField> fields = EnumSet.noneOf(GoldField.class);
      String labelled = document.metadata().get(LABELLED);
      if (labelled == null) {
        fields = EnumSet.allOf(GoldField.class);
      } else if (!labelled.isEmpty()) {
        for (String name : labelled.split(" ")) {
          fields.add(constant(GoldField.class, LABELLED, document, name));
        }
      }
      String scheme = document.metadata().getOrDefault(SCHEME, word(Scheme.HEARSAY));
      return new Marks(fields, constant(Scheme.class, SCHEME, document, scheme));
    }

    Document on(Document document) {
      Map<String, String> metadata = new LinkedHashMap<>(document.metadata());
      if (fields.size() < GoldField.values().length) {
        metadata.put(
            LABELLED, fields.stream().sorted().map(Marks::word).collect(Collectors.joining(" ")));
      }
      if (scheme != Scheme.HEARSAY) {
        metadata.put(SCHEME, word(scheme));
      }
      return new Document(
          document.id(),
          document.text(),
          metadata,
          document.attributions(),
          document.quantities(),
          document.changes(),
          document.claims());
    }

    private static String word(Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> E constant(
        Class<E> type, String key, Document document, String word) {
      List<E> all = List.of(type.getEnumConstants());
      return all.stream()
          .filter(each -> word(each).equals(word))
          .findFirst()
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      String.format(
                          Locale.ROOT,
                          "document \"%s\": metadata %s: expected one of %s, found \"%s\"",
                          document.id(),
                          key,
                          all.stream().map(Marks::word).toList(),
                          word)));
    }
  }
}
