package org.hearsay.annotators.attribution;

/** The lexicons that sources are resolved by, loaded once. Immutable and thread-safe. */
record SourceLexicons(SourceNouns nouns, GivenNames givenNames, Countries countries) {
  /** Reads the bundled lexicons. */
  static SourceLexicons bundled() {
    return new SourceLexicons(new SourceNouns(), new GivenNames(), new Countries());
  }
}
