package org.hearsay.pipeline.run;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hearsay.corpus.model.Document;
import org.hearsay.pipeline.input.Failure;
import org.hearsay.pipeline.input.Stage;

/** The annotation of one document by a worker, for which another thread waits. */
final class Task {
  private final Document bare;
  private final DocumentAnnotator annotator;
  private final CompletableFuture<Start> started = new CompletableFuture<>();
  private final CompletableFuture<Document> annotated = new CompletableFuture<>();

  /** Who began the work, and when. */
  private record Start(Thread worker, long nanos) {}

  /** What came of it: a document or a failure, and whether the worker was given up. */
  record Outcome(Optional<Document> document, Optional<Failure> failure, boolean lostWorker) {}

  Task(Document bare, DocumentAnnotator annotator) {
    this.bare = bare;
    this.annotator = annotator;
  }

  Document bare() {
    return bare;
  }

  boolean isDone() {
    return annotated.isDone();
  }

  /** Does the work, and says whether its result was still waited for. */
  @SuppressWarnings("Interruption") // catching everything is the point: one document, one failure
  boolean run() {
    started.complete(new Start(Thread.currentThread(), System.nanoTime()));
    try {
      return annotated.complete(annotator.annotate(bare));
    } catch (Throwable e) { // StackOverflowError and OutOfMemoryError are the document's, not ours
      return annotated.completeExceptionally(e);
    }
  }

  /**
   * Waits for the result. A worker that takes longer than {@code timeout} is interrupted and given
   * up; whatever it returns later is thrown away.
   */
  Outcome await(Duration timeout) {
    try {
      Start start = started.get();
      long left = timeout.toNanos() - (System.nanoTime() - start.nanos());
      try {
        Document document = annotated.get(Math.max(0, left), TimeUnit.NANOSECONDS);
        return new Outcome(Optional.of(document), Optional.empty(), false);
      } catch (TimeoutException e) {
        if (annotated.completeExceptionally(e)) {
          start.worker().interrupt();
          return failed(Stage.TIMEOUT, tooLong(timeout), true);
        }
        return await(timeout); // it was done at this very moment
      }
    } catch (ExecutionException e) {
      return failed(Stage.ANNOTATE, message(Optional.ofNullable(e.getCause()).orElse(e)), false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(
          "interrupted while document " + bare.id() + " was in work", e);
    }
  }

  private Outcome failed(Stage stage, String message, boolean lostWorker) {
    String source = bare.metadata().getOrDefault("source", "");
    return new Outcome(
        Optional.empty(), Optional.of(new Failure(bare.id(), source, stage, message)), lostWorker);
  }

  private static String tooLong(Duration timeout) {
    return String.format(
        Locale.ROOT,
        "expected an end within %s s, found none; --timeout gives more time",
        timeout.toMillis() / 1000.0);
  }

  private static String message(Throwable e) {
    if (e instanceof OutOfMemoryError) {
      return "expected a document that fits into memory; JAVA_OPTS=-Xmx4g gives more";
    }
    String name = e.getClass().getSimpleName();
    StackTraceElement[] trace = e.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    return name + Optional.ofNullable(e.getMessage()).map(said -> ": " + said).orElse("") + place;
  }
}
