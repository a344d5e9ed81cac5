package org.hearsay.annotators.attribution.chain;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the heads of cues turned out in the training texts, by lemma: how often a candidate with it
 * was an attribution, and what the attributions with it were like. Few cases are mixed with what is
 * usual. Immutable and thread-safe.
 */
final class LemmaRecords {
  /** Number of features. */
  static final int WIDTH = 9;

  private static final float[] UNKNOWN = new Count().features();

  private final Map<Integer, float[]> records;

  private LemmaRecords(Map<Integer, float[]> records) {
    this.records = Map.copyOf(records);
  }

  /** What was met with one lemma. */
  private static final class Count {
    private int candidates;
    private int right;
    private int exact;
    private double expected;
    private int golds;
    private int before;
    private int after;
    private int sourceless;
    private double logLength;
    private int occurrences;

    private void add(Candidate candidate, boolean isRight, boolean isExact) {
      candidates++;
      right += isRight ? 1 : 0;
      exact += isExact ? 1 : 0;
      expected += candidate.cueProbability;
    }

    private void add(Reading gold) {
      golds++;
      before += gold.hasBefore() ? 1 : 0;
      after += gold.hasAfter() ? 1 : 0;
      sourceless += gold.hasSource() ? 0 : 1;
      logLength += Math.log(1 + gold.contentSize());
    }

    private float[] features() {
      return new Row(WIDTH)
          .add((right + 1) / (candidates + 3.0))
          .add((exact + 0.6) / (candidates + 3.0))
          .add((right - expected) / (candidates + 5.0))
          .add(Math.log(1 + candidates))
          .add((before + 1) / (golds + 4.0))
          .add((after + 3) / (golds + 4.0))
          .add((logLength + 6) / (golds + 2.0))
          .add((sourceless + 0.2) / (golds + 2.0))
          .add(golds / (occurrences + 5.0))
          .values();
    }
  }

  /** {@return what the candidates and the gold of {@code texts} show} */
  static LemmaRecords of(List<Labelled> texts) {
    Map<Integer, Count> counts = new HashMap<>();
    for (Labelled text : texts) {
      TokenTable table = text.example().table();
      List<Candidate> candidates = text.extraction().candidates();
      boolean[] right = text.right();
      for (int i = 0; i < right.length; i++) {
        Candidate candidate = candidates.get(i);
        count(counts, table.lemma[candidate.reading.head])
            .add(candidate, right[i], right[i] && text.isExact(candidate));
      }
      for (Gold gold : text.example().golds()) {
        count(counts, table.lemma[gold.reading().head]).add(gold.reading());
      }
    }
    for (Labelled text : texts) {
      for (int lemma : text.example().table().lemma) {
        Count count = counts.get(lemma);
        if (count != null) {
          count.occurrences++;
        }
      }
    }
    Map<Integer, float[]> records = new HashMap<>();
    counts.forEach((lemma, count) -> records.put(lemma, count.features()));
    return new LemmaRecords(records);
  }

  private static Count count(Map<Integer, Count> counts, int lemma) {
    return counts.computeIfAbsent(lemma, key -> new Count());
  }

  /** {@return the features of {@code lemma}; of an unknown one, those of what is usual} */
  float[] of(int lemma) {
    return records.getOrDefault(lemma, UNKNOWN);
  }

  /** {@return number of lemmas} */
  int size() {
    return records.size();
  }

  /** Writes the number of lemmas, then each with its features, ascending. */
  void write(DataOutput out) throws IOException {
    out.writeInt(records.size());
    for (Map.Entry<Integer, float[]> record : new TreeMap<>(records).entrySet()) {
      out.writeInt(record.getKey());
      for (float value : record.getValue()) {
        out.writeFloat(value);
      }
    }
  }

  /** {@return what {@link #write} wrote} */
  static LemmaRecords read(DataInput in) throws IOException {
    Map<Integer, float[]> records = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      int lemma = in.readInt();
      float[] values = new float[WIDTH];
      for (int i = 0; i < WIDTH; i++) {
        values[i] = in.readFloat();
      }
      records.put(lemma, values);
    }
    return new LemmaRecords(records);
  }
}
