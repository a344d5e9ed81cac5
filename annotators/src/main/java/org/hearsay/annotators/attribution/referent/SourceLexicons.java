package org.hearsay.annotators.attribution.referent;

/** The lexicons that sources are resolved by, loaded once. Immutable and thread-safe. */
public record SourceLexicons(SourceNouns nouns, GivenNames givenNames, Countries countries) {
  /** Reads the bundled lexicons. */
  public static SourceLexicons bundled() {
    return new SourceLexicons(new SourceNouns(), new GivenNames(), new Countries());
  }
}
