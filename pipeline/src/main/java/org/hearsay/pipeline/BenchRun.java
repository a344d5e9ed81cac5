package org.hearsay.pipeline;

import java.util.List;
import java.util.Properties;
import org.hearsay.corpus.model.Document;
import org.hearsay.pipeline.run.DocumentAnnotator;

/**
 * What one stack did with all texts.
 *
 * @param stack which one
 * @param loading seconds until it was loaded
 * @param annotating seconds of the timed rounds
 * @param megabytes heap in use behind them
 * @param answers what it found, in the order of the texts
 */
record BenchRun(
    BenchStack stack, double loading, double annotating, long megabytes, List<Document> answers) {
  private static final double NANOSECONDS = 1e9;

  /**
   * Loads a stack, lets it annotate every text once to warm up, times the rounds, one text at a
   * time, and lets the models go, so that the next stack has the heap for itself.
   *
   * @throws UsageException if the heap is too small for the stack
   */
  static BenchRun of(BenchStack stack, Properties properties, List<Document> texts, int rounds) {
    try {
      return timed(stack, properties, texts, rounds);
    } catch (OutOfMemoryError e) {
      throw new UsageException(
          "--stack "
              + stack
              + ": expected a heap in which it fits, found "
              + (Runtime.getRuntime().maxMemory() >> 20)
              + " MB; JAVA_OPTS=-Xmx4g gives enough",
          e);
    } finally {
      BenchStack.release();
    }
  }

  private static BenchRun timed(
      BenchStack stack, Properties properties, List<Document> texts, int rounds) {
    long begin = System.nanoTime();
    DocumentAnnotator annotator = stack.load(properties);
    long loaded = System.nanoTime();
    List<Document> answers = EvaluateRun.answers(texts, annotator, 1);
    long warm = System.nanoTime();
    for (int round = 0; round < rounds; round++) {
      EvaluateRun.answers(texts, annotator, 1);
    }
    double annotating = (System.nanoTime() - warm) / NANOSECONDS;
    Runtime runtime = Runtime.getRuntime();
    return new BenchRun(
        stack,
        (loaded - begin) / NANOSECONDS,
        annotating,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20,
        answers);
  }
}
