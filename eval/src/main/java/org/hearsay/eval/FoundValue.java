package org.hearsay.eval;

import java.util.List;
import org.hearsay.corpus.model.Span;

/**
 * A quantity of a {@link ValueSet} or of the system that answers it, as far as people need it to
 * see what is wrong.
 *
 * @param spans where it stands; empty in sets without offsets
 * @param words the amount in digits, with its symbol and unit where there are any
 */
public record FoundValue(List<Span> spans, String words) {
  /** Copies the spans. */
  public FoundValue {
    spans = List.copyOf(spans);
  }

  static FoundValue of(ValueGold gold) {
    String amount = gold.amount().map(QuantityErrors::amount).orElse("no value");
    return new FoundValue(
        gold.spans(),
        (gold.bound().orElse("") + " " + amount + gold.unit().map(u -> " " + u).orElse(""))
            .strip());
  }

  static FoundValue of(ValueAnswer answer) {
    return new FoundValue(
        answer.spans(), answer.symbol() + " " + QuantityErrors.amount(answer.amount()));
  }
}
