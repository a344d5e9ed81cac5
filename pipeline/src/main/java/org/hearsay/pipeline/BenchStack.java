package org.hearsay.pipeline;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Locale;
import java.util.Properties;
import org.hearsay.pipeline.run.DocumentAnnotator;

/** What {@code bench} can time. */
enum BenchStack {
  /** Our whole stack. */
  OURS("hearsay, whole stack") {
    @Override
    DocumentAnnotator load(Properties properties) {
      return NewsPipeline.load(properties, false);
    }
  },
  /** CoreNLP up to the parse, as its users get it by default. */
  CORENLP("CoreNLP by default, tokenize to depparse") {
    @Override
    DocumentAnnotator load(Properties properties) {
      Properties defaults = new Properties();
      defaults.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse");
      StanfordCoreNLP stack = new StanfordCoreNLP(defaults);
      return document -> {
        stack.annotate(new Annotation(document.text()));
        return document;
      };
    }
  },
  /** CoreNLP's quotations with speakers, which ask for coreference. */
  QUOTE("CoreNLP by default, tokenize to coref and quote") {
    @Override
    DocumentAnnotator load(Properties properties) {
      return new CoreNlpQuotes();
    }
  };

  private final String words;

  BenchStack(String words) {
    this.words = words;
  }

  /** Loads it; {@code properties} are for our annotators. */
  abstract DocumentAnnotator load(Properties properties);

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
