package org.hearsay.annotators.attribution.chain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.io.GoldCorpus.Scheme;
import org.hearsay.corpus.model.Span;

/**
 * An attribution as the chain found it, without labels. Roles are spans in text order that don't
 * overlap. Immutable.
 *
 * @param source one span, or empty if the text names no source
 * @param cue one span
 * @param content one span or more
 * @param sentence that cue and source stand in
 * @param cueHead the word that the cue was found by, a token of {@code sentence}
 * @param sourceHead the head noun of the source, a token of {@code sentence}; empty where the
 *     source is
 * @param confidence how probable it is that all roles are right, by the scheme's own text; for each
 *     scheme by which this counts as an attribution, and at least one
 */
public record Found(
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    Sentence sentence,
    Token cueHead,
    Optional<Token> sourceHead,
    Map<Scheme, Double> confidence) {
  /** Copies the collections. */
  public Found {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    confidence = Map.copyOf(confidence);
  }
}
