package org.hearsay.annotators.claim;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.util.ErasureUtils;
import java.util.List;
import org.hearsay.corpus.model.Claim;

/** The claims of a document, one a quantity; present, if empty, once the annotator has run. */
public final class ClaimsAnnotation implements CoreAnnotation<List<Claim>> {
  @Override
  public Class<List<Claim>> getType() {
    return ErasureUtils.uncheckedCast(List.class);
  }
}
