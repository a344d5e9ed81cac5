package org.hearsay.corpus.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.corpus.model.Span;

/**
 * Cuts a text at every boundary of the layers over it, which is what lets spans that cross each
 * other be drawn with elements that must nest.
 *
 * <p>Pure; takes n log n time in the number of layers, however they overlap.
 */
final class Segments {
  /**
   * The most layers that a segment names; those below, which are the longest, are left out. Nesting
   * as deep as this is a fault in the data, and without a limit it would make a page quadratic.
   */
  static final int DEPTH = 24;

  private Segments() {}

  /**
   * Cuts the text of {@code length} code units.
   *
   * @param <T> what a layer stands for
   * @param length the length of the text in code units
   * @param layers spans inside the text, in any order
   * @param cuts further offsets to cut at, such as the ends of paragraphs; in any order
   * @return the segments, in text order, which together cover the text once; empty for a text
   *     without length
   */
  static <T> List<Segment<T>> of(int length, List<Layer<T>> layers, List<Integer> cuts) {
    int[] offsets = boundaries(length, layers, cuts);
    List<Placed<T>> byBegin = new ArrayList<>();
    for (Layer<T> layer : layers) {
      byBegin.add(new Placed<>(layer, byBegin.size()));
    }
    List<Placed<T>> byEnd = new ArrayList<>(byBegin);
    byBegin.sort(Comparator.comparingInt(placed -> placed.layer().span().begin()));
    byEnd.sort(Comparator.comparingInt(placed -> placed.layer().span().end()));

    List<Segment<T>> segments = new ArrayList<>();
    TreeSet<Placed<T>> open = new TreeSet<>();
    int begun = 0;
    int ended = 0;
    for (int i = 0; i + 1 < offsets.length; i++) {
      while (ended < byEnd.size() && byEnd.get(ended).layer().span().end() <= offsets[i]) {
        open.remove(byEnd.get(ended++));
      }
      while (begun < byBegin.size() && byBegin.get(begun).layer().span().begin() <= offsets[i]) {
        open.add(byBegin.get(begun++));
      }
      List<Layer<T>> covering = open.stream().limit(DEPTH).map(Placed::layer).toList();
      segments.add(new Segment<>(new Span(offsets[i], offsets[i + 1]), covering));
    }
    return List.copyOf(segments);
  }

  private static <T> int[] boundaries(int length, List<Layer<T>> layers, List<Integer> cuts) {
    IntStream ofLayers =
        layers.stream().map(Layer::span).flatMapToInt(s -> IntStream.of(s.begin(), s.end()));
    IntStream ofCuts = cuts.stream().mapToInt(Integer::intValue);
    return Stream.of(IntStream.of(0, length), ofLayers, ofCuts)
        .flatMapToInt(offsets -> offsets)
        .sorted()
        .distinct()
        .toArray();
  }

  /** A layer with its place in the list, which decides between spans of the same length. */
  private record Placed<T>(Layer<T> layer, int place) implements Comparable<Placed<T>> {
    @Override
    public int compareTo(Placed<T> other) {
      int shorter = Integer.compare(layer.span().length(), other.layer.span().length());
      return shorter != 0 ? shorter : Integer.compare(place, other.place);
    }
  }
}
