package org.hearsay.eval;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Role;
import org.hearsay.corpus.model.Span;

/**
 * The measure of CofeNet (Wang et al., COLING 2022), to compare with its table: runs of tokens in
 * one role, whichever attribution they belong to.
 *
 * <p>A discontinuous content is several runs, and a source that two attributions share is one.
 * Exact counts runs that begin and end alike, begin those that begin alike. Jaccard is the mean
 * over the gold runs of the best intersection over union with a run of the system, where a run of
 * the system that overlaps none counts as one more of 0. Which source belongs to which content is
 * not scored. Our tokens are not CofeNet's, nor are our documents its passages, so that figures
 * differ a little.
 */
final class RunMeasure {
  private static final String RUNS = " runs as CofeNet, ";

  private RunMeasure() {}

  static void score(
      List<Attribution> gold, List<Attribution> system, String text, DocumentScores scores) {
    RoleTokens tokens = new RoleTokens(text);
    for (Role role : Role.values()) {
      List<Span> golds = tokens.runs(gold, role);
      List<Span> systems = tokens.runs(system, role);
      scores.match(measure(role, "exact"), matched(golds, systems));
      scores.match(measure(role, "begin"), matched(begins(golds), begins(systems)));
      scores.mean(measure(role, "Jaccard"), jaccard(golds, systems));
    }
  }

  private static Measure measure(Role role, String name) {
    return Measure.of(Topic.ATTRIBUTIONS, role.label() + RUNS + name);
  }

  /** Runs of one side differ, and so do those begins that count. */
  private static <T> MatchCounts matched(List<T> golds, List<T> systems) {
    Set<T> wanted = new HashSet<>(golds);
    int matched = (int) systems.stream().filter(wanted::contains).count();
    return new MatchCounts(matched, golds.size(), systems.size());
  }

  private static List<Integer> begins(List<Span> runs) {
    return runs.stream().map(Span::begin).distinct().toList();
  }

  private static MeanShare jaccard(List<Span> golds, List<Span> systems) {
    double[] best = new double[golds.size()];
    Set<Integer> overlapping = new HashSet<>();
    for (OverlapCandidates.Candidate pair : OverlapCandidates.of(each(golds), each(systems))) {
      Span one = golds.get(pair.gold());
      Span other = systems.get(pair.system());
      double shared = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
      Span hull = one.cover(other);
      best[pair.gold()] = Math.max(best[pair.gold()], shared / (hull.end() - hull.begin()));
      overlapping.add(pair.system());
    }
    MeanShare sum = new MeanShare(0, systems.size() - overlapping.size());
    return Arrays.stream(best).mapToObj(MeanShare::of).reduce(sum, MeanShare::plus);
  }

  private static List<List<Span>> each(List<Span> runs) {
    return runs.stream().map(List::of).collect(Collectors.toList());
  }
}
