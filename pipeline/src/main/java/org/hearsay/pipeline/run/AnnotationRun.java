package org.hearsay.pipeline.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hearsay.corpus.model.Document;
import org.hearsay.pipeline.input.Failure;
import org.hearsay.pipeline.input.InputItem;
import org.hearsay.pipeline.input.Inputs;
import org.hearsay.pipeline.input.Stage;

/**
 * One run over the input: reads, annotates several documents at a time, and hands on the results in
 * input order.
 *
 * <p>The calling thread reads and writes; workers annotate. At most a few documents a worker are in
 * memory. A document that fails or takes too long is reported and the run goes on.
 */
public final class AnnotationRun {
  /** Documents that wait behind a slow one, a worker; they would be lost if the run were killed. */
  private static final int WINDOW = 4;

  private final Supplier<DocumentAnnotator> annotator;
  private final RunOptions options;
  private final Results results;
  private final Consumer<Failure> failures;
  private final Progress progress;

  private final BlockingQueue<Task> tasks = new LinkedBlockingQueue<>();
  private final Deque<Slot> slots = new ArrayDeque<>();
  private final List<Worker> workers = new ArrayList<>();
  private final InputFingerprint fingerprint = new InputFingerprint();
  private Optional<DocumentAnnotator> loaded = Optional.empty();
  private long documents;
  private long reused;
  private long failed;

  /** One document on its way: in work, or held by the results already, or failed. */
  private sealed interface Slot {
    record InWork(Task task) implements Slot {}

    record Held(Document bare) implements Slot {}

    record Failed(Failure failure) implements Slot {}
  }

  /**
   * Prepares a run.
   *
   * @param annotator loaded when the first document needs it
   * @param failures is told of each document that fails, in input order
   */
  public AnnotationRun(
      Supplier<DocumentAnnotator> annotator,
      RunOptions options,
      Results results,
      Consumer<Failure> failures,
      Progress progress) {
    this.annotator = annotator;
    this.options = options;
    this.results = results;
    this.failures = failures;
    this.progress = progress;
  }

  /**
   * Runs over {@code inputs}, once.
   *
   * @param warn is told of inputs given twice and of ids that had to be changed
   */
  public RunSummary run(Inputs inputs, Consumer<String> warn) {
    try {
      inputs.read(warn, this::accept);
      while (!slots.isEmpty() && isWanted()) {
        finish(slots.remove());
      }
      return new RunSummary(documents, reused, failed, isWanted(), fingerprint.hex());
    } finally {
      workers.forEach(Thread::interrupt);
      progress.end();
    }
  }

  private boolean accept(InputItem item) {
    fingerprint.add(item);
    slots.add(slot(item));
    while (!slots.isEmpty()
        && isWanted()
        && (slots.size() >= WINDOW * options.threads() || isDone(slots.element()))) {
      finish(slots.remove());
    }
    return isWanted();
  }

  private boolean isWanted() {
    return failed <= options.maximumErrors();
  }

  private static boolean isDone(Slot slot) {
    return !(slot instanceof Slot.InWork work) || work.task().isDone();
  }

  private Slot slot(InputItem item) {
    if (item instanceof InputItem.Ready ready) {
      Document bare = ready.document();
      return results.holds(bare) ? new Slot.Held(bare) : new Slot.InWork(submit(bare));
    }
    return new Slot.Failed(((InputItem.Failed) item).failure());
  }

  private Task submit(Document bare) {
    if (loaded.isEmpty()) {
      loaded = Optional.of(annotator.get());
    }
    Task task = new Task(bare, loaded.get());
    if (workers.size() < options.threads()) {
      startWorker();
    }
    tasks.add(task);
    return task;
  }

  private void startWorker() {
    Worker worker = new Worker(tasks, workers.size() + 1);
    workers.add(worker);
    worker.start();
  }

  private void finish(Slot slot) {
    if (slot instanceof Slot.InWork work) {
      Task.Outcome outcome = work.task().await(options.timeout());
      if (outcome.lostWorker()) {
        startWorker();
      }
      outcome.failure().ifPresent(this::fail);
      outcome.document().ifPresent(this::add);
    } else if (slot instanceof Slot.Held held) {
      results.reuse(held.bare());
      documents++;
      reused++;
    } else {
      fail(((Slot.Failed) slot).failure());
    }
    progress.show(documents, failed);
  }

  private void add(Document annotated) {
    try {
      results.add(annotated);
      documents++;
      progress.words(annotated.text());
    } catch (IllegalArgumentException e) {
      String source = annotated.metadata().getOrDefault("source", "");
      fail(new Failure(annotated.id(), source, Stage.WRITE, String.valueOf(e.getMessage())));
    }
  }

  private void fail(Failure failure) {
    failed++;
    failures.accept(failure);
  }
}
