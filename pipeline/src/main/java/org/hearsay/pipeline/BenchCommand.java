package org.hearsay.pipeline;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.hearsay.corpus.model.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code hearsay bench FILES}: words per second of our whole stack and of CoreNLP's own, as its
 * users get it by default, on the same texts in one run.
 *
 * <p>One document at a time. Every text is annotated once by both to warm up; then both take turns
 * at each text, so that what else the machine does falls on both alike.
 */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Times our stack and CoreNLP's default stack on the same texts.")
final class BenchCommand implements Callable<Integer> {
  private static final double NANOSECONDS = 1e9;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec
  private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILES",
      description = "Texts in UTF-8, or a gold file or folder as evaluate reads it.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "2",
      description = "Timed rounds over all texts (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(names = "--limit", paramLabel = "N", description = "The first N texts only.")
  private int limit = Integer.MAX_VALUE;

  @Override
  public Integer call() {
    List<Document> texts =
        files.stream().flatMap(file -> texts(file).stream()).limit(limit).toList();
    StanfordCoreNLP stack = new StanfordCoreNLP(coreNlpDefaults());
    NewsPipeline ours = new NewsPipeline(new Properties());
    long words = 0;
    for (Document text : texts) {
      Annotation annotation = new Annotation(text.text());
      stack.annotate(annotation);
      ours.annotate(text);
      words += annotation.get(TokensAnnotation.class).size();
    }
    long stackTime = 0;
    long ourTime = 0;
    for (int round = 0; round < rounds; round++) {
      for (Document text : texts) {
        long start = System.nanoTime();
        stack.annotate(new Annotation(text.text()));
        long turn = System.nanoTime();
        ours.annotate(text);
        stackTime += turn - start;
        ourTime += System.nanoTime() - turn;
      }
    }
    report(
        texts.size(),
        words,
        words * rounds / (stackTime / NANOSECONDS),
        words * rounds / (ourTime / NANOSECONDS));
    return 0;
  }

  private void report(int texts, long words, double stackRate, double ourRate) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        String.format(
            Locale.ROOT,
            """
            texts: %d, words (tokens of CoreNLP): %d, rounds: %d, one text at a time
            CoreNLP %s by default: %.0f words/s
            hearsay, whole stack: %.0f words/s
            ratio: %.2f
            """,
            texts,
            words,
            rounds,
            coreNlpDefaults().getProperty("annotators"),
            stackRate,
            ourRate,
            ourRate / stackRate));
    out.flush();
  }

  private static Properties coreNlpDefaults() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse");
    return properties;
  }

  private static List<Document> texts(Path file) {
    if (!file.toString().endsWith(".txt")) {
      return EvaluateGold.read(file).unlabelled();
    }
    try {
      return List.of(Document.of(file.toString(), Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException("expected to read " + file + ": " + e.getMessage(), e);
    }
  }
}
