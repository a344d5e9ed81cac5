package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.model.Label;
import org.hearsay.corpus.model.QuantityKind;
import org.hearsay.eval.Bootstrap;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The arguments that say what is scored, and how. */
final class EvaluateOptions {
  @Option(
      names = "--by",
      paramLabel = "FIELD",
      split = ",",
      description = "Scores by a field of the metadata too, such as publisher.")
  private List<String> by = new ArrayList<>();

  @Option(
      names = "--kinds",
      paramLabel = "KIND",
      split = ",",
      description =
          "Against a set of values: score only the system's quantities of these kinds, such as"
              + " money,age. Default: the kind that the set's name says, otherwise all.")
  private List<String> kinds = new ArrayList<>();

  @Mixin private BootstrapArguments draws = new BootstrapArguments();

  /** {@return the fields of the metadata to score by} */
  List<String> by() {
    return by;
  }

  /**
   * {@return the kinds to score; empty if none were given}
   *
   * @throws IllegalArgumentException naming a kind that there is not
   */
  Optional<Set<QuantityKind>> kinds() {
    Set<QuantityKind> all = EnumSet.noneOf(QuantityKind.class);
    for (String kind : kinds) {
      try {
        all.add(Label.of(QuantityKind.class, kind));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("--kinds: " + e.getMessage(), e);
      }
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }

  /** {@return what draws the intervals} */
  Bootstrap bootstrap() {
    return draws.bootstrap();
  }
}
