package org.hearsay.eval;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.QuantityKind;

/**
 * Texts with quantities that lack what our records ask for: offsets, kinds, or values.
 *
 * @param name the name of the set, as its file gives it
 * @param texts the texts, in the order of the file
 */
public record ValueSet(String name, List<ValueText> texts) {
  private static final String SPECS = "rspecs-";
  private static final String NEWSQUANT = "newsquant";

  /** What the parts of the suite of Recognizers-Text label, by how their names begin. */
  private static final Map<String, Set<QuantityKind>> LABELLED =
      Map.of(
          "age", EnumSet.of(QuantityKind.AGE),
          "currency", EnumSet.of(QuantityKind.MONEY),
          "dimension", EnumSet.of(QuantityKind.MEASURE),
          "temperature", EnumSet.of(QuantityKind.MEASURE),
          "percentmodel", EnumSet.of(QuantityKind.PERCENT),
          "ordinalmodel", EnumSet.of(QuantityKind.ORDINAL));

  /** Copies the texts. */
  public ValueSet {
    texts = List.copyOf(texts);
  }

  /** {@return the first texts, all if there are no more than {@code limit}} */
  public ValueSet first(int limit) {
    return new ValueSet(name, texts.subList(0, Math.min(limit, texts.size())));
  }

  /** {@return the texts as documents with nothing found in them yet} */
  public List<Document> unlabelled() {
    return texts.stream().map(text -> Document.of(text.id(), text.text())).toList();
  }

  /** {@return whether every gold quantity says where it stands} */
  public boolean hasSpans() {
    return golds().allMatch(gold -> !gold.spans().isEmpty());
  }

  /** {@return whether any gold quantity has a value} */
  public boolean hasValues() {
    return golds().anyMatch(gold -> gold.amount().isPresent());
  }

  /**
   * {@return the kinds of quantities that the set labels, by its name} The specs of
   * Recognizers-Text ({@code rspecs-}) label one kind each, which the last part of the name begins
   * with, such as {@code age}; all other sets label every kind, R-Text among them, whose texts
   * CQE's authors labelled whole.
   */
  public Set<QuantityKind> kinds() {
    String last = name.startsWith(SPECS) ? name.substring(name.lastIndexOf('-') + 1) : "";
    return LABELLED.entrySet().stream()
        .filter(entry -> last.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(EnumSet.allOf(QuantityKind.class));
  }

  /** {@return whether this is NewsQuant (CQE, EMNLP 2023), whose conventions differ from ours} */
  boolean isNewsQuant() {
    return name.equals(NEWSQUANT);
  }

  private Stream<ValueGold> golds() {
    return texts.stream().flatMap(text -> text.quantities().stream());
  }
}
