package org.hearsay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.hearsay.corpus.model.Amount;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.QuantityKind;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for every measure of a set of values, on random golds and answers. */
class ValueLawsTest {
  private static final int SEEDS = 80;
  private static final int PLACES = 8;
  private static final String TEXT = "1 tug 2 pier 3 crane 1 tug 2 pier 3 crane 1 tug 2 pier xyz";

  /** Words at the end that no random item covers. */
  private static final String BEYOND = "xyz";

  private static Evaluation scored(ValueSet set, List<Quantity> quantities) {
    Document answer =
        new Document("t1", TEXT, Map.of(), List.of(), quantities, List.of(), List.of());
    return Evaluation.of(set, List.of(answer), set.kinds());
  }

  private static ValueSet set(String name, List<Quantity> quantities) {
    boolean hasSpans = !name.startsWith("newsquant") && !name.startsWith("rtext");
    boolean hasValues = !name.startsWith("measeval");
    List<ValueGold> golds =
        quantities.stream().map(each -> gold(each, hasSpans, hasValues)).toList();
    return new ValueSet(name, List.of(new ValueText("t1", TEXT, golds, true)));
  }

  /** The gold to which the quantity is the perfect answer. */
  private static ValueGold gold(Quantity quantity, boolean hasSpans, boolean hasValues) {
    boolean isCount = quantity.unit().id().equals(Unit.COUNT);
    return new ValueGold(
        hasSpans ? List.of(quantity.span()) : List.of(),
        hasValues ? Optional.of(quantity.amount()) : Optional.empty(),
        false,
        Optional.of("="),
        isCount ? quantity.measuredLemma() : Optional.of(quantity.unit().name()),
        quantity.unit().surface(),
        quantity.measured().map(span -> span.in(TEXT)),
        quantity.measured().stream().toList(),
        isCount ? Set.of("IsCount") : Set.of());
  }

  private static List<Quantity> random(Random random) {
    List<Quantity> quantities = new ArrayList<>();
    int begin = 0;
    for (int place = 0; place < PLACES; place++) {
      int noun = begin + 2;
      int end = TEXT.indexOf(' ', noun);
      if (random.nextInt(3) > 0) {
        quantities.add(
            quantity("q" + place, new Span(begin, begin + 1), new Span(noun, end), random));
      }
      begin = end + 1;
    }
    return quantities;
  }

  private static Quantity quantity(String id, Span span, Span noun, Random random) {
    boolean isCount = random.nextBoolean();
    Optional<Span> measured = random.nextInt(3) > 0 ? Optional.of(noun) : Optional.empty();
    Quantity whole = FigureBuilder.at(TEXT, span.in(TEXT)).as(id);
    return new Quantity(
        id,
        random.nextInt(4) > 0 ? span : new Span(span.begin(), noun.end()),
        QuantityKind.MEASURE,
        whole.modifier(),
        whole.direction(),
        Amount.of(BigDecimal.valueOf(1 + random.nextInt(3))),
        Optional.empty(),
        isCount
            ? Unit.count()
            : new Unit(Optional.of("km"), "KiloM", "kilometre", Optional.of("length")),
        Optional.empty(),
        measured,
        measured.map(words -> words.in(TEXT)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1);
  }

  private static Quantity wrong() {
    return FigureBuilder.at(TEXT, BEYOND).kind(QuantityKind.MEASURE).value("99").as("wrong");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"newsquant", "rtext-age", "rspecs-unit-dimensionmodel", "measeval", "own"})
  void perfectAnswersScoreOneAndNothingMore(String name) {
    for (long seed = 0; seed < SEEDS; seed++) {
      List<Quantity> gold = random(new Random(seed));
      Evaluation perfect = scored(set(name, gold), gold);
      Evaluation other = scored(set(name, gold), random(new Random(seed + SEEDS)));
      for (Measure measure : perfect.matches().keySet()) {
        String where = measure + ", seed " + seed;
        MatchCounts counts = perfect.score(measure.name()).micro();
        // with nothing measured there is nothing to be right about
        assertTrue(counts.gold() == 0 || counts.f1() == 1.0, where + ": " + counts);
        MatchCounts some = other.score(measure.name()).micro();
        assertTrue(Double.isNaN(some.f1()) || some.f1() <= 1, where);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"newsquant", "rtext-age", "rspecs-unit-dimensionmodel", "measeval", "own"})
  void aWrongAnswerMoreLowersPrecisionAndKeepsRecall(String name) {
    for (long seed = 0; seed < SEEDS; seed++) {
      ValueSet set = set(name, random(new Random(seed)));
      List<Quantity> answers = random(new Random(seed + SEEDS));
      List<Quantity> worse = new ArrayList<>(answers);
      worse.add(wrong());
      Evaluation before = scored(set, answers);
      Evaluation after = scored(set, worse);
      for (Measure measure : before.matches().keySet()) {
        MatchCounts one = before.score(measure.name()).micro();
        assertEquals(
            new MatchCounts(one.matched(), one.gold(), /* system= */ one.system() + 1),
            after.score(measure.name()).micro(),
            measure + ", seed " + seed);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"newsquant", "rtext-age", "rspecs-unit-dimensionmodel", "measeval", "own"})
  void aRightAnswerMoreNeverLowersRecall(String name) {
    for (long seed = 0; seed < SEEDS; seed++) {
      List<Quantity> gold = new ArrayList<>(random(new Random(seed)));
      gold.add(wrong());
      ValueSet set = set(name, gold);
      List<Quantity> answers = random(new Random(seed + SEEDS));
      List<Quantity> better = new ArrayList<>(answers);
      better.add(wrong());
      Evaluation before = scored(set, answers);
      Evaluation after = scored(set, better);
      for (Measure measure : before.matches().keySet()) {
        double one = before.score(measure.name()).micro().recall();
        double other = after.score(measure.name()).micro().recall();
        assertTrue(Double.isNaN(one) || other >= one, measure + ", seed " + seed);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"newsquant", "rtext-age", "rspecs-unit-dimensionmodel", "measeval", "own"})
  void theOrderOfAnswersDoesNotMatter(String name) {
    for (long seed = 0; seed < SEEDS; seed++) {
      List<Quantity> gold = random(new Random(seed));
      List<Quantity> answers = random(new Random(seed + SEEDS));
      List<Quantity> shuffled = new ArrayList<>(answers);
      Collections.shuffle(shuffled, new Random(seed));
      List<Quantity> goldShuffled = new ArrayList<>(gold);
      Collections.shuffle(goldShuffled, new Random(seed + 1));
      Evaluation one = scored(set(name, gold), answers);
      Evaluation other = scored(set(name, goldShuffled), shuffled);
      for (Measure measure : one.matches().keySet()) {
        assertEquals(
            one.score(measure.name()).micro(),
            other.score(measure.name()).micro(),
            measure + ", seed " + seed);
      }
    }
  }
}
