package org.hearsay.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The best one-to-one pairing: among all of them, one with the greatest sum of weights.
 *
 * <p>Pairs that share no item, directly or through others, are solved apart (items of a long
 * document overlap with few neighbours), each group by the Hungarian method in time cubic in the
 * size of the group. The pairs given are the only ones that can be chosen.
 */
final class Assignment {
  private Assignment() {}

  /** {@return the chosen pairs, ordered by gold index} */
  static List<Pair> best(List<Pair> pairs) {
    List<Pair> chosen = new ArrayList<>();
    for (List<Pair> group : groups(pairs)) {
      chosen.addAll(group.size() == 1 ? group : bestOfGroup(group));
    }
    chosen.sort(Comparator.comparingInt(Pair::gold));
    return chosen;
  }

  private static List<List<Pair>> groups(List<Pair> pairs) {
    int golds = 1 + pairs.stream().mapToInt(Pair::gold).max().orElse(-1);
    int systems = 1 + pairs.stream().mapToInt(Pair::system).max().orElse(-1);
    int[] leader = new int[golds + systems];
    Arrays.setAll(leader, i -> i);
    for (Pair pair : pairs) {
      leader[find(leader, pair.gold())] = find(leader, golds + pair.system());
    }
    Map<Integer, List<Pair>> groups = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      groups.computeIfAbsent(find(leader, pair.gold()), key -> new ArrayList<>()).add(pair);
    }
    return List.copyOf(groups.values());
  }

  private static int find(int[] leader, int item) {
    int at = item;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }

  private static List<Pair> bestOfGroup(List<Pair> group) {
    int[] golds = group.stream().mapToInt(Pair::gold).distinct().sorted().toArray();
    int[] systems = group.stream().mapToInt(Pair::system).distinct().sorted().toArray();
    boolean turned = golds.length > systems.length;
    int rows = Math.min(golds.length, systems.length);
    int columns = Math.max(golds.length, systems.length);
    long[] weights = weights(group, rows);
    long[][] cost = new long[rows][columns];
    Pair[][] cell = new Pair[rows][columns];
    for (int i = 0; i < group.size(); i++) {
      Pair pair = group.get(i);
      int gold = Arrays.binarySearch(golds, pair.gold());
      int system = Arrays.binarySearch(systems, pair.system());
      cost[turned ? system : gold][turned ? gold : system] = -weights[i];
      cell[turned ? system : gold][turned ? gold : system] = pair;
    }
    List<Pair> chosen = new ArrayList<>();
    int[] columnOf = cheapestColumns(cost);
    for (int row = 0; row < rows; row++) {
      if (cell[row][columnOf[row]] != null) {
        chosen.add(cell[row][columnOf[row]]);
      }
    }
    return chosen;
  }

  /**
   * Makes one number of the weights of each pair, so that no sum of a later level can outweigh 1 in
   * an earlier one. Levels that would not fit into a long are left out, the last first.
   */
  private static long[] weights(List<Pair> group, int rows) {
    long[] weights = new long[group.size()];
    long limit = Long.MAX_VALUE / 8 / rows;
    for (int level = 0; level < group.get(0).weights().levels(); level++) {
      int at = level;
      long most = group.stream().mapToLong(pair -> pair.weights().level(at)).max().orElse(0);
      long radix = most * rows + 1;
      if (Arrays.stream(weights).max().orElse(0) > (limit - most) / radix) {
        break;
      }
      for (int i = 0; i < weights.length; i++) {
        weights[i] = weights[i] * radix + group.get(i).weights().level(level);
      }
    }
    return weights;
  }

  /**
   * The Hungarian method with potentials, row by row (Kuhn 1955; Jonker and Volgenant 1987).
   *
   * @param cost as many columns as rows, or more
   * @return the column of each row, all different, with the smallest sum of costs
   */
  private static int[] cheapestColumns(long[][] cost) {
    int rows = cost.length;
    int columns = cost[0].length;
    // index 0 of rows and columns is a place holder; everything real is counted from 1
    long[] rowPotential = new long[rows + 1];
    long[] columnPotential = new long[columns + 1];
    int[] rowOf = new int[columns + 1];
    for (int row = 1; row <= rows; row++) {
      int[] previous = new int[columns + 1];
      long[] slack = new long[columns + 1];
      Arrays.fill(slack, Long.MAX_VALUE);
      boolean[] reached = new boolean[columns + 1];
      rowOf[0] = row;
      int column = 0;
      do {
        reached[column] = true;
        long least = Long.MAX_VALUE;
        int next = 0;
        for (int j = 1; j <= columns; j++) {
          if (!reached[j]) {
            long reduced =
                cost[rowOf[column] - 1][j - 1] - rowPotential[rowOf[column]] - columnPotential[j];
            if (reduced < slack[j]) {
              slack[j] = reduced;
              previous[j] = column;
            }
            if (slack[j] < least) {
              least = slack[j];
              next = j;
            }
          }
        }
        for (int j = 0; j <= columns; j++) {
          if (reached[j]) {
            rowPotential[rowOf[j]] += least;
            columnPotential[j] -= least;
          } else if (slack[j] != Long.MAX_VALUE) {
            slack[j] -= least;
          }
        }
        column = next;
      } while (rowOf[column] != 0);
      while (column != 0) {
        rowOf[column] = rowOf[previous[column]];
        column = previous[column];
      }
    }
    int[] columnOf = new int[rows];
    for (int j = 1; j <= columns; j++) {
      if (rowOf[j] != 0) {
        columnOf[rowOf[j] - 1] = j - 1;
      }
    }
    return columnOf;
  }
}
