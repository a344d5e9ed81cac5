package org.hearsay.pipeline;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.Span;
import org.hearsay.pipeline.article.PreparedText;

/**
 * CoreNLP's layers as the annotators meet them in {@link NewsPipeline}: the same preparation of the
 * text, the same chunks, the same models; only the annotators behind them do not run.
 *
 * <p>Offsets are those of the whole text, which is the prepared one. One instance serves many
 * threads; it holds the models.
 */
final class NewsLayers {
  private static final String LAYERS = "tokenize,ssplit,pos,lemma,ner,depparse";

  private final StanfordCoreNLP stack;

  /** Loads the models; {@code properties} override the defaults. */
  NewsLayers(Properties properties) {
    Properties all = new Properties();
    all.putAll(settings(properties));
    this.stack = new StanfordCoreNLP(all);
  }

  /** {@return the properties that decide what the layers are, in the order of their names} */
  static Map<String, String> settings(Properties properties) {
    Properties effective = NewsPipeline.effective(properties);
    Map<String, String> settings = new TreeMap<>();
    for (String name : effective.stringPropertyNames()) {
      if (!name.matches("customAnnotatorClass\\..*|(quantity|attribution|claim)\\..*")) {
        settings.put(name, effective.getProperty(name));
      }
    }
    settings.put("annotators", LAYERS);
    return settings;
  }

  /** {@return the text as the pipeline prepares it, furniture left out} */
  static PreparedText prepared(String text) {
    return PreparedText.of(text, false);
  }

  /** {@return the layers over a text; its sentences are those of its chunks, one after another} */
  ParsedText of(PreparedText prepared) {
    List<Sentence> sentences = new ArrayList<>();
    for (Span chunk : prepared.chunks(NewsPipeline.CHUNK)) {
      String text = chunk.in(prepared.text());
      if (!text.isBlank()) {
        Annotation annotation = new Annotation(text);
        stack.annotate(annotation);
        for (Sentence sentence : ParsedText.of(annotation).sentences()) {
          sentences.add(moved(sentence, sentences.size(), chunk.begin()));
        }
      }
    }
    return new ParsedText(prepared.text(), sentences);
  }

  private static Sentence moved(Sentence sentence, int index, int offset) {
    List<Token> tokens = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      tokens.add(
          new Token(
              token.index(),
              token.word(),
              token.lemma(),
              token.tag(),
              token.entity(),
              new Span(token.begin() + offset, token.end() + offset),
              token.head(),
              token.relation()));
    }
    return new Sentence(index, tokens);
  }
}
