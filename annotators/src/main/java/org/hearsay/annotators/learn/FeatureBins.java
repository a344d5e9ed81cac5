package org.hearsay.annotators.learn;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Dense features in at most 255 bins each, column by column. Bin {@code b} holds what is above edge
 * {@code b - 1} and not above edge {@code b}; what is not a number is in bin 0.
 */
final class FeatureBins {
  static final int MOST = 255;

  /** As many values as tell where the bins of a feature should end. */
  private static final int SAMPLE = 200_000;

  private final byte[][] columns;
  private final float[][] edges;

  private FeatureBins(byte[][] columns, float[][] edges) {
    this.columns = columns;
    this.edges = edges;
  }

  static FeatureBins of(float[][] rows, int width) {
    byte[][] columns = new byte[width][];
    float[][] edges = new float[width][];
    IntStream.range(0, width)
        .parallel()
        .forEach(
            feature -> {
              edges[feature] = edges(rows, feature);
              columns[feature] = column(rows, feature, edges[feature]);
            });
    return new FeatureBins(columns, edges);
  }

  int width() {
    return columns.length;
  }

  int bins(int feature) {
    return edges[feature].length + 1;
  }

  float edge(int feature, int bin) {
    return edges[feature][bin];
  }

  int bin(int feature, int row) {
    return columns[feature][row] & 0xff;
  }

  private static float[] edges(float[][] rows, int feature) {
    int step = 1 + (rows.length - 1) / SAMPLE;
    float[] values = new float[(rows.length + step - 1) / step];
    int known = 0;
    for (int row = 0; row < rows.length; row += step) {
      float value = rows[row][feature];
      if (!Float.isNaN(value)) {
        values[known++] = value;
      }
    }
    Arrays.sort(values, 0, known);
    int distinct = known == 0 ? 0 : 1;
    for (int i = 1; i < known; i++) {
      distinct += values[i] > values[i - 1] ? 1 : 0;
    }
    float[] edges = new float[MOST - 1];
    int count = 0;
    int binned = 0;
    for (int i = 1; i < known && count < edges.length; i++) {
      // Few distinct values get a bin each, many are cut into bins of about one size.
      int size = distinct <= MOST ? 1 : (known - binned) / (MOST - count);
      if (values[i] > values[i - 1] && i - binned >= size) {
        edges[count++] = middle(values[i - 1], values[i]);
        binned = i;
      }
    }
    return Arrays.copyOf(edges, count);
  }

  /** A number that is not below {@code low} and below {@code high}. */
  private static float middle(float low, float high) {
    float middle = (float) (((double) low + high) / 2);
    return middle < high ? middle : low;
  }

  private static byte[] column(float[][] rows, int feature, float[] edges) {
    byte[] column = new byte[rows.length];
    for (int row = 0; row < rows.length; row++) {
      float value = rows[row][feature];
      int begin = 0;
      int end = edges.length;
      while (begin < end) {
        int middle = (begin + end) >>> 1;
        if (value > edges[middle]) {
          begin = middle + 1;
        } else {
          end = middle;
        }
      }
      column[row] = (byte) begin;
    }
    return column;
  }
}
