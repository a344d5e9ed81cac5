package org.hearsay.pipeline;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Span;
import org.hearsay.pipeline.article.PreparedText;

/**
 * How long each annotator of our stack took, over the same texts in one process.
 *
 * @param stages in the order in which they run
 */
record BenchStages(List<Stage> stages) {
  private static final double NANOSECONDS = 1e9;

  BenchStages {
    stages = List.copyOf(stages);
  }

  /**
   * One annotator.
   *
   * @param name as it stands in the property {@code annotators}
   * @param isLayer whether it is CoreNLP's and not ours
   * @param seconds of all timed rounds
   */
  record Stage(String name, boolean isLayer, double seconds) {}

  /**
   * Loads our stack, lets it annotate every text once to warm up, and times its annotators, one
   * text at a time.
   *
   * @throws UsageException if the stack cannot be loaded
   */
  static BenchStages of(Properties properties, List<Document> texts, int rounds) {
    Properties effective = NewsPipeline.effective(properties);
    StanfordCoreNLP stack = NewsPipeline.load(properties, () -> new StanfordCoreNLP(effective));
    Map<String, Annotator> annotators = annotators(stack);
    Map<String, Long> times = new LinkedHashMap<>();
    for (int round = 0; round <= rounds; round++) {
      if (round == 1) {
        times.clear();
      }
      for (Document text : texts) {
        time(annotators, text, times);
      }
    }
    BenchStack.release();
    List<Stage> stages = new ArrayList<>();
    times.forEach(
        (name, time) ->
            stages.add(
                new Stage(
                    name,
                    !effective.containsKey("customAnnotatorClass." + name),
                    time / NANOSECONDS)));
    return new BenchStages(stages);
  }

  /** By name, in their order; what another one does along with its own work has none. */
  private static Map<String, Annotator> annotators(StanfordCoreNLP stack) {
    Map<String, Annotator> annotators = new LinkedHashMap<>();
    for (String name : stack.getProperties().getProperty("annotators").split("\\s*,\\s*", -1)) {
      // 4.5.10: tokenize splits sentences too, and no annotator is kept for ssplit
      Optional.ofNullable(StanfordCoreNLP.getExistingAnnotator(name))
          .ifPresent(annotator -> annotators.put(name, annotator));
    }
    return annotators;
  }

  private static void time(
      Map<String, Annotator> annotators, Document document, Map<String, Long> times) {
    PreparedText prepared = PreparedText.of(document.text(), false);
    for (Span chunk : prepared.chunks(NewsPipeline.CHUNK)) {
      String part = chunk.in(prepared.text());
      if (!part.isBlank()) {
        Annotation annotation = new Annotation(part);
        annotators.forEach(
            (name, annotator) -> {
              long begin = System.nanoTime();
              annotator.annotate(annotation);
              times.merge(name, System.nanoTime() - begin, Long::sum);
            });
      }
    }
  }

  /** {@return a table of the times, their shares of all, and of the time of CoreNLP's layers} */
  String table() {
    double all = stages.stream().mapToDouble(Stage::seconds).sum();
    double layers = stages.stream().filter(Stage::isLayer).mapToDouble(Stage::seconds).sum();
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT, "  %-12s %8s %8s %10s\n", "annotator", "seconds", "of all", "of layers"));
    for (Stage stage : stages) {
      table.append(
          String.format(
              Locale.ROOT,
              "  %-12s %8.3f %6.1f %% %8.1f %%\n",
              stage.name(),
              stage.seconds(),
              100 * stage.seconds() / all,
              100 * stage.seconds() / layers));
    }
    return table.toString();
  }
}
