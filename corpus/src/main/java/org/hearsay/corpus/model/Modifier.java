package org.hearsay.corpus.model;

/** How the text bounds a figure (guidelines, section 7). The direction of a change is not here. */
public enum Modifier implements Label {
  /** Unmarked. */
  EQUAL("="),
  /** About, roughly, some. */
  APPROXIMATE("~"),
  /** More than, over, exceeded. */
  MORE(">"),
  /** At least. */
  AT_LEAST(">="),
  /** Under, nearly, almost, just under. */
  LESS("<"),
  /** At most, up to. */
  AT_MOST("<="),
  /** Between a low and a high figure. */
  RANGE("range");

  private final String symbol;

  Modifier(String symbol) {
    this.symbol = symbol;
  }

  /** {@return the symbol of the guidelines, such as {@code >=}} */
  @Override
  public String label() {
    return symbol;
  }
}
