package org.hearsay.annotators.attribution;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.util.ErasureUtils;
import java.util.List;
import org.hearsay.corpus.model.Attribution;

/** The attributions of a document, in text order; present, if empty, once the annotator has run. */
public final class AttributionsAnnotation implements CoreAnnotation<List<Attribution>> {
  @Override
  public Class<List<Attribution>> getType() {
    return ErasureUtils.uncheckedCast(List.class);
  }
}
