package org.hearsay.annotators.quantity;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.util.ErasureUtils;
import java.util.List;
import org.hearsay.corpus.model.Quantity;

/** The quantities of a document, in text order; present, if empty, once the annotator has run. */
public final class QuantitiesAnnotation implements CoreAnnotation<List<Quantity>> {
  @Override
  public Class<List<Quantity>> getType() {
    return ErasureUtils.uncheckedCast(List.class);
  }
}
