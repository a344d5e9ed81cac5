package org.hearsay.annotators.attribution.referent;

import java.util.Optional;
import org.hearsay.corpus.model.SourceKind;

/**
 * Whom or what a noun phrase stands for. Immutable and thread-safe.
 *
 * @param name the fullest name or description that the document gives; never blank, empty if there
 *     is none
 * @param kind what kind of source it is
 * @param gender the gender it shows
 * @param plural whether several are meant
 */
public record Referent(Optional<String> name, SourceKind kind, Gender gender, boolean plural) {
  /** Nobody whom the text or the context names. */
  public static final Referent NONE =
      new Referent(Optional.empty(), SourceKind.NONE, Gender.UNKNOWN, false);

  public Referent {
    name = name.map(String::strip).filter(text -> !text.isEmpty());
  }

  /** {@return something that has no name but a kind: the article's own "I" or "we"} */
  public static Referent nameless(SourceKind kind, boolean plural) {
    return new Referent(Optional.empty(), kind, Gender.UNKNOWN, plural);
  }

  /** {@return this referent under another name} */
  public Referent called(String other) {
    return new Referent(Optional.of(other), kind, gender, plural);
  }

  /** {@return several who were taken for a single one without a name} */
  public Referent asGroup() {
    return kind == SourceKind.UNNAMED
        ? new Referent(name, SourceKind.GROUP, Gender.UNKNOWN, true)
        : this;
  }

  /** {@return whether both bear the same name, letter case aside} */
  public boolean isSame(Referent other) {
    return name.isPresent()
        && other.name.isPresent()
        && name.get().equalsIgnoreCase(other.name.get());
  }

  /** {@return the body that a person means by "we", by the person's name if it has none known} */
  public Referent asBody() {
    return kind == SourceKind.PERSON
        ? new Referent(name, SourceKind.GROUP, Gender.UNKNOWN, true)
        : this;
  }
}
