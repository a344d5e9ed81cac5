package org.hearsay.pipeline;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Locale;
import java.util.Properties;
import org.hearsay.pipeline.run.DocumentAnnotator;

/** What {@code bench} can time. */
enum BenchStack {
  /** Our whole stack. */
  OURS("hearsay, whole stack"),
  /** CoreNLP up to the parse, as its users get it by default. */
  CORENLP("CoreNLP by default, tokenize to depparse"),
  /** CoreNLP's quotations with speakers, which ask for coreference. */
  QUOTE("CoreNLP by default, tokenize to coref and quote");

  private final String words;

  BenchStack(String words) {
    this.words = words;
  }

  /** Loads it; {@code properties} are for our annotators. */
  DocumentAnnotator load(Properties properties) {
    return switch (this) {
      case OURS -> NewsPipeline.load(properties, false);
      case CORENLP -> coreNlp();
      case QUOTE -> new CoreNlpQuotes();
    };
  }

  private static DocumentAnnotator coreNlp() {
    Properties defaults = new Properties();
    defaults.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse");
    StanfordCoreNLP stack = new StanfordCoreNLP(defaults);
    return document -> {
      stack.annotate(new Annotation(document.text()));
      return document;
    };
  }

  /** Lets the models of all stacks go, which CoreNLP keeps for the next one that asks for them. */
  static void release() {
    StanfordCoreNLP.clearAnnotatorPool();
  }

  /** {@return whether it finds attributions, so that it can be scored} */
  boolean findsAttributions() {
    return this != CORENLP;
  }

  /** {@return how a report calls it} */
  String words() {
    return words;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
