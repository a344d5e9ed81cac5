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
import org.hearsay.annotators.attribution.chain.ChainExplainer;
import org.hearsay.annotators.attribution.draft.Article;
import org.hearsay.annotators.attribution.label.AttributionLabeller;
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
 * {@code NAME.minConfidence} leaves out what is less certain; {@code NAME.model} names a model file
 * to use in place of the bundled one.
 *
 * <p>A sentence that can't be read is logged with the document's id and left out. Immutable after
 * construction, so one instance serves many threads.
 */
@SuppressWarnings("rawtypes") // CoreAnnotation is raw in the interface
public final class AttributionAnnotator implements Annotator {
  private static final Logger LOG = LoggerFactory.getLogger(AttributionAnnotator.class);

  private final AttributionOptions options;
  private final AttributionExtractor extractor;
  private final ChainExplainer explainer;
  private final AttributionLabeller labeller;

  /**
   * Called by CoreNLP for {@code customAnnotatorClass.NAME}; options are read under {@code name}.
   */
  public AttributionAnnotator(String name, Properties properties) {
    this.options = AttributionOptions.of(name, properties);
    AttributionModel model =
        options.model().map(AttributionModel::read).orElseGet(AttributionModel::bundled);
    this.extractor = new AttributionExtractor(model);
    this.explainer = new ChainExplainer(model);
    this.labeller = new AttributionLabeller(options.minConfidence());
  }

  @Override
  public void annotate(Annotation document) {
    document.set(AttributionsAnnotation.class, attributions(document));
  }

  private List<Attribution> attributions(Annotation document) {
    try {
      return attributions(Article.of(ParsedText.of(document)));
    } catch (RuntimeException e) {
      LOG.warn("document {}: no attributions, because it could not be read", id(document), e);
      return List.of();
    }
  }

  private List<Attribution> attributions(Article article) {
    List<Attribution> all = labeller.label(article, extractor.extract(article, options.scheme()));
    return options.scheme() == AttributionOptions.Scheme.POLNEAR ? Schemes.outermost(all) : all;
  }

  /**
   * {@return what {@link #annotate} would find in {@code text}, and how each stage came to it}
   *
   * <p>Takes about three times as long.
   */
  public Explained explain(ParsedText text) {
    Article article = Article.of(text);
    return new Explained(
        attributions(article),
        explainer.explain(article.text(), article.quotations(), article.paragraphs()));
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
