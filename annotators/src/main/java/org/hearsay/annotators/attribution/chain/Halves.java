package org.hearsay.annotators.attribution.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What the chain learns from, dealt out to two halves. A stage learns from each half and from all;
 * each half goes on with what was learnt from the other one, so that the next stage sees what the
 * stages before it do on texts that they have not seen.
 *
 * @param <T> a text
 * @param first the first, third, and so on
 * @param second the others
 */
record Halves<T>(List<T> first, List<T> second) {
  Halves {
    first = List.copyOf(first);
    second = List.copyOf(second);
  }

  /**
   * What one stage learnt.
   *
   * @param <M> a model
   */
  record Learnt<M>(M fromFirst, M fromSecond, M fromAll) {}

  /** {@return the two halves of {@code all}} */
  static <T> Halves<T> of(List<T> all) {
    List<T> first = new ArrayList<>();
    List<T> second = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      (i % 2 == 0 ? first : second).add(all.get(i));
    }
    return new Halves<>(first, second);
  }

  /** {@return the first half with the second one behind it} */
  List<T> all() {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /**
   * {@return what {@code training} makes of both halves and of {@code all}, one after the other}
   *
   * @param all of both halves, in the order in which it is to be learnt from
   */
  <M> Learnt<M> learn(List<T> all, Function<List<T>, M> training) {
    return new Learnt<>(training.apply(first), training.apply(second), training.apply(all));
  }

  /**
   * {@return what {@link #learn} returns, in two threads}
   *
   * @throws IllegalArgumentException if there is too little to learn from
   */
  <M> Learnt<M> learnInParallel(List<T> all, Function<List<T>, M> training) {
    List<Callable<M>> jobs = new ArrayList<>();
    List.of(first, second, all).forEach(part -> jobs.add(() -> training.apply(part)));
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<M> learnt = new ArrayList<>();
      for (Future<M> job : threads.invokeAll(jobs)) {
        learnt.add(job.get());
      }
      return new Learnt<>(learnt.get(0), learnt.get(1), learnt.get(2));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while training", e);
    } catch (ExecutionException e) {
      throw new IllegalArgumentException("expected texts to learn from: " + e.getMessage(), e);
    } finally {
      threads.shutdownNow();
    }
  }

  /** Hands each text of a half what was learnt from the other half; texts go in parallel. */
  <M> void use(Learnt<M> learnt, BiConsumer<T, M> stage) {
    first.parallelStream().forEach(text -> stage.accept(text, learnt.fromSecond()));
    second.parallelStream().forEach(text -> stage.accept(text, learnt.fromFirst()));
  }
}
