package org.hearsay.corpus.view;

import org.hearsay.corpus.model.Span;

/**
 * One span to draw over a text and what it stands for; layers may nest, overlap and coincide.
 *
 * @param <T> what a layer stands for
 */
record Layer<T>(Span span, T mark) {}
