package org.hearsay.annotators.quantity;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** Stub. */
@SuppressWarnings("rawtypes") // CoreAnnotation is raw in the interface
public final class QuantityAnnotator implements Annotator {
  /** Called by CoreNLP for {@code customAnnotatorClass.NAME}. */
  public QuantityAnnotator(String name, Properties properties) {}

  @Override
  public void annotate(Annotation document) {
    document.set(QuantitiesAnnotation.class, List.of());
    document.set(ChangesAnnotation.class, List.of());
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of();
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(QuantitiesAnnotation.class, ChangesAnnotation.class);
  }
}
