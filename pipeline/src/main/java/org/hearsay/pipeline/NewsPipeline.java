package org.hearsay.pipeline;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import org.hearsay.annotators.attribution.AttributionAnnotator;
import org.hearsay.annotators.attribution.AttributionsAnnotation;
import org.hearsay.annotators.claim.ClaimAnnotator;
import org.hearsay.annotators.claim.ClaimsAnnotation;
import org.hearsay.annotators.quantity.ChangesAnnotation;
import org.hearsay.annotators.quantity.QuantitiesAnnotation;
import org.hearsay.annotators.quantity.QuantityAnnotator;
import org.hearsay.corpus.model.Document;

/**
 * CoreNLP with the project's three annotators behind it: a text in, a {@link Document} out.
 *
 * <p>One instance serves many threads; it holds the models, some 700 MB of heap.
 */
public final class NewsPipeline {
  private final StanfordCoreNLP stack;

  /** Loads the models and builds the annotators; {@code properties} override the defaults. */
  public NewsPipeline(Properties properties) {
    Properties all = defaults();
    properties
        .stringPropertyNames()
        .forEach(key -> all.setProperty(key, properties.getProperty(key)));
    this.stack = new StanfordCoreNLP(all);
  }

  /** {@return the properties of the stack as it runs by default} */
  public static Properties defaults() {
    Properties properties = new Properties();
    properties.setProperty(
        "annotators", "tokenize,ssplit,pos,lemma,ner,depparse,quantity,attribution,claim");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    properties.setProperty(
        "ner.model",
        "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz,"
            + "edu/stanford/nlp/models/ner/english.muc.7class.distsim.crf.ser.gz");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("customAnnotatorClass.quantity", QuantityAnnotator.class.getName());
    properties.setProperty(
        "customAnnotatorClass.attribution", AttributionAnnotator.class.getName());
    properties.setProperty("customAnnotatorClass.claim", ClaimAnnotator.class.getName());
    return properties;
  }

  /**
   * {@return {@code document} with what the annotators find in its text in place of what it had}
   */
  public Document annotate(Document document) {
    Annotation annotation = new Annotation(document.text());
    stack.annotate(annotation);
    return new Document(
        document.id(),
        document.text(),
        document.metadata(),
        annotation.get(AttributionsAnnotation.class),
        annotation.get(QuantitiesAnnotation.class),
        annotation.get(ChangesAnnotation.class),
        annotation.get(ClaimsAnnotation.class));
  }
}
