package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.corpus.model.Document;
import org.hearsay.pipeline.run.DocumentAnnotator;

/** Lets a system answer the documents of a gold corpus, several at a time. */
final class EvaluateRun {
  private EvaluateRun() {}

  /**
   * {@return the answers, in the order of the documents}
   *
   * @throws IllegalStateException naming the document that the system failed on; scores without it
   *     would mean nothing
   */
  static List<Document> answers(List<Document> documents, DocumentAnnotator system, int threads) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Document>> futures =
          documents.stream()
              .map(document -> workers.submit(() -> system.annotate(document)))
              .toList();
      List<Document> answers = new ArrayList<>();
      for (int i = 0; i < futures.size(); i++) {
        answers.add(answer(documents.get(i), futures.get(i)));
      }
      return answers;
    } finally {
      workers.shutdownNow();
    }
  }

  private static Document answer(Document document, Future<Document> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(
          "expected an answer to document \"" + document.id() + "\", found " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted at document \"" + document.id() + "\"", e);
    }
  }
}
