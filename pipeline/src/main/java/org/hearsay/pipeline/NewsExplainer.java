package org.hearsay.pipeline;

import java.util.Properties;
import org.hearsay.annotators.attribution.AttributionAnnotator;
import org.hearsay.annotators.attribution.Explained;
import org.hearsay.corpus.model.Document;
import org.hearsay.pipeline.article.PreparedText;

/** Explains the attributions that {@link NewsPipeline} finds in a text of ordinary length. */
final class NewsExplainer implements ExplainCommand.Explainer {
  private final NewsLayers layers;
  private final AttributionAnnotator annotator;
  private final boolean allText;

  /** Loads the models; {@code properties} override the defaults. */
  NewsExplainer(Properties properties, boolean allText) {
    this.annotator = new AttributionAnnotator("attribution", NewsPipeline.effective(properties));
    this.layers = new NewsLayers(properties);
    this.allText = allText;
  }

  /**
   * {@return an explainer for the command line}
   *
   * @throws UsageException saying which property is wrong, or that models or memory are missing
   */
  static NewsExplainer load(Properties properties, boolean allText) {
    return NewsPipeline.load(properties, () -> new NewsExplainer(properties, allText));
  }

  @Override
  public Explained explain(Document document) {
    return annotator.explain(layers.of(PreparedText.of(document.text(), allText)));
  }
}
