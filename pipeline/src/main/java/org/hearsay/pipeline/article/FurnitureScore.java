package org.hearsay.pipeline.article;

import java.util.List;

/**
 * Scores how much each line looks like page furniture: a sum of a few weighted features of the line
 * and its neighbours. A line that reaches {@link #THRESHOLD} is furniture.
 */
final class FurnitureScore {
  /** Evidence from which on a line is furniture. */
  static final double THRESHOLD = 2;

  /** Lines on each side that count as neighbours. */
  private static final int REACH = 3;

  /** Where credits and notes on the author stand. */
  private static final int LAST_LINES = 3;

  /** Sentences of an article before which no line ends it. */
  private static final int FEWEST_PROSE = 3;

  private final FurnitureLexicon lexicon;
  private final List<TextLine> lines;
  private final int firstProse;
  private final int lastProse;

  FurnitureScore(FurnitureLexicon lexicon, List<TextLine> lines) {
    this.lexicon = lexicon;
    this.lines = lines;
    int first = 0;
    while (first < lines.size() && !lines.get(first).isProse()) {
      first++;
    }
    int last = lines.size() - 1;
    while (last >= 0 && (!lines.get(last).isProse() || words(last) >= THRESHOLD)) {
      last--;
    }
    this.firstProse = first;
    this.lastProse = last;
  }

  /** {@return the evidence that each line is furniture, in the order of the lines} */
  double[] scores() {
    double[] scores = new double[lines.size()];
    boolean inList = false;
    boolean ended = false;
    int prose = 0;
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      inList = !line.isProse() && (inList || lexicon.opensList(line.words()));
      prose += line.isProse() ? 1 : 0;
      ended =
          ended || (prose >= FEWEST_PROSE && !line.isProse() && lexicon.endsArticle(line.words()));
      scores[i] = words(i) + (line.isWhole() ? look(line) + place(i) : 0);
      scores[i] += (inList ? 1.5 : 0) + (ended ? 2 : 0);
    }
    return scores;
  }

  private double words(int i) {
    TextLine line = lines.get(i);
    double score = lexicon.evidence(line.words());
    score += line.isNameList() || (line.isWhole() && lexicon.isMenu(line.words())) ? 2 : 0;
    score += line.hasHandle() && line.words().get(0).equals("follow") ? 2 : 0;
    return score;
  }

  /** Evidence from the line alone. */
  private static double look(TextLine line) {
    if (line.isWordless() || line.isDate()) {
      return 2;
    }
    double score = 0;
    score += isBareLabel(line) ? 1 : 0;
    score += !line.isFinished() ? 0.5 : 0;
    score -= line.isProse() ? 1 : 0;
    score -= line.isSigned() ? 1.5 : 0;
    return score;
  }

  private static boolean isBareLabel(TextLine line) {
    return line.isLabel() && !line.hasSpeech();
  }

  /** Evidence from where the line stands. */
  private double place(int i) {
    TextLine line = lines.get(i);
    if (firstProse == lines.size() || line.isDate() || line.isWordless()) {
      return 0;
    }
    boolean isCredit = i >= lines.size() - LAST_LINES && !line.hasSpeech() && words(i) > 0;
    double score = isCredit ? 1 : 0;
    if (line.isProse()) {
      return score;
    }
    if (i > lastProse) {
      score += line.isRunning() || (line.isFinished() && !isBareLabel(line)) ? 0.5 : 1.5;
    } else if (i < firstProse) {
      score -= line.isShort() ? 0 : 1;
    }
    score += shortNeighbours(i) >= REACH ? 0.5 : 0;
    return score;
  }

  private int shortNeighbours(int i) {
    int found = 0;
    for (int j = Math.max(0, i - REACH); j <= Math.min(lines.size() - 1, i + REACH); j++) {
      TextLine line = lines.get(j);
      found += j != i && line.isWhole() && !line.isProse() && !line.isFinished() ? 1 : 0;
    }
    return found;
  }
}
