package org.hearsay.annotators.attribution.chain;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.annotators.learn.AdaGrad;
import org.hearsay.annotators.learn.CandidateGroups;
import org.hearsay.annotators.learn.ConditionalRanker;
import org.hearsay.annotators.learn.FeatureHash;
import org.hearsay.annotators.learn.LinearModel;
import org.hearsay.annotators.learn.LogisticRegression;
import org.hearsay.corpus.io.GoldCorpus;

/** Trains the linear models of the chain. Deterministic. */
final class RankerTrainer {
  private static final float THRESHOLD = 0.05f;
  private static final float CUE_THRESHOLD = 0.02f;

  private final List<Example> examples;
  private final TrainingOptions options;

  RankerTrainer(List<Example> examples, TrainingOptions options) {
    this.examples = List.copyOf(examples);
    this.options = options;
  }

  /** {@return the models learnt from all examples} */
  Rankers train() {
    Map<Boundary, LinearModel> boundaries = new EnumMap<>(Boundary.class);
    for (Boundary boundary : Boundary.values()) {
      boundaries.put(boundary, ranker(boundaryGroups(boundary)));
    }
    return new Rankers(
        cue(),
        ranker(cueEdges(true)),
        ranker(cueEdges(false)),
        ranker(sources()),
        ranker(sourceEdges(true)),
        ranker(sourceEdges(false)),
        boundaries);
  }

  private LinearModel ranker(CandidateGroups groups) {
    if (groups.size() == 0) {
      // What is nowhere in doubt needs no weights.
      return LinearModel.of(new float[FeatureHash.BUCKETS], THRESHOLD);
    }
    return new ConditionalRanker(
            new AdaGrad(options.rankerCost(), options.epochs(), options.rate(), options.seed()))
        .train(groups, THRESHOLD);
  }

  private LinearModel cue() {
    LogisticRegression regression = new LogisticRegression();
    for (Example example : examples) {
      TokenTable t = example.table();
      CueFeatures features = new CueFeatures(t);
      BitSet heads = new BitSet(t.size);
      BitSet unknown = new BitSet(t.size);
      for (Gold gold : example.golds()) {
        heads.set(gold.reading().head);
        if (example.scheme() == GoldCorpus.Scheme.POLNEAR) {
          // PolNeAR labels the outermost attributions only.
          Spread.content(gold.reading(), unknown);
        }
      }
      for (int i = 0; i < t.size; i++) {
        if (CueCandidates.holds(t.token(i)) && (heads.get(i) || !unknown.get(i))) {
          regression.add(features.of(i), heads.get(i));
        }
      }
    }
    return regression.train(options.cueCost(), options.seed(), CUE_THRESHOLD);
  }

  private CandidateGroups cueEdges(boolean begins) {
    CandidateGroups groups = new CandidateGroups();
    for (Example example : examples) {
      TokenTable t = example.table();
      Paths paths = new Paths();
      CueEdgeFeatures features = new CueEdgeFeatures(t, paths);
      for (Gold gold : example.golds()) {
        Reading reading = gold.reading();
        int h = reading.head;
        paths.from(t, h);
        int right = begins ? reading.cueFirst : reading.cueLast;
        for (int i : CueReader.cueEdges(t, h, begins)) {
          groups.add(features.of(h, i, begins), i == right);
        }
        groups.close();
      }
    }
    return groups;
  }

  private CandidateGroups sources() {
    CandidateGroups groups = new CandidateGroups();
    for (Example example : examples) {
      TokenTable t = example.table();
      Paths paths = new Paths();
      SourceFeatures features = new SourceFeatures(t, paths);
      for (Gold gold : example.golds()) {
        Reading reading = gold.reading();
        paths.from(t, reading.head);
        groups.add(features.none(reading), !reading.hasSource());
        int s = t.sentence[reading.head];
        for (int i = t.sentenceFirst[s]; i <= t.sentenceLast[s]; i++) {
          if (CueReader.maySpeak(t, reading, i)) {
            groups.add(features.of(reading, i), i == reading.sourceHead);
          }
        }
        groups.close();
      }
    }
    return groups;
  }

  private CandidateGroups sourceEdges(boolean begins) {
    CandidateGroups groups = new CandidateGroups();
    for (Example example : examples) {
      TokenTable t = example.table();
      Paths paths = new Paths();
      SourceEdgeFeatures features = new SourceEdgeFeatures(t, paths);
      for (Gold gold : example.golds()) {
        Reading reading = gold.reading();
        if (!reading.hasSource() || t.sentence[reading.sourceHead] != t.sentence[reading.head]) {
          continue;
        }
        paths.from(t, reading.sourceHead);
        int right = begins ? reading.sourceFirst : reading.sourceLast;
        int to = CueReader.sourceLimit(t, reading, begins);
        int step = begins ? -1 : 1;
        for (int i = reading.sourceHead; i != to + step; i += step) {
          groups.add(features.of(reading, reading.sourceHead, i, begins), i == right);
        }
        groups.close();
      }
    }
    return groups;
  }

  private CandidateGroups boundaryGroups(Boundary boundary) {
    CandidateGroups groups = new CandidateGroups();
    for (Example example : examples) {
      TokenTable t = example.table();
      Paths paths = new Paths();
      ContentWindow window = new ContentWindow(t);
      BoundaryFeatures features = new BoundaryFeatures(t, paths);
      for (Gold gold : example.golds()) {
        Reading reading = gold.reading();
        paths.from(t, reading.head);
        int right = boundary.of(reading);
        window.find(reading, boundary);
        groups.add(features.none(reading), right == Reading.NONE);
        for (int n = 0; n < window.size(); n++) {
          int i = window.token(n);
          groups.add(features.of(reading, i, boundary), i == right);
        }
        groups.close();
      }
    }
    return groups;
  }
}
