package org.hearsay.corpus.view;

import java.util.List;
import org.hearsay.corpus.model.Span;

/**
 * A piece of text inside which no layer begins or ends.
 *
 * @param <T> what a layer stands for
 * @param span where the piece lies
 * @param layers the layers that cover it, the shortest first; empty for bare text
 */
record Segment<T>(Span span, List<Layer<T>> layers) {
  Segment {
    layers = List.copyOf(layers);
  }

  /** {@return whether {@code layer}, which covers this piece, begins with it} */
  boolean begins(Layer<T> layer) {
    return layer.span().begin() == span.begin();
  }

  /** {@return whether {@code layer}, which covers this piece, ends with it} */
  boolean ends(Layer<T> layer) {
    return layer.span().end() == span.end();
  }
}
