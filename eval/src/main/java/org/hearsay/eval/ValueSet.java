package org.hearsay.eval;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.QuantityKind;

/**
 * Texts with quantities that lack what our records ask for: offsets, kinds, or values.
 *
 * @param name the name of the set, as its file gives it
 * @param texts the texts, in the order of the file
 */
public record ValueSet(String name, List<ValueText> texts) {
  /** How the names of MeasEval's parts begin. */
  static final String MEASEVAL = "measeval";

  private static final String SPECS = "rspecs-";
  private static final String RTEXT = "rtext-";
  private static final String TEMPERATURE = "temperature";
  private static final String DEGREE = "degree";
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
    return LABELLED.entrySet().stream()
        .filter(entry -> part().startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(EnumSet.allOf(QuantityKind.class));
  }

  /**
   * {@return whether the set labels such a quantity} The specs of temperatures label those only,
   * the specs of dimensions everything else that is measured.
   */
  boolean labels(Quantity quantity) {
    boolean isTemperature =
        quantity.unit().dimension().equals(Optional.of(TEMPERATURE))
            || quantity.unit().name().equals(DEGREE);
    return switch (part()) {
      case "temperaturemodel" -> isTemperature;
      case "dimensionmodel" -> !quantity.unit().dimension().equals(Optional.of(TEMPERATURE));
      default -> true;
    };
  }

  /** {@return whether this is NewsQuant (CQE, EMNLP 2023), whose conventions differ from ours} */
  boolean isNewsQuant() {
    return name.startsWith(NEWSQUANT);
  }

  /** {@return whether CQE's authors labelled the values, by the conventions of NewsQuant} */
  boolean followsNewsQuant() {
    return isNewsQuant() || name.startsWith(RTEXT);
  }

  /** {@return whether this is of the suite of Recognizers-Text} */
  boolean isSpecs() {
    return name.startsWith(SPECS);
  }

  /** {@return whether this is MeasEval (SemEval 2021, task 8)} */
  boolean isMeasEval() {
    return name.startsWith(MEASEVAL);
  }

  /** {@return whether some text is not handled by every implementation of the set's authors} */
  boolean hasUnsupported() {
    return texts.stream().anyMatch(text -> !text.isSupported());
  }

  /** {@return whether any gold quantity names a unit} */
  boolean hasUnits() {
    return golds().anyMatch(gold -> gold.unit().isPresent());
  }

  /** The last part of the name of a set of specs, such as {@code agemodel}. */
  private String part() {
    return isSpecs() ? name.substring(name.lastIndexOf('-') + 1) : "";
  }

  private Stream<ValueGold> golds() {
    return texts.stream().flatMap(text -> text.quantities().stream());
  }
}
