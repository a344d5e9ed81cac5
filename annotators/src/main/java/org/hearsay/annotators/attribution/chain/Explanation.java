package org.hearsay.annotators.attribution.chain;

import java.util.List;
import org.hearsay.corpus.io.GoldCorpus.Scheme;
import org.hearsay.corpus.model.Span;

/**
 * How the chain read one cue that it looked at, whether that became an attribution or not: what
 * each stage chose, how probable it thought that, and the best that it rejected. Roles are spans in
 * text order; content may be empty where there was none to choose. Immutable.
 *
 * @param source one span, or empty for none
 * @param cue one span
 * @param content as it was chosen
 * @param steps of the chain, in their order; never empty
 * @param verdicts of the filters, by scheme; at least one
 */
public record Explanation(
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    List<Step> steps,
    List<Verdict> verdicts) {
  /** Copies the lists. */
  public Explanation {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    steps = List.copyOf(steps);
    verdicts = List.copyOf(verdicts);
  }

  /**
   * What one stage chose.
   *
   * @param stage its name, such as {@code source} or {@code cue begins}
   * @param chosen the best option
   * @param rejected the next ones, best first; may be empty
   */
  public record Step(String stage, Option chosen, List<Option> rejected) {
    /** Copies the list. */
    public Step {
      rejected = List.copyOf(rejected);
    }
  }

  /**
   * Something that a stage may choose.
   *
   * @param spans what it stands for; empty for nothing, such as no source
   * @param probability by the stage alone, in [0, 1]
   */
  public record Option(List<Span> spans, double probability) {
    /** Copies the list. */
    public Option {
      spans = List.copyOf(spans);
    }
  }

  /**
   * Whether all of it counts as an attribution.
   *
   * @param scheme by which definition
   * @param confidence that all roles are right, in [0, 1]
   * @param threshold the confidence from which on it counts
   */
  public record Verdict(Scheme scheme, double confidence, double threshold) {
    /** {@return whether it counts} */
    public boolean isKept() {
      return confidence >= threshold;
    }
  }
}
