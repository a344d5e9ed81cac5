package org.hearsay.annotators.attribution.chain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.annotators.learn.LinearModel;
import org.hearsay.annotators.learn.LogisticRegression;

/** Applies the linear models to one text, cue by cue. Not thread-safe. */
final class CueReader {
  private static final int BEST = 8;
  private static final int FARTHEST_SOURCE = 100;

  /** Heads of sources whose edges are looked at. */
  private static final int SOURCES = 3;

  private final TokenTable t;
  private final Rankers rankers;
  private final Paths fromCue = new Paths();
  private final Paths fromSource = new Paths();
  private final CueFeatures cueFeatures;
  private final CueEdgeFeatures cueEdgeFeatures;
  private final SourceFeatures sourceFeatures;
  private final SourceEdgeFeatures sourceEdgeFeatures;
  private final BoundaryFeatures boundaryFeatures;
  private final ContentWindow window;
  private final Map<Boundary, Ranking> boundaries = new EnumMap<>(Boundary.class);
  private final Ranking cueBegins = new Ranking();
  private final Ranking cueEnds = new Ranking();
  private final Ranking sources = new Ranking();
  private final Ranking sourceBegins = new Ranking();
  private final Ranking sourceEnds = new Ranking();
  private List<Phrase> cuePhrases = List.of();
  private List<Phrase> sourcePhrases = List.of();

  CueReader(TokenTable table, Rankers rankers) {
    this.t = table;
    this.rankers = rankers;
    this.cueFeatures = new CueFeatures(table);
    this.cueEdgeFeatures = new CueEdgeFeatures(table, fromCue);
    this.sourceFeatures = new SourceFeatures(table, fromCue);
    this.sourceEdgeFeatures = new SourceEdgeFeatures(table, fromSource);
    this.boundaryFeatures = new BoundaryFeatures(table, fromCue);
    this.window = new ContentWindow(table);
    for (Boundary boundary : Boundary.values()) {
      boundaries.put(boundary, new Ranking());
    }
  }

  /** {@return the probability that {@code i}, a candidate, heads a cue} */
  double probability(int i) {
    return LogisticRegression.probability(rankers.cue().score(cueFeatures.of(i)));
  }

  /** {@return the best cue span and source for {@code head}; the rankings stay readable} */
  Reading read(int head) {
    Reading reading = new Reading(head);
    fromCue.from(t, head);
    edges(reading);
    source(reading);
    return reading;
  }

  private void edges(Reading reading) {
    cueBegins.clear();
    for (int i : cueEdges(t, reading.head, true)) {
      cueBegins.add(i, rankers.cueBegin().score(cueEdgeFeatures.of(reading.head, i, true)));
    }
    cueBegins.rank(BEST);
    cueEnds.clear();
    for (int i : cueEdges(t, reading.head, false)) {
      cueEnds.add(i, rankers.cueEnd().score(cueEdgeFeatures.of(reading.head, i, false)));
    }
    cueEnds.rank(BEST);
    cuePhrases = Phrases.best(Phrases.of(reading.head, 0, cueBegins, cueEnds));
    PhraseRole.CUE.put(cuePhrases.get(0), reading);
  }

  private void source(Reading reading) {
    sources.clear();
    sources.add(Reading.NONE, rankers.source().score(sourceFeatures.none(reading)));
    int s = t.sentence[reading.head];
    int from = Math.max(t.sentenceFirst[s], reading.head - FARTHEST_SOURCE);
    int to = Math.min(t.sentenceLast[s], reading.head + FARTHEST_SOURCE);
    for (int i = from; i <= to; i++) {
      if (maySpeak(t, reading, i)) {
        sources.add(i, rankers.source().score(sourceFeatures.of(reading, i)));
      }
    }
    sources.rank(BEST);
    List<Phrase> phrases = new ArrayList<>();
    for (int n = 0; n < Math.min(SOURCES, sources.size()); n++) {
      if (sources.score(n) >= sources.score(0) - Phrases.REACH) {
        phrases.addAll(sourcePhrases(reading, sources.token(n), sources.score(n)));
      }
    }
    sourcePhrases = Phrases.best(phrases);
    PhraseRole.SOURCE.put(sourcePhrases.get(0), reading);
  }

  private List<Phrase> sourcePhrases(Reading reading, int head, double score) {
    if (head == Reading.NONE) {
      return List.of(Phrase.none(score));
    }
    reading.sourceHead = head;
    fromSource.from(t, head);
    sourceEdges(reading, head, true, sourceBegins, rankers.sourceBegin());
    sourceEdges(reading, head, false, sourceEnds, rankers.sourceEnd());
    return Phrases.of(head, score, sourceBegins, sourceEnds);
  }

  private void sourceEdges(
      Reading reading, int head, boolean begins, Ranking ranking, LinearModel model) {
    ranking.clear();
    int to = sourceLimit(t, reading, begins);
    int step = begins ? -1 : 1;
    for (int i = head; i != to + step; i += step) {
      ranking.add(i, model.score(sourceEdgeFeatures.of(reading, head, i, begins)));
    }
    ranking.rank(BEST);
  }

  /** Ranks the edges of the content of {@code reading}, whose cue must be the last one read. */
  void rankBoundaries(Reading reading) {
    for (Boundary boundary : Boundary.values()) {
      Ranking ranking = boundaries(boundary);
      LinearModel model = rankers.boundary(boundary);
      ranking.clear();
      ranking.add(Reading.NONE, model.score(boundaryFeatures.none(reading)));
      window.find(reading, boundary);
      for (int n = 0; n < window.size(); n++) {
        int i = window.token(n);
        ranking.add(i, model.score(boundaryFeatures.of(reading, i, boundary)));
      }
      ranking.rank(BEST);
    }
  }

  Ranking boundaries(Boundary boundary) {
    Ranking ranking = boundaries.get(boundary);
    if (ranking == null) {
      throw new IllegalStateException("expected a ranking for " + boundary);
    }
    return ranking;
  }

  /** {@return what the cue that was read last may be, best first} */
  List<Phrase> cuePhrases() {
    return cuePhrases;
  }

  /** {@return what the source that was read last may be, best first} */
  List<Phrase> sourcePhrases() {
    return sourcePhrases;
  }

  Ranking sources() {
    return sources;
  }

  /** {@return where the cue of {@code head} may begin, or end, nearest first} */
  static int[] cueEdges(TokenTable t, int head, boolean begins) {
    int s = t.sentence[head];
    int room = begins ? head - t.sentenceFirst[s] : t.sentenceLast[s] - head;
    int[] edges = new int[Math.min(CueEdgeFeatures.REACH, room) + 1];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = begins ? head - i : head + i;
    }
    return edges;
  }

  /** {@return whether token {@code i} may be the head of the source} */
  static boolean maySpeak(TokenTable t, Reading cue, int i) {
    return t.isNominal[i]
        && (i < cue.cueFirst || i > cue.cueLast)
        && Math.abs(i - cue.head) <= FARTHEST_SOURCE;
  }

  /** {@return how far the source with the head of {@code reading} may reach on one side} */
  static int sourceLimit(TokenTable t, Reading reading, boolean begins) {
    int head = reading.sourceHead;
    int s = t.sentence[head];
    int limit =
        begins
            ? Math.max(t.sentenceFirst[s], head - SourceEdgeFeatures.REACH_BEFORE)
            : Math.min(t.sentenceLast[s], head + SourceEdgeFeatures.REACH_BEHIND);
    if (begins && head > reading.cueLast) {
      limit = Math.max(limit, reading.cueLast + 1);
    } else if (!begins && head < reading.cueFirst) {
      limit = Math.min(limit, reading.cueFirst - 1);
    }
    return limit;
  }
}
