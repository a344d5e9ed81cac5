package org.hearsay.corpus.io;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hearsay.corpus.model.Role;
import org.hearsay.corpus.model.Span;

/**
 * Runs of one passage that are taken for one attribution: a cue with the sources and contents that
 * are nearer to it than to any other cue, the earlier of two that are as near.
 *
 * <p>Without any cue each content stands with the nearest source. A run that finds no partner is
 * one all the same, so that nothing is left out in silence.
 */
record BioRuns(List<Span> source, List<Span> cue, List<Span> content) {

  static List<BioRuns> tied(Map<Role, List<Span>> runs) {
    List<Span> cues = runs.getOrDefault(Role.CUE, List.of());
    List<Span> contents = runs.getOrDefault(Role.CONTENT, List.of());
    List<Span> anchors = cues.isEmpty() ? contents : cues;
    List<BioRuns> tied = new ArrayList<>();
    for (Span anchor : anchors) {
      boolean isCue = !cues.isEmpty();
      tied.add(
          new BioRuns(
              new ArrayList<>(),
              isCue ? List.of(anchor) : List.of(),
              isCue ? new ArrayList<>() : List.of(anchor)));
    }
    for (Span source : runs.getOrDefault(Role.SOURCE, List.of())) {
      if (anchors.isEmpty()) {
        tied.add(new BioRuns(List.of(source), List.of(), List.of()));
      } else {
        tied.get(nearest(anchors, source)).source().add(source);
      }
    }
    if (!cues.isEmpty()) {
      contents.forEach(content -> tied.get(nearest(cues, content)).content().add(content));
    }
    return tied;
  }

  /** Runs are in text order, so only the neighbours of {@code run} can be nearest. */
  private static int nearest(List<Span> anchors, Span run) {
    int at = Collections.binarySearch(anchors, run);
    int later = at < 0 ? -at - 1 : at;
    if (later == 0) {
      return 0;
    }
    if (later == anchors.size()) {
      return later - 1;
    }
    int before = run.begin() - anchors.get(later - 1).end();
    int behind = anchors.get(later).begin() - run.end();
    return behind < before ? later : later - 1;
  }
}
