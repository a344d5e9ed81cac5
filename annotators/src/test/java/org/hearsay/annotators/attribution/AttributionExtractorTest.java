package org.hearsay.annotators.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.TaggedText;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class AttributionExtractorTest {
  private static final AttributionExtractor RULES = AttributionExtractor.ofRules();

  /** The blocks of {@code rules.txt}: name, tagged sentences, attributions. */
  static Stream<Arguments> rules() throws IOException {
    try (InputStream in = AttributionExtractorTest.class.getResourceAsStream("rules.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<Arguments> rules = new ArrayList<>();
      for (String block : text.split("(?m)^## ", -1)) {
        List<String> lines = block.lines().filter(line -> !line.isBlank()).toList();
        if (!block.startsWith("#")) {
          List<String> body = lines.subList(1, lines.size());
          String tagged =
              String.join("\n", body.stream().filter(line -> !line.startsWith("=>")).toList());
          List<String> expected =
              body.stream()
                  .filter(line -> line.startsWith("=>"))
                  .map(line -> line.substring(3))
                  .toList();
          rules.add(Arguments.of(lines.get(0), tagged, expected));
        }
      }
      return rules.stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void followsTheGuidelines(String name, String tagged, List<String> expected) {
    assertEquals(expected, found(TaggedText.document(tagged)), name);
  }

  @Test
  void emptyTextHoldsNothing() {
    assertEquals(List.of(), found(new ParsedText("", List.of())));
  }

  @Test
  void tokensWithoutTagsAndHeadsHoldNothing() {
    assertEquals(List.of(), found(TaggedText.document("said/X that/X +\u0000/X \ud800/X \"/X")));
  }

  @Test
  void onlyQuotationMarksHoldNothing() {
    assertEquals(List.of(), found(TaggedText.document("\"/``/0:root ".repeat(500))));
  }

  @Test
  void aCueWithoutASourceIsLessCertain() {
    String clause = "prices/NNS/%d:nsubj fell|fall/VBD/%d:ccomp";
    String with = "Ortiz/NNP/2:nsubj said|say/VBD/0:root " + numbered(clause, 4, 2);
    String without = "said|say/VBD/0:root " + numbered(clause, 3, 1);
    double sure = drafts(TaggedText.document(with)).get(0).confidence();
    double unsure = drafts(TaggedText.document(without)).get(0).confidence();
    assertEquals(0.9 * sure, unsure, 1e-9);
  }

  private static String numbered(String tagged, int verb, int cue) {
    return String.format(Locale.ROOT, tagged, verb, cue);
  }

  private static List<Draft> drafts(ParsedText text) {
    Article article = Article.of(text);
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      drafts.addAll(RULES.extract(article, sentence));
    }
    return drafts;
  }

  private static List<String> found(ParsedText text) {
    return drafts(text).stream()
        .map(
            draft ->
                "{"
                    + Spans.words(text.text(), draft.source())
                    + "} ["
                    + Spans.words(text.text(), draft.cue())
                    + "] <"
                    + String.join(
                        ", ", draft.content().stream().map((Span s) -> s.in(text.text())).toList())
                    + ">"
                    + (draft.propositional() ? "" : " *"))
        .toList();
  }
}
