package org.hearsay.annotators.attribution.draft;

import java.util.List;
import java.util.Optional;
import org.hearsay.corpus.model.Span;

/**
 * An attribution in the making: its spans, and the tokens that it was found by, without labels.
 *
 * <p>Stages pass drafts on and return new ones; only the last stage turns them into {@link
 * org.hearsay.corpus.model.Attribution}s. Roles follow the rules of that record. Immutable.
 *
 * @param source spans of the source; empty if the text names none
 * @param cue spans of the cue; empty where a quotation stands alone
 * @param content spans of the content; never empty
 * @param cueHead the word that decides what the cue means ("said" in "has also said"); empty where
 *     the cue is
 * @param sourceHead the head noun of the source; empty where the source is
 * @param propositional false for what only PolNeAR's wider definition counts (guidelines, 5.3)
 * @param confidence in [0, 1]
 */
public record Draft(
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    Optional<Anchor> cueHead,
    Optional<Anchor> sourceHead,
    boolean propositional,
    double confidence) {
  public Draft {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** {@return this draft with other spans of content} */
  public Draft withContent(List<Span> other) {
    return new Draft(source, cue, other, cueHead, sourceHead, propositional, confidence);
  }
}
