package org.hearsay.annotators.quantity.measured;

import java.util.List;
import java.util.Optional;

/** Says what the figures of a sentence measure. */
@FunctionalInterface
public interface Measuring {
  /** {@return what each of the figures measures, in their order; nothing where nothing says it} */
  List<Optional<MeasuredPhrase>> of(SentenceFigures figures);
}
