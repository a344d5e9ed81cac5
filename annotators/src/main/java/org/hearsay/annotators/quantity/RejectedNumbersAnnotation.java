package org.hearsay.annotators.quantity;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.util.ErasureUtils;
import java.util.List;
import org.hearsay.annotators.quantity.exclusion.RejectedNumber;

/**
 * The numbers of a document that are no quantities, in text order, for whoever audits a miss;
 * present, if empty, once an annotator with {@code NAME.rejected = true} has run.
 */
public final class RejectedNumbersAnnotation implements CoreAnnotation<List<RejectedNumber>> {
  @Override
  public Class<List<RejectedNumber>> getType() {
    return ErasureUtils.uncheckedCast(List.class);
  }
}
