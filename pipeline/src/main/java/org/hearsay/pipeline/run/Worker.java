package org.hearsay.pipeline.run;

import java.util.concurrent.BlockingQueue;

/**
 * A thread that annotates one document after the other, until it is told to stop or is given up.
 *
 * <p>It is a daemon: CoreNLP does not heed interruption everywhere, and a document that hangs must
 * not keep the program from ending.
 */
final class Worker extends Thread {
  /** CoreNLP and our grammars recurse over the dependencies of long sentences. */
  private static final long STACK_BYTES = 64L << 20;

  private final BlockingQueue<Task> tasks;

  Worker(BlockingQueue<Task> tasks, int number) {
    super(null, null, "annotate-" + number, STACK_BYTES);
    this.tasks = tasks;
    setDaemon(true);
  }

  @Override
  public void run() {
    try {
      boolean wanted = true;
      while (wanted) {
        wanted = tasks.take().run();
      }
    } catch (InterruptedException e) {
      // told to stop
    }
  }
}
