package org.hearsay.corpus.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.hearsay.corpus.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentsTest {
  /** Layers are written {@code name begin-end}; segments {@code text:names}, the shortest first. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          abcdef |                     | abcdef:
          abcdef | x 0-6               | abcdef:x
          abcdef | x 1-3               | a: bc:x def:
          abcdef | x 1-5, y 2-3        | a: b:x c:yx de:x f:
          abcdef | x 0-4, y 2-6        | ab:x cd:xy ef:y
          abcdef | x 0-2, x 4-6        | ab:x cd: ef:x
          abcdef | x 1-3, y 1-3        | a: bc:xy def:
          abcdef | x 0-3, y 3-6        | abc:x def:y
          a😀b   | x 1-3               | a: 😀:x b:
          """)
  void cutsTheTextAtEveryBoundary(String text, String layers, String expected) {
    assertEquals(expected, shown(text, Segments.of(text.length(), layers(layers), List.of())));
  }

  @Test
  void cutsWhereItIsToldToEvenInsideALayer() {
    assertEquals("a: b:x cd:x", shown("abcd", Segments.of(4, layers("x 1-4"), List.of(2, 4, 0))));
  }

  @Test
  void aTextWithoutLengthHasNoSegments() {
    assertEquals(List.of(), Segments.of(0, List.of(), List.of()));
  }

  @Test
  void coversTheTextOnceAndNamesExactlyTheLayersThatCoverASegment() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<Layer<String>> layers = new ArrayList<>();
      for (int i = 0; i < Segments.DEPTH; i++) {
        int begin = random.nextInt(40);
        layers.add(new Layer<>(new Span(begin, begin + 1 + random.nextInt(40 - begin)), "x" + i));
      }
      int at = 0;
      for (Segment<String> segment : Segments.of(40, layers, List.of())) {
        assertEquals(at, segment.span().begin(), "seed " + seed);
        at = segment.span().end();
        for (Layer<String> layer : layers) {
          boolean covers = segment.layers().contains(layer);
          assertEquals(layer.span().overlaps(segment.span()), covers, "seed " + seed);
          assertEquals(layer.span().contains(segment.span()), covers, "seed " + seed);
        }
      }
      assertEquals(40, at, "seed " + seed);
    }
  }

  @Test
  void namesNoMoreThanTheShortestLayersOfADeepNest() {
    int depth = 20_000;
    List<Layer<String>> nest = new ArrayList<>();
    for (int i = 0; i < depth; i++) {
      nest.add(new Layer<>(new Span(i, 2 * depth - i), "x"));
    }
    var segments =
        assertTimeout(
            Duration.ofSeconds(10), () -> Segments.of(2 * depth, nest, List.<Integer>of()));
    assertTrue(segments.stream().allMatch(s -> s.layers().size() <= Segments.DEPTH));
    var middle = segments.get(depth - 1);
    assertEquals(new Span(depth - 1, depth + 1), middle.layers().get(0).span());
  }

  private static List<Layer<String>> layers(String listed) {
    List<Layer<String>> layers = new ArrayList<>();
    if (listed != null) {
      for (String layer : listed.split(", ", -1)) {
        String[] words = layer.split("[ -]", -1);
        Span span = new Span(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
        layers.add(new Layer<>(span, words[0]));
      }
    }
    return layers;
  }

  private static String shown(String text, List<Segment<String>> segments) {
    return segments.stream()
        .map(
            segment ->
                segment.span().in(text)
                    + ":"
                    + segment.layers().stream().map(Layer::mark).collect(Collectors.joining()))
        .collect(Collectors.joining(" "));
  }
}
