package org.hearsay.corpus.io;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearsay.corpus.model.Amount;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.Change;
import org.hearsay.corpus.model.Claim;
import org.hearsay.corpus.model.CueClass;
import org.hearsay.corpus.model.Direction;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Modifier;
import org.hearsay.corpus.model.Normalised;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.QuantityKind;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Unit;

/**
 * Seeded documents that use everything the model allows: spans that begin, end or consist of line
 * ends, roles of several spans that touch, attributions that are their own parent, empty texts.
 */
final class RandomDocuments {
  private static final List<String> PIECES =
      List.of(
          "the",
          "harbour",
          "said",
          "4,000",
          " ",
          " ",
          " ",
          "\n",
          "\r\n",
          "\r",
          "\t",
          "\u00a0",
          "😀",
          "👩‍👩‍👧",
          "e\u0301",
          "ß",
          "中文",
          "“",
          "”",
          "\"",
          "\\",
          "</script>",
          "\u2028",
          "\u0085",
          "\u0000",
          "\u001c",
          "\ufeff",
          "=",
          "#",
          ";",
          "|");
  private static final List<String> LONE = List.of("\ud83d", "\ude00", "\ude00\ud83d");

  private static final List<Modifier> BOUNDS =
      Stream.of(Modifier.values()).filter(modifier -> modifier != Modifier.RANGE).toList();

  private final Random random;
  private final boolean loneSurrogates;

  RandomDocuments(long seed, boolean loneSurrogates) {
    this.random = new Random(seed);
    this.loneSurrogates = loneSurrogates;
  }

  Document next() {
    String text = words(random.nextInt(60));
    List<Attribution> attributions = new ArrayList<>();
    List<Quantity> quantities = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    if (boundaries(text).size() > 8) {
      int wanted = random.nextInt(5);
      for (int i = 0; i < wanted; i++) {
        attributions.add(attribution(i, wanted, text));
      }
      for (int i = random.nextInt(5); i > 0; i--) {
        quantities.add(quantity("q" + i, text));
      }
    }
    for (int i = random.nextInt(3); i > 0 && quantities.size() > 2; i--) {
      changes.add(change());
    }
    for (int i = random.nextInt(8); i > 0 && !quantities.isEmpty(); i--) {
      Optional<String> attribution =
          maybe(() -> "a" + random.nextInt(attributions.size() + 1))
              .filter(id -> attributions.stream().anyMatch(a -> a.id().equals(id)));
      Optional<String> speaker = attribution.flatMap(id -> maybe(this::name));
      claims.add(new Claim("c" + i, attribution, pick(quantities).id(), speaker));
    }
    Map<String, String> metadata = new LinkedHashMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      metadata.put(name(), words(3));
    }
    return new Document(name(), text, metadata, attributions, quantities, changes, claims);
  }

  private Attribution attribution(int number, int all, String text) {
    List<Integer> boundaries = boundaries(text);
    List<Span> source = new ArrayList<>();
    List<Span> cue = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    List<Span> none = new ArrayList<>();
    for (int i = 1; i < boundaries.size(); i++) {
      pick(List.of(source, cue, content, none))
          .add(new Span(boundaries.get(i - 1), boundaries.get(i)));
    }
    if (content.isEmpty()) {
      return attribution(number, all, text);
    }
    return new Attribution(
        "a" + number,
        source,
        cue,
        content,
        pick(AttributionType.values()),
        pick(CueClass.values()),
        random.nextBoolean(),
        pick(SourceKind.values()),
        maybe(this::name),
        maybe(() -> "a" + random.nextInt(all)),
        random.nextBoolean(),
        random.nextInt(10001) / 10000.0);
  }

  private Quantity quantity(String id, String text) {
    boolean range = random.nextInt(4) == 0;
    Modifier modifier = range ? Modifier.RANGE : pick(BOUNDS);
    Optional<Span> measured = maybe(() -> span(text));
    return new Quantity(
        id,
        span(text),
        pick(QuantityKind.values()),
        modifier,
        pick(Direction.values()),
        amount(range),
        maybe(() -> number().abs().add(BigDecimal.ONE)),
        random.nextBoolean()
            ? Unit.count()
            : new Unit(maybe(this::name), "MI", name(), maybe(this::name)),
        maybe(() -> new Normalised(amount(random.nextBoolean()), "M")),
        measured,
        measured.flatMap(span -> maybe(this::name)),
        maybe(() -> span(text)),
        maybe(() -> span(text)),
        maybe(() -> span(text)),
        random.nextDouble());
  }

  private Amount amount(boolean range) {
    if (range) {
      return Amount.between(number(), number());
    }
    return random.nextBoolean() ? Amount.of(number()) : Amount.from(number());
  }

  private static Change change() {
    return new Change(Optional.of("q1"), Optional.of("q3"), Optional.of("q2"));
  }

  private BigDecimal number() {
    return BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, random.nextInt(30) - 12);
  }

  private Span span(String text) {
    List<Integer> boundaries = boundaries(text);
    int at = random.nextInt(boundaries.size() - 1);
    return new Span(boundaries.get(at), boundaries.get(at + 1));
  }

  /** Some offsets that cut no surrogate pair; two at least unless the text is empty. */
  private List<Integer> boundaries(String text) {
    TreeSet<Integer> boundaries = new TreeSet<>();
    for (int i = 0; i < 12; i++) {
      int codePoint = random.nextInt(text.codePointCount(0, text.length()) + 1);
      boundaries.add(text.offsetByCodePoints(0, codePoint));
    }
    boundaries.add(0);
    boundaries.add(text.length());
    return List.copyOf(boundaries);
  }

  private String words(int pieces) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      words.append(loneSurrogates && random.nextInt(9) == 0 ? pick(LONE) : pick(PIECES));
    }
    return words.toString();
  }

  /** Never blank; never twice the same. */
  private String name() {
    return words(4) + random.nextLong();
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
