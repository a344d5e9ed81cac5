package org.hearsay.eval;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.corpus.io.GoldField;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.CueClass;
import org.hearsay.corpus.model.Direction;
import org.hearsay.corpus.model.Label;
import org.hearsay.corpus.model.Modifier;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.QuantityKind;
import org.hearsay.corpus.model.SourceKind;

/**
 * A label of an item that comes from a closed list.
 *
 * @param <T> attribution or quantity
 * @param name of the field in files and reports
 * @param field what the gold must label
 * @param words every value there can be
 * @param value of an item
 */
record ClosedLabel<T>(String name, GoldField field, List<String> words, Function<T, String> value) {
  private static final List<ClosedLabel<Attribution>> OF_ATTRIBUTIONS =
      List.of(
          of("type", GoldField.TYPE, AttributionType.values(), Attribution::type),
          of("cueClass", GoldField.CUE_CLASS, CueClass.values(), Attribution::cueClass),
          new ClosedLabel<>(
              "negated",
              GoldField.NEGATED,
              List.of("true", "false"),
              item -> String.valueOf(item.negated())),
          of("sourceKind", GoldField.SOURCE_KIND, SourceKind.values(), Attribution::sourceKind));

  private static final List<ClosedLabel<Quantity>> OF_QUANTITIES =
      List.of(
          of("kind", GoldField.KIND, QuantityKind.values(), Quantity::kind),
          of("modifier", GoldField.MODIFIER, Modifier.values(), Quantity::modifier),
          of("direction", GoldField.DIRECTION, Direction.values(), Quantity::direction));

  ClosedLabel {
    words = List.copyOf(words);
  }

  private static <T> ClosedLabel<T> of(
      String name, GoldField field, Label[] labels, Function<T, Label> label) {
    return new ClosedLabel<>(
        name,
        field,
        Arrays.stream(labels).map(Label::label).toList(),
        item -> label.apply(item).label());
  }

  /** {@return the labels of attributions that the gold has} */
  static List<ClosedLabel<Attribution>> ofAttributions(Set<GoldField> fields) {
    return OF_ATTRIBUTIONS.stream().filter(label -> fields.contains(label.field())).toList();
  }

  /** {@return the labels of quantities that the gold has} */
  static List<ClosedLabel<Quantity>> ofQuantities(Set<GoldField> fields) {
    return OF_QUANTITIES.stream().filter(label -> fields.contains(label.field())).toList();
  }

  String of(T item) {
    return value.apply(item);
  }
}
