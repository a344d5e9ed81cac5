package org.hearsay.annotators.attribution.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.annotators.attribution.draft.Article;
import org.hearsay.annotators.attribution.label.AttributionLabeller;
import org.hearsay.annotators.attribution.speaker.MarkedPassages.Passage;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Speakers in short news passages whose roles are marked, on CoreNLP's own layers. */
final class SpeakersIT {
  private static StanfordCoreNLP layers;

  @BeforeAll
  static void loadModels() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse");
    properties.setProperty(
        "ner.model",
        "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz,"
            + "edu/stanford/nlp/models/ner/english.muc.7class.distsim.crf.ser.gz");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    layers = new StanfordCoreNLP(properties);
  }

  static Stream<Passage> passages() {
    return MarkedPassages.read("speakers.txt").stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("passages")
  void everySourceStandsForWhomTheReaderTakesItFor(Passage passage) {
    Annotation annotation = new Annotation(passage.text());
    layers.annotate(annotation);
    Article article = Article.of(ParsedText.of(annotation));
    List<Attribution> found = new AttributionLabeller(0).label(article, passage.drafts(article));
    Map<Integer, String> speakers = new TreeMap<>();
    passage.speakers().keySet().forEach(number -> speakers.put(number, of(number, passage, found)));
    assertEquals(passage.speakers().toString(), speakers.toString());
  }

  /** The speaker of the attribution with the cue of that number. */
  private static String of(int number, Passage passage, List<Attribution> found) {
    List<Span> cue = passage.roles().getOrDefault(number, Map.of()).getOrDefault("C", List.of());
    return found.stream()
        .filter(attribution -> attribution.cue().equals(cue))
        .findFirst()
        .flatMap(Attribution::speaker)
        .orElse("none");
  }
}
