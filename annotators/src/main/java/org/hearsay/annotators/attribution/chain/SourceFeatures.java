package org.hearsay.annotators.attribution.chain;

import org.hearsay.annotators.learn.FeatureHash;
import org.hearsay.annotators.learn.FeatureVector;

/** What tells whether a token is the head noun of a cue's source. Not thread-safe. */
final class SourceFeatures {
  private static final int SUBJECT = FeatureHash.text("nsubj");
  private static final int PASSIVE_SUBJECT = FeatureHash.text("nsubj:pass");

  private final Templates templates = new Templates();
  private final TokenTable t;
  private final Paths paths;

  /** Reads {@code paths}, which must be those from the cue's head. */
  SourceFeatures(TokenTable table, Paths paths) {
    this.t = table;
    this.paths = paths;
  }

  /** {@return the features of having no source, valid until the next call} */
  FeatureVector none(Reading cue) {
    templates.clear();
    int h = cue.head;
    int s = t.sentence[h];
    int relation = t.relation[h];
    templates.add(60);
    templates.add(61, t.lemma[h]);
    templates.add(62, t.tag[h]);
    templates.add(64, relation);
    templates.add(65, relation, t.lemma[h]);
    templates.add(66, relation, t.tag[h]);
    templates.add(67, t.at(t.word, cue.cueFirst - 1, s));
    templates.add(68, t.at(t.word, cue.cueLast + 1, s));
    templates.add(69, t.word[cue.cueFirst], t.tag[h]);
    templates.add(70, t.word[cue.cueLast], t.tag[h]);
    templates.add(71, t.lemma[h], t.tag[h]);
    templates.add(72, t.quotation[h] >= 0 ? 1 : 0, t.coarse[h]);
    boolean subject = false;
    boolean passive = false;
    for (int c = t.childBegin(h); c < t.childEnd[h]; c++) {
      int child = t.children[c];
      int rel = t.relation[child];
      subject |= rel == SUBJECT;
      passive |= rel == PASSIVE_SUBJECT;
      templates.add(73, rel, t.coarse[h]);
      templates.add(74, rel, t.lemma[h]);
      templates.add(75, rel, t.tag[child], t.tag[h]);
      templates.add(76, rel, t.lemma[child], t.tag[h]);
    }
    templates.add(77, subject ? 1 : 0, passive ? 1 : 0, t.tag[h]);
    templates.add(78, subject ? 1 : 0, passive ? 1 : 0, t.lemma[h]);
    templates.add(79, subject ? 1 : 0, passive ? 1 : 0, relation);
    int before = t.sentenceFirst[s];
    templates.add(80, cue.cueFirst == before ? 1 : 0, t.tag[h]);
    templates.add(81, cue.cueLast == t.sentenceLast[s] ? 1 : 0, t.tag[h]);
    if (t.head[h] >= 0) {
      templates.add(82, t.lemma[t.head[h]], relation);
      templates.add(83, t.coarse[t.head[h]], relation, t.tag[h]);
    }
    return templates.features();
  }

  /** {@return the features of token {@code i}, valid until the next call} */
  FeatureVector of(Reading cue, int i) {
    templates.clear();
    int h = cue.head;
    int s = t.sentence[h];
    int lemma = t.lemma[h];
    int tag = t.tag[h];
    int path = paths.to(i);
    boolean before = i < cue.cueFirst;
    int side = before ? 0 : 1;
    int distance = before ? cue.cueFirst - i : i - cue.cueLast;
    int near = Templates.bucket(distance);
    templates.add(1, path);
    templates.add(2, path, lemma);
    templates.add(3, path, tag);
    templates.add(4, path, side);
    templates.add(6, paths.length(i), paths.ups(i), side);
    templates.add(7, t.relation[i], paths.length(i), side);
    templates.add(8, t.tag[i], side);
    templates.add(9, t.tag[i], path);
    templates.add(10, t.lemma[i]);
    templates.add(11, t.lemma[i], side);
    templates.add(18, side, near);
    templates.add(19, side, near, lemma);
    templates.add(20, side, near, t.tag[i]);
    templates.add(21, side, near, t.coarse[h]);
    templates.add(22, t.relation[i], t.tag[i]);
    templates.add(23, t.relation[i], side);
    templates.add(24, t.at(t.word, i - 1, s), t.coarse[i]);
    templates.add(25, t.at(t.word, i + 1, s), t.coarse[i]);
    templates.add(26, t.at(t.tag, i - 1, s), t.tag[i], t.at(t.tag, i + 1, s));
    templates.add(27, t.shape[i]);
    boolean adjacentLeft = t.last[i] + 1 == cue.cueFirst;
    boolean adjacentRight = t.first[i] == cue.cueLast + 1;
    templates.add(28, adjacentLeft ? 1 : 0, adjacentRight ? 1 : 0, t.tag[i]);
    templates.add(29, adjacentLeft ? 1 : 0, adjacentRight ? 1 : 0, lemma);
    templates.add(30, adjacentLeft ? 1 : 0, adjacentRight ? 1 : 0, path);
    int verbs = verbsBetween(cue, i);
    templates.add(31, side, Math.min(3, verbs));
    templates.add(32, side, Math.min(3, verbs), path);
    int commas = commasBetween(cue, i);
    templates.add(33, side, Math.min(3, commas));
    templates.add(34, t.quotation[i] >= 0 ? 1 : 0, t.quotation[h] >= 0 ? 1 : 0);
    templates.add(35, t.quotation[i] == t.quotation[h] ? 1 : 0, path);
    templates.add(36, t.relation[h], path);
    templates.add(37, t.relation[h], t.relation[i], side);
    templates.add(38, firstCase(i), path);
    templates.add(39, firstCase(i), lemma, side);
    templates.add(40, firstCase(i), t.coarse[h], side);
    templates.add(41, t.word[cue.cueLast], path);
    templates.add(42, t.word[cue.cueFirst], path);
    templates.add(43, t.word[t.first[i]], t.coarse[i]);
    templates.add(44, Templates.bucket(t.last[i] - t.first[i]));
    boolean isFirst = isFirstNominal(cue, i);
    templates.add(45, isFirst ? 1 : 0, side);
    templates.add(46, isFirst ? 1 : 0, side, lemma);
    templates.add(47, isFirst ? 1 : 0, side, path);
    templates.add(48, t.relation[i] == SUBJECT && t.head[i] >= 0 ? t.lemma[t.head[i]] : 0);
    templates.add(49, i - t.sentenceFirst[s] < 3 ? 1 : 0, side);
    templates.add(50, t.lemma[i], lemma);
    templates.add(51, t.head[i] < 0 ? 0 : t.lemma[t.head[i]], t.relation[i], side);
    templates.add(52, t.tag[i], t.tag[h], path);
    templates.add(53, t.suffix[i]);
    boolean afterQuotation = cue.cueFirst > 0 && before && closedBetween(cue.cueFirst, i);
    templates.add(54, afterQuotation ? 1 : 0, side, t.quotation[t.sentenceFirst[s]] >= 0 ? 1 : 0);
    templates.addEvidence(t, i, i + 1);
    return templates.features();
  }

  private int verbsBetween(Reading cue, int i) {
    return i < cue.cueFirst
        ? t.verbsUpTo[cue.cueFirst] - t.verbsUpTo[i] - (t.isVerb[cue.cueFirst] ? 1 : 0)
        : t.verbsUpTo[i] - t.verbsUpTo[cue.cueLast];
  }

  private int commasBetween(Reading cue, int i) {
    return i < cue.cueFirst
        ? t.commasUpTo[cue.cueFirst] - t.commasUpTo[i]
        : t.commasUpTo[i] - t.commasUpTo[cue.cueLast];
  }

  private boolean closedBetween(int cueFirst, int i) {
    return t.quotationOpens[cueFirst] > t.quotationOpens[i];
  }

  private int firstCase(int i) {
    int child = t.childBegin(i);
    return child < t.childEnd[i] && t.children[child] < i && !t.isNominal[t.children[child]]
        ? t.lemma[t.children[child]]
        : 0;
  }

  private boolean isFirstNominal(Reading cue, int i) {
    if (i < cue.cueFirst) {
      for (int k = i + 1; k < cue.cueFirst; k++) {
        if (t.isNominal[k] && t.head[k] != i) {
          return false;
        }
      }
      return true;
    }
    for (int k = cue.cueLast + 1; k < i; k++) {
      if (t.isNominal[k] && t.head[k] != i) {
        return false;
      }
    }
    return true;
  }
}
