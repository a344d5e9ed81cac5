package org.hearsay.eval;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Role;
import org.hearsay.corpus.model.Span;

/**
 * How well page furniture is told from article text, against the spans that annotators discarded.
 *
 * @param lostAttributions gold attributions of which some role touches what was dropped
 * @param attributions gold attributions
 * @param droppedCharacters discarded characters, without white space, that were dropped
 * @param discardedCharacters characters, without white space, that the annotators discarded
 */
public record DiscardScore(
    int lostAttributions, int attributions, int droppedCharacters, int discardedCharacters) {

  /**
   * Scores a division of texts into article and furniture.
   *
   * @param gold a corpus with discarded spans
   * @param furniture gives for a text what is dropped, spans in text order and apart
   * @return the counts over all documents
   */
  public static DiscardScore of(GoldCorpus gold, Function<String, List<Span>> furniture) {
    DiscardScore sum = new DiscardScore(0, 0, 0, 0);
    for (Document document : gold.documents()) {
      List<Span> dropped = furniture.apply(document.text());
      List<Span> discarded = gold.discards().getOrDefault(document.id(), List.of());
      VisibleCharacters characters = new VisibleCharacters(document.text());
      sum =
          sum.plus(
              new DiscardScore(
                  lost(document.attributions(), dropped),
                  document.attributions().size(),
                  characters.shared(discarded, dropped),
                  characters.in(discarded)));
    }
    return sum;
  }

  /** {@return the share of gold attributions on dropped text, or NaN if there are none} */
  public double lostShare() {
    return (double) lostAttributions / attributions;
  }

  /** {@return the share of discarded characters that are dropped, or NaN if there are none} */
  public double droppedShare() {
    return (double) droppedCharacters / discardedCharacters;
  }

  /** {@return both shares with their counts, two lines} */
  public String report() {
    return String.format(
        Locale.ROOT,
        """
        gold attributions on dropped text   %s (%d of %d)
        discarded characters dropped        %s (%d of %d)
        """,
        ScoreTable.number(lostShare()),
        lostAttributions,
        attributions,
        ScoreTable.number(droppedShare()),
        droppedCharacters,
        discardedCharacters);
  }

  private DiscardScore plus(DiscardScore other) {
    return new DiscardScore(
        lostAttributions + other.lostAttributions,
        attributions + other.attributions,
        droppedCharacters + other.droppedCharacters,
        discardedCharacters + other.discardedCharacters);
  }

  private static int lost(List<Attribution> attributions, List<Span> dropped) {
    List<List<Span>> wholes =
        attributions.stream()
            .map(
                item -> Arrays.stream(Role.values()).map(item::role).flatMap(List::stream).toList())
            .toList();
    return OverlapCandidates.of(wholes, List.of(dropped)).size();
  }
}
