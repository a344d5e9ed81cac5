package org.hearsay.corpus.stats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.corpus.io.GoldField;
import org.hearsay.corpus.model.Claim;
import org.hearsay.corpus.model.Direction;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Label;
import org.hearsay.corpus.model.Modifier;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.QuantityKind;

/** How many quantities there are, with what labels, and who claims them. */
final class QuantityFigures {
  /** The section with every unit there is. */
  static final String UNITS = "unit";

  private static final String SECTION = "quantities";

  private final Tally kinds = seeded(QuantityKind.values());
  private final Tally modifiers = seeded(Modifier.values());
  private final Tally directions = seeded(Direction.values());
  private final Tally units = new Tally();
  private final Tally claims = new Tally();
  private int quantities;
  private int measured;

  private QuantityFigures() {}

  private static Tally seeded(Label... labels) {
    Tally tally = new Tally();
    for (Label label : labels) {
      tally.add(label.label(), false);
    }
    return tally;
  }

  static List<Figure> of(List<Document> documents, Set<GoldField> labelled) {
    QuantityFigures counted = new QuantityFigures();
    documents.forEach(counted::add);
    int all = counted.quantities;
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure(SECTION, "quantities", all, Double.NaN));
    figures.add(Tally.mean(SECTION, "per document, mean", all, documents.size()));
    if (labelled.contains(GoldField.MEASURED)) {
      figures.add(Tally.of(SECTION, "with what is measured", counted.measured, all));
    }
    if (labelled.contains(GoldField.KIND)) {
      figures.addAll(counted.kinds.figures("kind", all));
    }
    if (labelled.contains(GoldField.MODIFIER)) {
      figures.addAll(counted.modifiers.figures("modifier", all));
    }
    if (labelled.contains(GoldField.DIRECTION)) {
      figures.addAll(counted.directions.figures("direction", all));
    }
    if (labelled.contains(GoldField.UNIT)) {
      figures.addAll(counted.units.largestFirst(UNITS, all));
    }
    if (labelled.contains(GoldField.CLAIMS)) {
      figures.addAll(counted.claims.figures("claims", all));
    }
    return figures;
  }

  private void add(Document document) {
    Set<String> attributed = new HashSet<>();
    for (Claim claim : document.claims()) {
      if (claim.attribution().isPresent()) {
        attributed.add(claim.quantity());
      }
    }
    for (Quantity quantity : document.quantities()) {
      quantities++;
      measured += quantity.measured().isPresent() ? 1 : 0;
      kinds.add(quantity.kind().label());
      modifiers.add(quantity.modifier().label());
      directions.add(quantity.direction().label());
      units.add(quantity.unit().name());
      claims.add("in an attribution", attributed.contains(quantity.id()));
      claims.add("in the writer's own voice", !attributed.contains(quantity.id()));
    }
  }
}
