package org.hearsay.annotators.parse;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.corpus.model.Span;

/**
 * A text with its sentences: CoreNLP's layers as plain data. Immutable and thread-safe.
 *
 * @param text the text that CoreNLP was given; every span is an offset into it, in UTF-16 code
 *     units
 * @param sentences in text order; empty for a blank text
 */
public record ParsedText(String text, List<Sentence> sentences) {
  /** Copies the list. */
  public ParsedText {
    sentences = List.copyOf(sentences);
  }

  /**
   * Reads tokens, tags, lemmas, entities and basic dependencies. A layer that is missing reads as
   * tag {@code ""}, the word as lemma, entity {@code O}, and no head.
   */
  public static ParsedText of(Annotation document) {
    String text = document.get(CoreAnnotations.TextAnnotation.class);
    List<Sentence> sentences = new ArrayList<>();
    List<CoreMap> maps =
        Optional.ofNullable(document.get(CoreAnnotations.SentencesAnnotation.class))
            .orElse(List.of());
    for (CoreMap map : maps) {
      List<Token> tokens = tokens(text, map);
      if (!tokens.isEmpty()) {
        sentences.add(new Sentence(sentences.size(), tokens));
      }
    }
    return new ParsedText(text, sentences);
  }

  private static List<Token> tokens(String text, CoreMap sentence) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    int[] heads = new int[labels.size()];
    String[] relations = new String[labels.size()];
    Arrays.fill(heads, -1);
    Arrays.fill(relations, "dep");
    SemanticGraph graph = sentence.get(BasicDependenciesAnnotation.class);
    if (graph != null) {
      for (SemanticGraphEdge edge : graph.edgeIterable()) {
        heads[edge.getDependent().index() - 1] = edge.getGovernor().index() - 1;
        relations[edge.getDependent().index() - 1] = edge.getRelation().toString();
      }
      for (IndexedWord root : graph.getRoots()) {
        relations[root.index() - 1] = "root";
      }
    }
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      Span span = new Span(label.beginPosition(), label.endPosition());
      String word = span.in(text);
      tokens.add(
          new Token(
              i,
              word,
              Optional.ofNullable(label.lemma()).orElse(word).toLowerCase(Locale.ROOT),
              Optional.ofNullable(label.tag()).orElse(""),
              Optional.ofNullable(label.ner()).orElse("O"),
              span,
              heads[i],
              relations[i]));
    }
    return tokens;
  }
}
