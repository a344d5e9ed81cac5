package org.hearsay.annotators.claim;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.hearsay.annotators.AnnotatorProperties;
import org.hearsay.annotators.attribution.AttributionsAnnotation;
import org.hearsay.annotators.quantity.QuantitiesAnnotation;

/**
 * Finds claims: joins each quantity of a document with the attribution it stands in (guidelines,
 * section 8).
 *
 * <p>Reads {@link AttributionsAnnotation} and {@link QuantitiesAnnotation} of the document, where
 * one that is missing counts as empty; writes {@link ClaimsAnnotation} on the document and changes
 * nothing else. It has no options: any property {@code NAME.*} is an error. Immutable after
 * construction, so one instance serves many threads.
 */
@SuppressWarnings("rawtypes") // CoreAnnotation is raw in the interface
public final class ClaimAnnotator implements Annotator {
  /**
   * Called by CoreNLP for {@code customAnnotatorClass.NAME}.
   *
   * @throws IllegalArgumentException if a property begins with {@code name} and a dot
   */
  public ClaimAnnotator(String name, Properties properties) {
    new AnnotatorProperties(name, properties, Set.of());
  }

  @Override
  public void annotate(Annotation document) {
    document.set(
        ClaimsAnnotation.class,
        Claims.of(
            Optional.ofNullable(document.get(AttributionsAnnotation.class)).orElse(List.of()),
            Optional.ofNullable(document.get(QuantitiesAnnotation.class)).orElse(List.of())));
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of(AttributionsAnnotation.class, QuantitiesAnnotation.class);
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(ClaimsAnnotation.class);
  }
}
