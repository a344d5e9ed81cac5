package org.hearsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.corpus.check.CorpusCheck;
import org.hearsay.corpus.io.CorpusFormat;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The hand-labelled corpus is what its datasheet says. */
class NewsCorpusTest {
  private static final Path DATA = Path.of("../corpus/data");

  private static GoldCorpus corpus(String name) {
    Path path = DATA.resolve(name);
    return CorpusFormat.of(path).read(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"news", "traps/traps.jsonl", "sample/gold.jsonl"})
  void breaksNoRuleOfTheGuidelines(String name) {
    GoldCorpus corpus = corpus(name);
    assertEquals(
        List.of(),
        CorpusCheck.by(rule -> true).findings(corpus).stream().map(String::valueOf).toList());
  }

  @ParameterizedTest
  @CsvSource({"train, 222", "dev,10", "test,20"})
  void aSplitHasItsArticles(String split, int articles) {
    assertEquals(articles, corpus("news/" + split).documents().size());
  }

  @Test
  void allArticlesTogetherHaveTwentyThousandWords() {
    long words =
        corpus("news").documents().stream()
            .mapToLong(document -> document.text().split("\\s+").length)
            .sum();
    assertTrue(words >= 20_000, () -> words + " words");
  }

  /** Two names in one: a speaker of one split is no speaker of another. */
  @Test
  void splitsShareNoSpeakerOfTwoNamesOrMore() {
    Map<String, Set<String>> speakers = new TreeMap<>();
    for (String split : List.of("train", "dev", "test")) {
      speakers.put(split, names(corpus("news/" + split).documents()));
    }
    for (String one : speakers.keySet()) {
      for (String other : speakers.keySet()) {
        if (one.compareTo(other) < 0) {
          Set<String> shared = new HashSet<>(speakers.get(one));
          shared.retainAll(speakers.get(other));
          assertEquals(Set.of(), shared, one + " and " + other);
        }
      }
    }
  }

  private static Set<String> names(List<Document> documents) {
    return documents.stream()
        .flatMap(document -> document.attributions().stream())
        .flatMap(attribution -> attribution.speaker().stream())
        .filter(
            speaker ->
                speaker.contains(" ")
                    && Arrays.stream(speaker.split(" "))
                        .allMatch(word -> Character.isUpperCase(word.charAt(0))))
        .collect(Collectors.toSet());
  }

  @Test
  void trapsAreManyAndEachSaysWhatItTests() {
    List<Document> traps = corpus("traps/traps.jsonl").documents();
    assertTrue(traps.size() >= 250, () -> traps.size() + " passages");
    assertTrue(traps.stream().allMatch(document -> document.metadata().containsKey("trap")));
  }
}
