package org.hearsay.annotators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.hearsay.annotators.attribution.AttributionsAnnotation;
import org.hearsay.annotators.claim.ClaimsAnnotation;
import org.hearsay.annotators.quantity.ChangesAnnotation;
import org.hearsay.annotators.quantity.QuantitiesAnnotation;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Claim;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Quantity;
import org.junit.jupiter.api.Test;

/** Runs the Java example of the README, and holds the README to it word for word. */
class UserGuideIT {
  private static final Path THIS = Path.of("src/test/java/org/hearsay/annotators/UserGuideIT.java");
  private static final Path README = Path.of("../README.md");

  @Test
  void theAnnotatorsWorkInAPlainPipeline() {
    List<String> lines = new ArrayList<>();
    // example begins
    Properties properties = new Properties();
    properties.setProperty(
        "annotators", "tokenize,ssplit,pos,lemma,ner,depparse,quantity,attribution,claim");
    properties.setProperty(
        "customAnnotatorClass.quantity", "org.hearsay.annotators.quantity.QuantityAnnotator");
    properties.setProperty(
        "customAnnotatorClass.attribution",
        "org.hearsay.annotators.attribution.AttributionAnnotator");
    properties.setProperty(
        "customAnnotatorClass.claim", "org.hearsay.annotators.claim.ClaimAnnotator");
    properties.setProperty(
        "ner.model",
        "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz,"
            + "edu/stanford/nlp/models/ner/english.muc.7class.distsim.crf.ser.gz");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);

    String text = "The harbour board said more than 90 cranes had stopped.";
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    for (Attribution attribution : annotation.get(AttributionsAnnotation.class)) {
      lines.add(attribution.speaker().orElse("?") + ": " + attribution.cueClass().label());
    }
    for (Quantity quantity : annotation.get(QuantitiesAnnotation.class)) {
      lines.add(quantity.modifier().label() + " " + quantity.amount().value().orElseThrow());
    }
    for (Claim claim : annotation.get(ClaimsAnnotation.class)) {
      lines.add(claim.speaker().orElse("the writer") + " claims " + claim.quantity());
    }
    // example ends
    assertEquals(List.of("harbour board: report", "> 90", "harbour board claims q1"), lines);
    Invariants.check(
        new Document(
            "guide",
            text,
            Map.of(),
            annotation.get(AttributionsAnnotation.class),
            annotation.get(QuantitiesAnnotation.class),
            annotation.get(ChangesAnnotation.class),
            annotation.get(ClaimsAnnotation.class)));
  }

  @Test
  void theReadmeShowsTheExampleThatRuns() throws IOException {
    List<String> source = Files.readAllLines(THIS, StandardCharsets.UTF_8);
    String example =
        source
            .subList(
                source.indexOf("    // example begins") + 1, source.indexOf("    // example ends"))
            .stream()
            .map(line -> line.isEmpty() ? line : line.substring(4))
            .map(line -> line.replace("lines.add(", "System.out.println("))
            .collect(Collectors.joining("\n"));
    assertTrue(
        Files.readString(README, StandardCharsets.UTF_8).contains(example),
        "expected README.md to hold this example:\n" + example);
  }
}
