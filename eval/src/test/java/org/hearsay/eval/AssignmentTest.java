package org.hearsay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssignmentTest {
  @Test
  void takesTheGreatestSumAndNotTheGreatestPairFirst() {
    // greedy: 5 + 0; best: 4 + 4
    List<Pair> pairs = List.of(Pair.of(0, 0, 5), Pair.of(0, 1, 4), Pair.of(1, 0, 4));
    assertEquals("0-1 1-0", shown(Assignment.best(pairs)));
  }

  @Test
  void laterWeightsDecideBetweenEqualSums() {
    List<Pair> pairs =
        List.of(Pair.of(0, 0, 3, 0), Pair.of(0, 1, 3, 1), Pair.of(1, 0, 3, 1), Pair.of(1, 1, 3, 0));
    assertEquals("0-1 1-0", shown(Assignment.best(pairs)));
  }

  @Test
  void aLaterWeightNeverOutweighsAnEarlierOne() {
    List<Pair> pairs = List.of(Pair.of(0, 0, 2, 0), Pair.of(0, 1, 1, 1_000_000));
    assertEquals("0-0", shown(Assignment.best(pairs)));
  }

  @Test
  void nothingIsPairedWithoutPairs() {
    assertEquals("", shown(Assignment.best(List.of())));
  }

  @Test
  void agreesWithTryingEveryPairing() {
    for (long seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      List<Pair> pairs = randomPairs(random, 1 + random.nextInt(5), 1 + random.nextInt(5));
      List<Pair> best = Assignment.best(pairs);
      assertEquals(
          greatestSum(pairs, 0, new HashSet<>(), new HashSet<>()), sum(best), "seed " + seed);
      assertEquals(best.size(), best.stream().map(Pair::gold).distinct().count(), "seed " + seed);
      assertEquals(best.size(), best.stream().map(Pair::system).distinct().count(), "seed " + seed);
    }
  }

  @Test
  void manySmallGroupsAreFast() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      pairs.add(Pair.of(2 * i, 2 * i, 3));
      pairs.add(Pair.of(2 * i, 2 * i + 1, 2));
      pairs.add(Pair.of(2 * i + 1, 2 * i, 2));
    }
    assertTimeout(
        Duration.ofSeconds(20), () -> assertEquals(100_000, Assignment.best(pairs).size()));
  }

  private static List<Pair> randomPairs(Random random, int golds, int systems) {
    List<Pair> pairs = new ArrayList<>();
    for (int gold = 0; gold < golds; gold++) {
      for (int system = 0; system < systems; system++) {
        if (random.nextInt(3) > 0) {
          pairs.add(Pair.of(gold, system, 1 + random.nextInt(9)));
        }
      }
    }
    return pairs;
  }

  private static long greatestSum(
      List<Pair> pairs, int from, Set<Integer> golds, Set<Integer> systems) {
    if (from == pairs.size()) {
      return 0;
    }
    Pair pair = pairs.get(from);
    long without = greatestSum(pairs, from + 1, golds, systems);
    if (golds.contains(pair.gold()) || systems.contains(pair.system())) {
      return without;
    }
    golds.add(pair.gold());
    systems.add(pair.system());
    long with = pair.weights().level(0) + greatestSum(pairs, from + 1, golds, systems);
    golds.remove(pair.gold());
    systems.remove(pair.system());
    return Math.max(with, without);
  }

  private static long sum(List<Pair> pairs) {
    return pairs.stream().mapToLong(pair -> pair.weights().level(0)).sum();
  }

  private static String shown(List<Pair> pairs) {
    return String.join(" ", pairs.stream().map(pair -> pair.gold() + "-" + pair.system()).toList());
  }
}
