package org.hearsay.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearsay.annotators.attribution.chain.TrainingText;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.model.Document;
import org.hearsay.pipeline.article.PreparedText;

/**
 * Hand-labelled texts with the layers that the annotators will meet. Layers are read from the cache
 * where it has them; CoreNLP's models are loaded only if it lacks one.
 */
final class TrainingTexts {
  private static final int EVERY = 50;

  private final Optional<LayerCache> cache;
  private final Supplier<NewsLayers> loader;
  private final int threads;
  private final TrainingLog log;
  private Optional<NewsLayers> layers = Optional.empty();
  private int done;

  /**
   * Sets where layers come from.
   *
   * @param folder of the cache; without it every text is parsed
   * @param threads number of texts parsed at a time
   */
  TrainingTexts(Optional<Path> folder, Properties properties, int threads, TrainingLog log) {
    this.cache = folder.map(path -> new LayerCache(path, NewsLayers.settings(properties)));
    this.loader = () -> NewsPipeline.load(properties, () -> new NewsLayers(properties));
    this.threads = threads;
    this.log = log;
  }

  /**
   * {@return PolNeAR's training part in {@code path}: the file itself, or {@code train.jsonl} or
   * {@code train.jsonl.gz} in a folder}
   *
   * @throws UsageException if there is none
   */
  static Path polnear(Path path) {
    return Stream.of(path, path.resolve("train.jsonl.gz"), path.resolve("train.jsonl"))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "--polnear: expected a folder with train.jsonl.gz or train.jsonl, found "
                        + path));
  }

  /**
   * {@return the texts of a corpus with their layers and attributions, in its order}
   *
   * @throws IllegalStateException naming the document that could not be read
   */
  List<TrainingText> of(GoldCorpus corpus) {
    List<ParsedText> layers = layers(corpus);
    List<TrainingText> texts = new ArrayList<>();
    for (int i = 0; i < layers.size(); i++) {
      Document document = corpus.documents().get(i);
      texts.add(
          new TrainingText(document.id(), layers.get(i), document.attributions(), corpus.scheme()));
    }
    return texts;
  }

  /**
   * {@return the layers over the texts of a corpus, in its order}
   *
   * @throws IllegalStateException naming the document that could not be read
   */
  List<ParsedText> layers(GoldCorpus corpus) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<ParsedText>> futures = new ArrayList<>();
      done = 0;
      for (Document document : corpus.documents()) {
        futures.add(workers.submit(() -> layers(document, corpus.documents().size())));
      }
      List<ParsedText> texts = new ArrayList<>();
      for (int i = 0; i < futures.size(); i++) {
        texts.add(result(corpus.documents().get(i).id(), futures.get(i)));
      }
      return texts;
    } finally {
      workers.shutdownNow();
    }
  }

  private ParsedText layers(Document document, int all) {
    PreparedText prepared = NewsLayers.prepared(document.text());
    ParsedText parsed = cache.flatMap(kept -> kept.get(prepared)).orElseGet(() -> parse(prepared));
    count(all);
    return parsed;
  }

  private ParsedText parse(PreparedText prepared) {
    ParsedText parsed = layers().of(prepared);
    cache.ifPresent(kept -> kept.put(prepared, parsed));
    return parsed;
  }

  private synchronized NewsLayers layers() {
    if (layers.isEmpty()) {
      log.progress("loading CoreNLP's models");
      layers = Optional.of(loader.get());
    }
    return layers.get();
  }

  private synchronized void count(int all) {
    done++;
    if (done % EVERY == 0) {
      log.progress("layers of " + done + " of " + all + " texts");
    }
  }

  private static ParsedText result(String id, Future<ParsedText> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(
          "expected layers over document \"" + id + "\", found " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted at document \"" + id + "\"", e);
    }
  }
}
