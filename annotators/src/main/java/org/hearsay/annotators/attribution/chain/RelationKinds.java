package org.hearsay.annotators.attribution.chain;

import org.hearsay.annotators.learn.FeatureHash;

/** Relations and tags as small numbers, for trees; alike ones side by side. Pure functions. */
final class RelationKinds {
  private static final int[] RELATIONS =
      hashes(
          "root",
          "ccomp",
          "xcomp",
          "parataxis",
          "advcl",
          "acl",
          "acl:relcl",
          "conj",
          "obj",
          "obl",
          "nmod",
          "nsubj",
          "nsubj:pass",
          "appos",
          "dep",
          "amod",
          "compound",
          "aux",
          "cop",
          "mark",
          "case",
          "punct",
          "discourse",
          "csubj",
          "advmod",
          "cc",
          "det",
          "nmod:poss");

  private static final int[] TAGS =
      hashes(
          "VBD", "VBZ", "VBP", "VB", "VBG", "VBN", "MD", "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$",
          "WP", "WDT", "JJ", "RB", "IN", "TO", "DT", "CD", ",", ".", ":", "``", "''", "CC");

  private static final int[] AUXILIARIES = hashes("aux", "aux:pass", "cop");

  private RelationKinds() {}

  /** {@return whether the relation is that of an auxiliary or a copula} */
  static boolean isAuxiliary(int hash) {
    return number(AUXILIARIES, hash) < AUXILIARIES.length;
  }

  static int relation(int hash) {
    return number(RELATIONS, hash);
  }

  static int tag(int hash) {
    return number(TAGS, hash);
  }

  private static int number(int[] known, int hash) {
    for (int i = 0; i < known.length; i++) {
      if (known[i] == hash) {
        return i;
      }
    }
    return known.length;
  }

  private static int[] hashes(String... names) {
    int[] hashes = new int[names.length];
    for (int i = 0; i < names.length; i++) {
      hashes[i] = FeatureHash.text(names[i]);
    }
    return hashes;
  }
}
