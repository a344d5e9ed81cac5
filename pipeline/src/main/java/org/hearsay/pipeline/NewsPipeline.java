package org.hearsay.pipeline;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearsay.annotators.attribution.AttributionAnnotator;
import org.hearsay.annotators.attribution.AttributionsAnnotation;
import org.hearsay.annotators.claim.ClaimAnnotator;
import org.hearsay.annotators.claim.ClaimsAnnotation;
import org.hearsay.annotators.quantity.ChangesAnnotation;
import org.hearsay.annotators.quantity.QuantitiesAnnotation;
import org.hearsay.annotators.quantity.QuantityAnnotator;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Span;
import org.hearsay.pipeline.article.PreparedText;
import org.hearsay.pipeline.run.DocumentAnnotator;
import org.jspecify.annotations.Nullable;

/**
 * CoreNLP with the project's three annotators behind it: a text in, a {@link Document} out.
 *
 * <p>What is no article text is not annotated, unless it is asked for. A long text is cut into
 * chunks at safe places, which are annotated one after the other; an interrupted thread gives up
 * between two chunks. One instance serves many threads; it holds the models, some 700 MB of heap.
 */
public final class NewsPipeline implements DocumentAnnotator {
  /** Longer than nearly every article, and short enough to bound memory and time. */
  static final int CHUNK = 50_000;

  private static final String NER_MODELS =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz,"
          + "edu/stanford/nlp/models/ner/english.muc.7class.distsim.crf.ser.gz";

  private final StanfordCoreNLP stack;
  private final boolean allText;

  /** Loads the models and builds the annotators; {@code properties} override the defaults. */
  public NewsPipeline(Properties properties) {
    this(properties, false);
  }

  /**
   * Loads the models and builds the annotators.
   *
   * @param properties override the defaults
   * @param allText whether what is no article text is annotated as well
   */
  public NewsPipeline(Properties properties, boolean allText) {
    this.stack = new StanfordCoreNLP(effective(properties));
    this.allText = allText;
  }

  /**
   * {@return a pipeline for the command line}
   *
   * @throws UsageException saying which property is wrong, or that models or memory are missing
   */
  static NewsPipeline load(Properties properties, boolean allText) {
    return load(properties, () -> new NewsPipeline(properties, allText));
  }

  /**
   * {@return what {@code constructor} builds on CoreNLP's models}
   *
   * @throws UsageException saying which property is wrong, or that models or memory are missing
   */
  static <T> T load(Properties properties, Supplier<T> constructor) {
    String firstModel = NER_MODELS.substring(0, NER_MODELS.indexOf(','));
    if (!properties.containsKey("ner.model")
        && NewsPipeline.class.getClassLoader().getResource(firstModel) == null) {
      throw new UsageException(
          "expected CoreNLP's models on the class path, found none: stanford-corenlp-models.jar is"
              + " missing");
    }
    try {
      return constructor.get();
    } catch (RuntimeException e) {
      throw new UsageException(
          "expected properties that CoreNLP can be built from: " + reason(e), e);
    } catch (OutOfMemoryError e) {
      throw new UsageException(
          "expected a heap in which CoreNLP's models fit, found "
              + (Runtime.getRuntime().maxMemory() >> 20)
              + " MB; JAVA_OPTS=-Xmx2g gives enough",
          e);
    }
  }

  /** CoreNLP wraps what a constructor throws twice; the innermost message is the one to read. */
  private static String reason(Throwable e) {
    return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
        .reduce((outer, inner) -> inner)
        .map(inner -> Optional.ofNullable(inner.getMessage()).orElse(inner.toString()))
        .orElse("");
  }

  /** {@return the properties of the stack as it runs by default} */
  public static Properties defaults() {
    Properties properties = new Properties();
    properties.setProperty(
        "annotators", "tokenize,ssplit,pos,lemma,ner,depparse,quantity,attribution,claim");
    // The text is prepared: a line break in it is the end of a paragraph.
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    properties.setProperty("ner.model", NER_MODELS);
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

  /** {@return the defaults with {@code properties} over them} */
  public static Properties effective(Properties properties) {
    Properties all = defaults();
    properties
        .stringPropertyNames()
        .forEach(key -> all.setProperty(key, properties.getProperty(key)));
    return all;
  }

  /**
   * {@return {@code document} with what the annotators find in its text in place of what it had}
   *
   * @throws CancellationException if the thread was interrupted
   */
  @Override
  public Document annotate(Document document) {
    PreparedText prepared = PreparedText.of(document.text(), allText);
    ChunkedFindings findings = new ChunkedFindings();
    for (Span chunk : prepared.chunks(CHUNK)) {
      if (Thread.interrupted()) {
        throw new CancellationException("interrupted before " + chunk);
      }
      String text = chunk.in(prepared.text());
      if (!text.isBlank()) {
        findings.add(annotated(text), chunk.begin());
      }
    }
    return findings.on(document);
  }

  private Document annotated(String text) {
    Annotation annotation = new Annotation(text);
    stack.annotate(annotation);
    return new Document(
        "chunk",
        text,
        Map.of(),
        found(annotation.get(AttributionsAnnotation.class)),
        found(annotation.get(QuantitiesAnnotation.class)),
        found(annotation.get(ChangesAnnotation.class)),
        found(annotation.get(ClaimsAnnotation.class)));
  }

  /** A stack whose {@code annotators} were overridden may lack one of ours. */
  private static <T> List<T> found(@Nullable List<T> items) {
    return items == null ? List.of() : items;
  }
}
