package org.hearsay.annotators.quantity;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.util.ErasureUtils;
import java.util.List;
import org.hearsay.corpus.model.Change;

/**
 * The changes that tie a document's quantities, in text order; present, if empty, once it has run.
 */
public final class ChangesAnnotation implements CoreAnnotation<List<Change>> {
  @Override
  public Class<List<Change>> getType() {
    return ErasureUtils.uncheckedCast(List.class);
  }
}
