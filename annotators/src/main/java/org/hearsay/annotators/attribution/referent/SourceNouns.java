package org.hearsay.annotators.attribution.referent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.lexicon.TsvRows;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.SourceKind;

/** What kind of source a common noun is, by {@code source-nouns.tsv}. Immutable, thread-safe. */
public final class SourceNouns {
  /** Bodies whose plural still acts as one. */
  private static final Set<String> PLURAL_BODIES = Set.of("authority", "force", "police", "media");

  private final Map<String, SourceKind> kinds = new HashMap<>();

  public SourceNouns() {
    List<String> columns = List.of("lemma", "kind");
    for (var row : TsvRows.bundled(SourceNouns.class, "source-nouns.tsv", columns, 1)) {
      kinds.put(row.cell(0), row.label(1, SourceKind.class));
    }
  }

  /** {@return what kind of source the noun is, or nothing if the lexicon does not list it} */
  public Optional<SourceKind> of(Token noun) {
    Optional<SourceKind> kind = listed(noun);
    if (isPlural(noun) && kind.isPresent() && kind.get() != SourceKind.DOCUMENT) {
      boolean body =
          kind.get() == SourceKind.ORGANISATION && PLURAL_BODIES.contains(singular(noun));
      return Optional.of(body ? SourceKind.ORGANISATION : SourceKind.GROUP);
    }
    return kind;
  }

  /** {@return whether the noun is listed as a person} */
  public boolean isPerson(Token noun) {
    return listed(noun).filter(kind -> kind == SourceKind.UNNAMED).isPresent();
  }

  /** {@return the lemma, also of a noun that is tagged as a name: "Officials" is "official"} */
  public String singular(Token noun) {
    String lemma = noun.lemma();
    if (!kinds.containsKey(lemma) && lemma.endsWith("s")) {
      String shorter = lemma.substring(0, lemma.length() - 1);
      return kinds.containsKey(shorter) ? shorter : lemma;
    }
    return lemma;
  }

  /** {@return whether the noun stands in the plural} */
  boolean isPlural(Token noun) {
    return noun.tag().equals("NNS")
        || (noun.tag().equals("VBZ") && kinds.containsKey(noun.lemma()))
        || noun.tag().equals("NNPS")
        || (noun.isTag("NN") && !singular(noun).equals(noun.lemma()));
  }

  private Optional<SourceKind> listed(Token noun) {
    return Optional.ofNullable(kinds.get(singular(noun)));
  }
}
