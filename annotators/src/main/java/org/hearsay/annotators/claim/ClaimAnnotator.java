package org.hearsay.annotators.claim;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** Stub. */
@SuppressWarnings("rawtypes") // CoreAnnotation is raw in the interface
public final class ClaimAnnotator implements Annotator {
  /** Called by CoreNLP for {@code customAnnotatorClass.NAME}. */
  public ClaimAnnotator(String name, Properties properties) {}

  @Override
  public void annotate(Annotation document) {
    document.set(ClaimsAnnotation.class, List.of());
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of();
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(ClaimsAnnotation.class);
  }
}
