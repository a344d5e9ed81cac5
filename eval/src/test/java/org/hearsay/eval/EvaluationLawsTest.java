package org.hearsay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.model.Amount;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.Claim;
import org.hearsay.corpus.model.CueClass;
import org.hearsay.corpus.model.Direction;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Modifier;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.QuantityKind;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Unit;
import org.junit.jupiter.api.Test;

/** What must hold for any gold and any system, on random ones. */
class EvaluationLawsTest {
  private static final int SEEDS = 60;
  private static final String TEXT = "ab cd ef gh ij kl mn op qr st uv wx yz ";

  /** Words behind the last random item, which only a wrong system item covers. */
  private static final String BEYOND = "and then nothing more";

  @Test
  void swappingGoldAndSystemSwapsPrecisionAndRecall() {
    for (long seed = 0; seed < SEEDS; seed++) {
      List<Document> gold = documents(new Random(seed));
      List<Document> system = documents(new Random(seed + SEEDS));
      Evaluation there = Evaluation.of(GoldCorpus.of(gold), system);
      Evaluation back = Evaluation.of(GoldCorpus.of(system), gold);
      for (Measure measure : there.matches().keySet()) {
        MatchCounts one = there.score(measure.name()).micro();
        MatchCounts other = back.score(measure.name()).micro();
        assertEquals(
            new MatchCounts(one.matched(), /* gold= */ one.system(), /* system= */ one.gold()),
            other,
            measure + ", seed " + seed);
        assertEquals(one.precision(), other.recall(), measure + ", seed " + seed);
      }
    }
  }

  @Test
  void orderOfDocumentsAndItemsDoesNotMatter() {
    for (long seed = 0; seed < SEEDS; seed++) {
      List<Document> gold = documents(new Random(seed));
      List<Document> system = documents(new Random(seed + SEEDS));
      Evaluation ordered = Evaluation.of(GoldCorpus.of(gold), system);
      Random random = new Random(seed);
      Evaluation shuffled =
          Evaluation.of(
              GoldCorpus.of(shuffled(gold, random)),
              shuffled(system, random).stream().map(each -> shuffled(each, random)).toList());
      for (Measure measure : ordered.matches().keySet()) {
        Scores<MatchCounts> one = ordered.score(measure.name());
        Scores<MatchCounts> other = shuffled.score(measure.name());
        assertEquals(one.micro(), other.micro(), measure + ", seed " + seed);
        assertEquals(one.macroF1(), other.macroF1(), measure + ", seed " + seed);
      }
    }
  }

  @Test
  void aWrongItemMoreNeverRaisesPrecisionOrChangesRecall() {
    for (long seed = 0; seed < SEEDS; seed++) {
      List<Document> gold = documents(new Random(seed));
      List<Document> system = documents(new Random(seed + SEEDS));
      List<Document> worse = new ArrayList<>(system);
      worse.set(0, withWrongItems(system.get(0)));
      Evaluation before = Evaluation.of(GoldCorpus.of(gold), system);
      Evaluation after = Evaluation.of(GoldCorpus.of(gold), worse);
      for (Measure measure : before.matches().keySet()) {
        MatchCounts one = before.score(measure.name()).micro();
        MatchCounts other = after.score(measure.name()).micro();
        String where = measure + ", seed " + seed;
        assertEquals(one.matched(), other.matched(), where);
        assertTrue(one.system() < other.system() || isOfSource(measure), where);
      }
    }
  }

  @Test
  void aPerfectSystemScoresExactlyOne() {
    for (long seed = 0; seed < SEEDS; seed++) {
      List<Document> gold = documents(new Random(seed));
      Evaluation evaluation = Evaluation.of(GoldCorpus.of(gold), gold);
      for (Map.Entry<Measure, Scores<MatchCounts>> scores : evaluation.matches().entrySet()) {
        assertEquals(1.0, scores.getValue().micro().f1(), scores.getKey() + ", seed " + seed);
      }
      for (Map.Entry<Measure, Accuracy> label : evaluation.labels().entrySet()) {
        assertEquals(1.0, label.getValue().share(), label.getKey() + ", seed " + seed);
      }
    }
  }

  private static boolean isOfSource(Measure measure) {
    return measure.name().startsWith("source"); // the wrong attribution below has none
  }

  private static <T> List<T> shuffled(List<T> items, Random random) {
    List<T> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static Document shuffled(Document document, Random random) {
    return new Document(
        document.id(),
        document.text(),
        document.metadata(),
        shuffled(document.attributions(), random),
        shuffled(document.quantities(), random),
        document.changes(),
        shuffled(document.claims(), random));
  }

  private static List<Document> documents(Random random) {
    return List.of(document("one", random), document("two", random));
  }

  private static Document document(String id, Random random) {
    List<Attribution> attributions = new ArrayList<>();
    Set<List<List<Span>>> taken = new HashSet<>();
    for (int i = 0; i < 6; i++) {
      Attribution attribution = attribution("a" + i, random);
      if (taken.add(List.of(attribution.source(), attribution.cue(), attribution.content()))) {
        attributions.add(attribution);
      }
    }
    List<Quantity> quantities = new ArrayList<>();
    Set<Span> spans = new HashSet<>();
    for (int i = 0; i < 6; i++) {
      Quantity quantity = quantity("q" + i, span(random, 0, TEXT.length()), random);
      if (spans.add(quantity.span())) {
        quantities.add(quantity);
      }
    }
    List<Claim> claims = new ArrayList<>();
    for (Quantity quantity : quantities) {
      Attribution attribution = attributions.get(random.nextInt(attributions.size()));
      claims.add(
          new Claim(
              "c" + quantity.id(),
              Optional.of(attribution.id()),
              quantity.id(),
              attribution.speaker()));
    }
    return new Document(id, TEXT + BEYOND, Map.of(), attributions, quantities, List.of(), claims);
  }

  private static Document withWrongItems(Document document) {
    List<Attribution> attributions = new ArrayList<>(document.attributions());
    int begin = TEXT.length();
    attributions.add(
        attribution(
            "wrong",
            List.of(),
            List.of(new Span(begin, begin + 3)),
            List.of(new Span(begin + 4, begin + 8)),
            new Random(0)));
    List<Quantity> quantities = new ArrayList<>(document.quantities());
    quantities.add(quantity("wrong", new Span(begin, begin + 3), new Random(0)));
    List<Claim> claims = new ArrayList<>(document.claims());
    claims.add(new Claim("wrong", Optional.empty(), "wrong", Optional.empty()));
    return new Document(
        document.id(), document.text(), Map.of(), attributions, quantities, List.of(), claims);
  }

  private static Attribution attribution(String id, Random random) {
    int third = TEXT.length() / 3;
    List<Span> source = random.nextInt(4) == 0 ? List.of() : List.of(span(random, 0, third));
    List<Span> cue = random.nextInt(6) == 0 ? List.of() : List.of(span(random, third, 2 * third));
    List<Span> content = List.of(span(random, 2 * third, TEXT.length()));
    return attribution(id, source, cue, content, random);
  }

  private static Attribution attribution(
      String id, List<Span> source, List<Span> cue, List<Span> content, Random random) {
    return new Attribution(
        id,
        source,
        cue,
        content,
        pick(AttributionType.values(), random),
        pick(CueClass.values(), random),
        random.nextBoolean(),
        pick(SourceKind.values(), random),
        random.nextBoolean() ? Optional.of("Lena Ortiz") : Optional.empty(),
        Optional.empty(),
        true,
        1);
  }

  private static Quantity quantity(String id, Span span, Random random) {
    Modifier modifier = random.nextBoolean() ? Modifier.EQUAL : Modifier.MORE;
    return new Quantity(
        id,
        span,
        QuantityKind.CARDINAL,
        modifier,
        Direction.NONE,
        Amount.of(BigDecimal.valueOf(random.nextInt(3))),
        Optional.empty(),
        Unit.count(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1);
  }

  /** A span between two offsets that are begins of words, whole words. */
  private static Span span(Random random, int from, int to) {
    int words = (to - from) / 3;
    int begin = random.nextInt(words);
    int end = begin + 1 + random.nextInt(words - begin);
    return new Span(from / 3 * 3 + 3 * begin, from / 3 * 3 + 3 * end - 1);
  }

  private static <T> T pick(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }
}
