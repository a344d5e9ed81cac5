package org.hearsay.annotators.attribution.chain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearsay.annotators.learn.BoostedTrees;
import org.hearsay.annotators.learn.LinearModel;
import org.hearsay.corpus.io.GoldCorpus.Scheme;

/**
 * Trains the whole chain on hand-labelled texts.
 *
 * <p>The linear rankers and the tagger learn from the gold. What comes after them, the ranker of
 * whole contents, the trees that choose a content, a cue and a source, the judge of whole readings
 * and the trees that filter, learns from what they do on texts that they have not seen: the texts
 * are dealt out to two halves, and each half is read by rankers and a tagger that learnt from the
 * other one. Thresholds and calibration are set in the same way. Uses two threads; deterministic.
 */
public final class AttributionTrainer {
  private final TrainingOptions options;
  private final TokenEvidence evidence;
  private final Consumer<String> log;

  /**
   * Sets the options.
   *
   * @param evidence that the chain will have of each text; from taggers that have not learnt from
   *     the texts that will be trained on
   * @param log is told of each step, in one line
   */
  public AttributionTrainer(TrainingOptions options, TokenEvidence evidence, Consumer<String> log) {
    this.options = options;
    this.evidence = evidence;
    this.log = log;
  }

  /**
   * {@return the model learnt from {@code texts}}
   *
   * @param texts of one scheme or both, at least one with an attribution in each half: the first,
   *     third, and so on, are one half, the others are the other
   * @throws IllegalArgumentException if there is too little to learn from
   */
  public AttributionModel train(List<TrainingText> texts) {
    List<Example> examples = texts.stream().map(text -> Example.of(text, evidence)).toList();
    List<Example> first = half(examples, 0);
    List<Example> second = half(examples, 1);
    log.accept(texts.size() + " texts");
    List<Rankers> rankers =
        inParallel(
            List.of(first, second, examples), set -> () -> new RankerTrainer(set, options).train());
    log.accept("rankers with " + rankers.get(2).size() + " weights");
    List<RoleTagger> taggers =
        inParallel(List.of(first, second, examples), set -> () -> RoleTagger.train(set, options));
    log.accept("tagger with " + taggers.get(2).chain().size() + " weights");
    List<Labelled> firstLabelled = labelled(first, rankers.get(1), taggers.get(1));
    List<Labelled> secondLabelled = labelled(second, rankers.get(0), taggers.get(0));
    List<Labelled> all = new ArrayList<>(firstLabelled);
    all.addAll(secondLabelled);
    LinearModel contents = weigh(firstLabelled, secondLabelled, all);
    log.accept("contents weighed with " + contents.size() + " weights");
    BoostedTrees choices = choose(firstLabelled, secondLabelled, all);
    log.accept("contents chosen by " + choices.size() + " trees");
    Map<PhraseRole, BoostedTrees> phrases = new EnumMap<>(PhraseRole.class);
    for (PhraseRole role : PhraseRole.values()) {
      phrases.put(role, choose(role, firstLabelled, secondLabelled, all));
      log.accept(role + " chosen by " + options.phraseTrees().trees() + " trees");
    }
    LinearModel readings = judge(firstLabelled, secondLabelled, all);
    log.accept("readings judged with " + readings.size() + " weights");
    LemmaRecords lemmas = recall(firstLabelled, secondLabelled, all);
    log.accept("records of " + lemmas.size() + " lemmas");
    return new AttributionModel(
        evidence.labels(),
        rankers.get(2),
        taggers.get(2),
        contents,
        choices,
        phrases,
        readings,
        lemmas,
        filters(all, firstLabelled.size()));
  }

  private static List<Example> half(List<Example> examples, int rest) {
    List<Example> half = new ArrayList<>();
    for (int i = rest; i < examples.size(); i += 2) {
      half.add(examples.get(i));
    }
    return half;
  }

  /** What two threads learn from the sets, in their order. */
  private static <S, T> List<T> inParallel(List<S> sets, Function<S, Callable<T>> training) {
    List<Callable<T>> jobs = new ArrayList<>();
    sets.forEach(set -> jobs.add(training.apply(set)));
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<T> learnt = new ArrayList<>();
      for (Future<T> job : threads.invokeAll(jobs)) {
        learnt.add(job.get());
      }
      return learnt;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while training", e);
    } catch (ExecutionException e) {
      throw new IllegalArgumentException("expected texts to learn from: " + e.getMessage(), e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Labelled> labelled(
      List<Example> examples, Rankers rankers, RoleTagger tagger) {
    return examples.parallelStream()
        .map(example -> new Labelled(example, Extraction.of(example.table(), rankers, tagger)))
        .toList();
  }

  private LinearModel weigh(List<Labelled> first, List<Labelled> second, List<Labelled> all) {
    List<LinearModel> rankers =
        inParallel(
            List.of(first, second, all), texts -> () -> ContentTrainer.train(texts, options));
    first.parallelStream().forEach(text -> text.extraction().weigh(rankers.get(1)));
    second.parallelStream().forEach(text -> text.extraction().weigh(rankers.get(0)));
    return rankers.get(2);
  }

  private BoostedTrees choose(List<Labelled> first, List<Labelled> second, List<Labelled> all) {
    BoostedTrees byFirst = ChoiceTrainer.train(first, options.choiceTrees());
    BoostedTrees bySecond = ChoiceTrainer.train(second, options.choiceTrees());
    BoostedTrees byAll = ChoiceTrainer.train(all, options.choiceTrees());
    first.parallelStream().forEach(text -> text.extraction().choose(bySecond));
    second.parallelStream().forEach(text -> text.extraction().choose(byFirst));
    return byAll;
  }

  private BoostedTrees choose(
      PhraseRole role, List<Labelled> first, List<Labelled> second, List<Labelled> all) {
    BoostedTrees byFirst = PhraseTrainer.train(role, first, options.phraseTrees());
    BoostedTrees bySecond = PhraseTrainer.train(role, second, options.phraseTrees());
    BoostedTrees byAll = PhraseTrainer.train(role, all, options.phraseTrees());
    first.parallelStream().forEach(text -> text.extraction().choose(role, bySecond));
    second.parallelStream().forEach(text -> text.extraction().choose(role, byFirst));
    return byAll;
  }

  private LinearModel judge(List<Labelled> first, List<Labelled> second, List<Labelled> all) {
    List<LinearModel> judges =
        inParallel(
            List.of(first, second, all), texts -> () -> ReadingTrainer.train(texts, options));
    first.parallelStream().forEach(text -> text.extraction().judge(judges.get(1)));
    second.parallelStream().forEach(text -> text.extraction().judge(judges.get(0)));
    return judges.get(2);
  }

  private static LemmaRecords recall(
      List<Labelled> first, List<Labelled> second, List<Labelled> all) {
    LemmaRecords ofFirst = LemmaRecords.of(first);
    LemmaRecords ofSecond = LemmaRecords.of(second);
    LemmaRecords ofAll = LemmaRecords.of(all);
    first.forEach(text -> text.extraction().recall(ofSecond));
    second.forEach(text -> text.extraction().recall(ofFirst));
    return ofAll;
  }

  private Map<Scheme, Filter> filters(List<Labelled> texts, int inFirstHalf) {
    Map<Scheme, Filter> filters = new EnumMap<>(Scheme.class);
    // PolNeAR's comes first: its judgement is a feature of ours.
    for (Scheme scheme : List.of(Scheme.POLNEAR, Scheme.HEARSAY)) {
      FilterTrainer trainer = new FilterTrainer(options.filterTrees());
      for (int i = 0; i < texts.size(); i++) {
        Labelled text = texts.get(i);
        use(scheme, text, texts, i < inFirstHalf)
            .ifPresent(
                use -> trainer.add(text, Filters.rows(scheme, filters, text.extraction()), use));
      }
      if (trainer.size() > 0) {
        Filter filter = trainer.train();
        filters.put(scheme, filter);
        log.accept(
            String.format(
                Locale.ROOT,
                "%s: filter of %d trees on %d candidates, threshold %.3f, of noun cues %.3f",
                scheme,
                filter.trees().size(),
                trainer.size(),
                filter.thresholds().usual(),
                filter.thresholds().nouns()));
      }
    }
    return filters;
  }

  /**
   * How the filter of {@code scheme} uses a text. PolNeAR's learns from PolNeAR alone. Ours learns
   * from our texts, and from PolNeAR what PolNeAR labels: what lies in the content of another
   * attribution is never labelled there, and so unknown.
   */
  private Optional<FilterTrainer.Use> use(
      Scheme scheme, Labelled text, List<Labelled> all, boolean firstHalf) {
    boolean own = text.example().scheme() == Scheme.HEARSAY;
    if (scheme == Scheme.POLNEAR) {
      return own ? Optional.empty() : Optional.of(new FilterTrainer.Use(firstHalf, 1, true, false));
    }
    boolean hasOwn = all.stream().anyMatch(t -> t.example().scheme() == Scheme.HEARSAY);
    return Optional.of(
        own
            ? new FilterTrainer.Use(firstHalf, options.ownCopies(), true, false)
            : new FilterTrainer.Use(firstHalf, 1, !hasOwn, true));
  }
}
