package org.hearsay.annotators.attribution;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.hearsay.annotators.attribution.chain.AttributionModel;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.corpus.model.Attribution;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds attributions: who is said to hold what, by which words, as in "Ortiz fears that rents will
 * rise".
 *
 * <p>Reads the text, tokens, sentences, part-of-speech tags, lemmas, named entities and basic
 * dependencies; writes {@link AttributionsAnnotation} on the document and changes nothing else.
 * Spans are UTF-16 offsets into the text and follow the annotation guidelines, sections 0 to 6.
 * Property {@code NAME.scheme} chooses what comes out: {@code hearsay} (the default: propositional
 * attributions, nested ones too), {@code polnear} (the outermost ones with a cue) or {@code both};
 * {@code NAME.minConfidence} leaves out what is less certain.
 *
 * <p>A sentence that can't be read is logged with the document's id and left out. Immutable after
 * construction, so one instance serves many threads.
 */
@SuppressWarnings("rawtypes") // CoreAnnotation is raw in the interface
public final class AttributionAnnotator implements Annotator {
  private static final Logger LOG = LoggerFactory.getLogger(AttributionAnnotator.class);

  private final AttributionOptions options;
  private final AttributionExtractor extractor;
  private final AttributionLabeller labeller;

  /**
   * Called by CoreNLP for {@code customAnnotatorClass.NAME}; options are read under {@code name}.
   */
  public AttributionAnnotator(String name, Properties properties) {
    this.options = AttributionOptions.of(name, properties);
    this.extractor = new AttributionExtractor(AttributionModel.bundled());
    this.labeller = new AttributionLabeller(options.minConfidence());
  }

  @Override
  public void annotate(Annotation document) {
    document.set(AttributionsAnnotation.class, attributions(document));
  }

  private List<Attribution> attributions(Annotation document) {
    try {
      Article article = Article.of(ParsedText.of(document));
      List<Attribution> all = labeller.label(article, extractor.extract(article, options.scheme()));
      return options.scheme() == AttributionOptions.Scheme.POLNEAR ? Schemes.outermost(all) : all;
    } catch (RuntimeException e) {
      LOG.warn("document {}: no attributions, because it could not be read", id(document), e);
      return List.of();
    }
  }

  private static String id(Annotation document) {
    String id = document.get(CoreAnnotations.DocIDAnnotation.class);
    return id == null ? "without id" : id;
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of(
        CoreAnnotations.TextAnnotation.class,
        CoreAnnotations.TokensAnnotation.class,
        CoreAnnotations.SentencesAnnotation.class,
        CoreAnnotations.PartOfSpeechAnnotation.class,
        CoreAnnotations.LemmaAnnotation.class,
        CoreAnnotations.NamedEntityTagAnnotation.class,
        BasicDependenciesAnnotation.class);
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(AttributionsAnnotation.class);
  }
}
