package org.hearsay.corpus.model;

import java.util.Arrays;
import java.util.Locale;

/** A label of the guidelines: an enum constant whose word in files is its name in lower case. */
public interface Label {
  /** {@return the name of the constant, as {@link Enum#name()}} */
  String name();

  /** {@return the word that stands for this label in files and reports} */
  default String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * {@return the label of {@code type} whose word is {@code word}}
   *
   * @param <L> the labels to choose from
   * @throws IllegalArgumentException naming the word and the labels there are
   */
  static <L extends Enum<L> & Label> L of(Class<L> type, String word) {
    for (L label : type.getEnumConstants()) {
      if (label.label().equals(word)) {
        return label;
      }
    }
    throw new IllegalArgumentException(
        String.format(
            Locale.ROOT,
            "expected one of %s, found \"%s\"",
            Arrays.stream(type.getEnumConstants()).map(Label::label).toList(),
            word));
  }
}
