package org.hearsay.annotators.attribution.chain;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
    Halves<Example> halves = Halves.of(examples);
    log.accept(texts.size() + " texts");
    Halves.Learnt<Rankers> rankers =
        halves.learnInParallel(examples, set -> new RankerTrainer(set, options).train());
    log.accept("rankers with " + rankers.fromAll().size() + " weights");
    Halves.Learnt<RoleTagger> taggers =
        halves.learnInParallel(examples, set -> RoleTagger.train(set, options));
    log.accept("tagger with " + taggers.fromAll().chain().size() + " weights");
    Halves<Labelled> labelled =
        new Halves<>(
            labelled(halves.first(), rankers.fromSecond(), taggers.fromSecond()),
            labelled(halves.second(), rankers.fromFirst(), taggers.fromFirst()));
    LinearModel contents = weigh(labelled);
    log.accept("contents weighed with " + contents.size() + " weights");
    BoostedTrees choices = choose(labelled);
    log.accept("contents chosen by " + choices.size() + " trees");
    Map<PhraseRole, BoostedTrees> phrases = new EnumMap<>(PhraseRole.class);
    for (PhraseRole role : PhraseRole.values()) {
      phrases.put(role, choose(role, labelled));
      log.accept(role + " chosen by " + options.phraseTrees().trees() + " trees");
    }
    LinearModel readings = judge(labelled);
    log.accept("readings judged with " + readings.size() + " weights");
    LemmaRecords lemmas = recall(labelled);
    log.accept("records of " + lemmas.size() + " lemmas");
    return new AttributionModel(
        evidence.labels(),
        rankers.fromAll(),
        taggers.fromAll(),
        contents,
        choices,
        phrases,
        readings,
        lemmas,
        filters(labelled.all(), labelled.first().size()));
  }

  private static List<Labelled> labelled(
      List<Example> examples, Rankers rankers, RoleTagger tagger) {
    return examples.parallelStream()
        .map(example -> new Labelled(example, Extraction.of(example.table(), rankers, tagger)))
        .toList();
  }

  private LinearModel weigh(Halves<Labelled> texts) {
    Halves.Learnt<LinearModel> rankers =
        texts.learnInParallel(texts.all(), part -> ContentTrainer.train(part, options));
    texts.use(rankers, (text, ranker) -> text.extraction().weigh(ranker));
    return rankers.fromAll();
  }

  private BoostedTrees choose(Halves<Labelled> texts) {
    Halves.Learnt<BoostedTrees> trees =
        texts.learn(texts.all(), part -> ChoiceTrainer.train(part, options.choiceTrees()));
    texts.use(trees, (text, choice) -> text.extraction().choose(choice));
    return trees.fromAll();
  }

  private BoostedTrees choose(PhraseRole role, Halves<Labelled> texts) {
    Halves.Learnt<BoostedTrees> trees =
        texts.learn(texts.all(), part -> PhraseTrainer.train(role, part, options.phraseTrees()));
    texts.use(trees, (text, choice) -> text.extraction().choose(role, choice));
    return trees.fromAll();
  }

  private LinearModel judge(Halves<Labelled> texts) {
    Halves.Learnt<LinearModel> judges =
        texts.learnInParallel(texts.all(), part -> ReadingTrainer.train(part, options));
    texts.use(judges, (text, judge) -> text.extraction().judge(judge));
    return judges.fromAll();
  }

  private static LemmaRecords recall(Halves<Labelled> texts) {
    Halves.Learnt<LemmaRecords> records = texts.learn(texts.all(), LemmaRecords::of);
    texts.use(records, (text, known) -> text.extraction().recall(known));
    return records.fromAll();
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
