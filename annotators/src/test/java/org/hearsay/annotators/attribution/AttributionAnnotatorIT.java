package org.hearsay.annotators.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.hearsay.annotators.Invariants;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Spans;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The annotator in a plain CoreNLP pipeline. */
final class AttributionAnnotatorIT {
  private static final String STORY =
      """
      The board said the union had warned that 90 cranes would stop.

      "We cannot pay for this," said Lena Ortiz, head of the board. "Somebody else must."
      """;

  private static StanfordCoreNLP layers;

  @BeforeAll
  static void loadModels() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,attribution");
    properties.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    properties.setProperty(
        "customAnnotatorClass.attribution", AttributionAnnotator.class.getName());
    layers = new StanfordCoreNLP(properties);
  }

  @Test
  void findsAttributionsInAStory() {
    assertEquals(
        List.of(
            "The board / said / the union had warned that 90 cranes would stop",
            "the union / had warned / that 90 cranes would stop",
            "Lena Ortiz, head of the board / said / \"We cannot pay for this,\""
                + " \"Somebody else must.\""),
        words(STORY, annotated(STORY, "hearsay")));
  }

  @Test
  void anInnerAttributionNamesItsParent() {
    List<Attribution> found = annotated(STORY, "hearsay");
    assertEquals(found.get(0).id(), found.get(1).parent().orElse("none"));
  }

  @Test
  void theSchemeChoosesWhatComesOut() {
    assertEquals(List.of("said", "said"), cues(STORY, annotated(STORY, "polnear")));
    assertEquals(List.of("said", "had warned", "said"), cues(STORY, annotated(STORY, "both")));
  }

  @Test
  void anEmptyTextHasNone() {
    assertEquals(List.of(), annotated("", "hearsay"));
    assertEquals(List.of(), annotated(" \n ", "hearsay"));
  }

  @Test
  void oddTextsDoNoHarm() {
    for (String odd : List.of("\"".repeat(200), "\u0000 said \ud800 that", "said ".repeat(300))) {
      assertTrue(annotated(odd, "both").size() < 300, odd);
    }
  }

  private static List<Attribution> annotated(String text, String scheme) {
    Annotation document = new Annotation(text);
    layers.annotate(document);
    Properties properties = new Properties();
    properties.setProperty("attribution.scheme", scheme);
    new AttributionAnnotator("attribution", properties).annotate(document);
    List<Attribution> found = document.get(AttributionsAnnotation.class);
    Invariants.check(new Document("story", text, Map.of(), found, List.of(), List.of(), List.of()));
    return found;
  }

  private static List<String> cues(String text, List<Attribution> found) {
    return found.stream().map(attribution -> Spans.words(text, attribution.cue())).toList();
  }

  private static List<String> words(String text, List<Attribution> found) {
    return found.stream()
        .map(
            attribution ->
                Spans.words(text, attribution.source())
                    + " / "
                    + Spans.words(text, attribution.cue())
                    + " / "
                    + Spans.words(text, attribution.content()))
        .toList();
  }
}
