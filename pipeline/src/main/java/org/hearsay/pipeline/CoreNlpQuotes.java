package org.hearsay.pipeline;

import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.QuotationsAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.CanonicalMentionAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionBeginAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionEndAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.SpeakerAnnotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.CueClass;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;
import org.hearsay.pipeline.run.DocumentAnnotator;

/**
 * CoreNLP's annotator of quotations with their speakers, as a system of its own: each outermost
 * quotation is an attribution with its mention as the source and no cue. Labels other than the
 * speaker are place holders. Serves one thread: the annotator keeps what it knows of a document.
 */
final class CoreNlpQuotes implements DocumentAnnotator {
  private static final String UNKNOWN = "Unknown";

  private final StanfordCoreNLP stack = new StanfordCoreNLP(properties());

  /** {@return the stack that CoreNLP's documentation asks for, with its defaults} */
  static Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
    return properties;
  }

  @Override
  public Document annotate(Document document) {
    if (document.text().isBlank()) {
      return Document.of(document.id(), document.text()); // 4.5.10: quote fails on it
    }
    Annotation annotation = new Annotation(document.text());
    stack.annotate(annotation);
    return new Document(
        document.id(),
        document.text(),
        document.metadata(),
        attributions(annotation),
        List.of(),
        List.of(),
        List.of());
  }

  /** {@return the outermost quotations of a text that was annotated} */
  static List<Attribution> attributions(Annotation annotation) {
    List<CoreLabel> tokens = annotation.get(TokensAnnotation.class);
    List<Attribution> attributions = new ArrayList<>();
    for (CoreMap quotation : annotation.get(QuotationsAnnotation.class)) {
      attributions.add(attribution("a" + (attributions.size() + 1), quotation, tokens));
    }
    return attributions;
  }

  private static Attribution attribution(String id, CoreMap quotation, List<CoreLabel> tokens) {
    Span content =
        new Span(
            quotation.get(CharacterOffsetBeginAnnotation.class),
            quotation.get(CharacterOffsetEndAnnotation.class));
    return new Attribution(
        id,
        mention(quotation, tokens).filter(span -> !span.overlaps(content)).stream().toList(),
        List.of(),
        List.of(content),
        AttributionType.DIRECT,
        CueClass.REPORT,
        false,
        SourceKind.NONE,
        speaker(quotation),
        Optional.empty(),
        true,
        1);
  }

  /** 4.5.10 counts tokens from 0 over the document, and the end of a mention is inclusive. */
  private static Optional<Span> mention(CoreMap quotation, List<CoreLabel> tokens) {
    Integer begin = quotation.get(MentionBeginAnnotation.class);
    Integer end = quotation.get(MentionEndAnnotation.class);
    return begin == null || end == null
        ? Optional.empty()
        : Optional.of(new Span(tokens.get(begin).beginPosition(), tokens.get(end).endPosition()));
  }

  private static Optional<String> speaker(CoreMap quotation) {
    return Optional.ofNullable(quotation.get(CanonicalMentionAnnotation.class))
        .filter(name -> !name.equals(UNKNOWN))
        .or(() -> Optional.ofNullable(quotation.get(SpeakerAnnotation.class)))
        .filter(name -> !name.equals(UNKNOWN) && !name.isBlank());
  }
}
