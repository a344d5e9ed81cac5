package org.hearsay.annotators.attribution.chain;

/**
 * What tells whether a content begins, or ends, with a token by where the token stands: inside or
 * at the edge of quotations, sentences and paragraphs, and how far from cue and source. Not
 * thread-safe.
 */
final class BoundaryPlace {
  private static final int STOP = WordHashes.of(".");

  private final TokenTable t;
  private final Templates templates;

  BoundaryPlace(TokenTable table, Templates templates) {
    this.t = table;
    this.templates = templates;
  }

  /** Adds what quotation marks tell; {@code near} says how far the token is from the cue. */
  void addQuotations(Reading cue, int i, int out, boolean isIn, int near) {
    int h = cue.head;
    int lemma = t.lemma[h];
    int cueQuoted = t.quotation[h] >= 0 ? 1 : 0;
    int sourceSide = cue.sourceSide();
    int in = t.quotation[i] >= 0 ? 1 : 0;
    boolean outExists = out >= 0 && out < t.size;
    int outside =
        outExists && t.quotation[out] >= 0 ? (t.quotation[out] == t.quotation[i] ? 2 : 1) : 0;
    int mark = (t.opens[i] ? 1 : 0) + (t.closes[i] ? 2 : 0);
    int markOut = outExists ? (t.opens[out] ? 1 : 0) + (t.closes[out] ? 2 : 0) : 4;
    int state = in + 2 * outside + 6 * cueQuoted;
    int same = t.quotation[i] >= 0 && t.quotation[i] == t.quotation[h] ? 1 : 0;
    templates.add(60, state, mark, markOut);
    templates.add(61, state, same, lemma);
    templates.add(62, state, mark + 4 * markOut, near);
    templates.add(63, state, mark, sourceSide);
    templates.add(64, state, t.word[i]);
    templates.add(65, state, isIn ? t.word[out] : TokenTable.NOTHING);
    int quotes = Math.abs(t.quotationOpens[i] - t.quotationOpens[h]);
    templates.add(66, Math.min(3, quotes), state, mark);
    templates.add(67, mark, lemma, cueQuoted);
    templates.add(68, same, cueQuoted, isIn ? 1 : 0);
    templates.add(69, mark, near, t.paragraph[i] == t.paragraph[h] ? 1 : 0);
  }

  /** Adds what distances and edges tell; {@code pathHigh} leads to the subtree at the token. */
  void addPlace(Reading cue, int i, Boundary boundary, int near, int pathHigh) {
    int h = cue.head;
    int lemma = t.lemma[h];
    int wordIn = t.word[i];
    int step = boundary.begins() ? -1 : 1;
    int wordOut = t.at(t.word, i + step, t.sentence[i]);
    int cueQuoted = t.quotation[h] >= 0 ? 1 : 0;
    int sourceSide = cue.sourceSide();
    int s = t.sentence[i];
    int from = t.sentenceFirst[s];
    int to = t.sentenceLast[s];
    boolean before = boundary.isBefore();
    int sentences = Math.max(-5, Math.min(5, s - t.sentence[h]));
    boolean sameParagraph = t.paragraph[i] == t.paragraph[h];
    int edge = (i == from ? 1 : 0) + (i == to ? 2 : 0) + (i + 1 == to && !t.isWord[to] ? 4 : 0);
    int paragraph = t.paragraph[i];
    int paragraphEdge =
        (t.paragraphFirst[paragraph] == i ? 1 : 0)
            + (t.paragraphLast[paragraph] == i ? 2 : 0)
            + (t.paragraphLast[paragraph] == to ? 4 : 0)
            + (t.paragraphFirst[paragraph] == from ? 8 : 0);
    templates.add(80, near);
    templates.add(81, near, lemma);
    templates.add(82, near, t.tag[h], sourceSide);
    templates.add(83, edge, sentences, sourceSide);
    templates.add(84, edge, lemma);
    templates.add(85, edge, t.tag[i]);
    templates.add(86, edge, wordOut, sentences);
    templates.add(87, paragraphEdge, sentences);
    templates.add(88, paragraphEdge, sentences, t.quotation[i] >= 0 ? 1 : 0);
    templates.add(89, sentences, sameParagraph ? 1 : 0, cueQuoted);
    templates.add(90, sentences, t.quotation[i] >= 0 ? 1 : 0, t.quotation[from] >= 0 ? 1 : 0);
    int cueEdge = before ? cue.cueFirst : cue.cueLast;
    int low = Math.min(cueEdge, i);
    int high = Math.max(cueEdge, i);
    int verbs = Math.min(4, t.verbsUpTo[high] - t.verbsUpTo[low]);
    int commas = Math.min(4, t.commasUpTo[high] - t.commasUpTo[low]);
    templates.add(91, verbs, commas, sentences);
    templates.add(92, verbs, wordOut);
    templates.add(93, commas, wordOut);
    templates.add(94, verbs, lemma);
    templates.add(95, commas, t.tag[h], sourceSide);
    templates.add(96, verbs, commas, wordIn);
    boolean atCue = i == cue.cueFirst - 1 || i == cue.cueLast + 1;
    int touches = atCue ? 1 : 0;
    if (cue.hasSource()) {
      if (i >= cue.sourceFirst && i <= cue.sourceLast) {
        touches += 2;
      } else if (i + 1 == cue.sourceFirst) {
        touches += 4;
      } else if (i - 1 == cue.sourceLast) {
        touches += 6;
      } else if (i + 2 == cue.sourceFirst && !t.isWord[i + 1]) {
        touches += 8;
      } else if (i - 2 == cue.sourceLast && !t.isWord[i - 1]) {
        touches += 10;
      }
    }
    int beyond = cue.hasSource() ? (i < cue.sourceFirst ? 1 : i > cue.sourceLast ? 2 : 3) : 0;
    templates.add(97, touches);
    templates.add(98, touches, lemma);
    templates.add(99, touches, wordIn);
    templates.add(100, touches, wordOut);
    templates.add(101, touches, t.tag[i]);
    templates.add(102, beyond, sourceSide, near);
    templates.add(103, beyond, sourceSide, pathHigh);
    templates.add(104, touches, t.tag[h], sourceSide);
    templates.add(105, touches, t.relation[h]);
    templates.add(106, touches, t.word[cue.cueLast]);
    templates.add(107, t.word[cue.cueLast], wordIn);
    templates.add(108, t.word[cue.cueLast], near);
    templates.add(109, t.word[cue.cueLast], pathHigh);
    int cuePosition =
        (cue.cueFirst == t.sentenceFirst[t.sentence[h]] ? 1 : 0)
            + (cue.cueLast + 1 >= t.sentenceLast[t.sentence[h]] ? 2 : 0);
    templates.add(110, cuePosition, near, sourceSide);
    templates.add(111, edge, t.word[to] == STOP ? 1 : 0, sentences);
    templates.add(112, wordOut, t.at(t.lemma, i + 2 * step, s), verbs);
    int nextVerb = 0;
    for (int k = 1; k <= 4; k++) {
      int at = i + k * step;
      if (t.isIn(at, s) && t.isVerb[at]) {
        nextVerb = t.tag[at] + k;
        break;
      }
    }
    templates.add(113, wordOut, nextVerb);
    // Once more, so that the penalty on weights is less for it (docs/attribution.md, 7).
    templates.add(114, wordOut, nextVerb);
  }
}
