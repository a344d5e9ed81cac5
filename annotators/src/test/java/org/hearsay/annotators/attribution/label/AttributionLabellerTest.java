package org.hearsay.annotators.attribution.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hearsay.annotators.Invariants;
import org.hearsay.annotators.attribution.draft.Article;
import org.hearsay.annotators.attribution.draft.Draft;
import org.hearsay.annotators.attribution.draft.Drafts;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.parse.TaggedText;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Spans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionLabellerTest {
  private static final AttributionLabeller LABELLER = new AttributionLabeller(0);
  private static final String ORTIZ =
      "Ortiz/NNP=PERSON/2:nsubj thinks/VBZ/0:root it/PRP/4:nsubj ends/VBZ/2:ccomp +./.";
  private static final String REED =
      "Reed/NNP=PERSON/2:nsubj says/VBZ/0:root it/PRP/4:nsubj rains/VBZ/2:ccomp +./.";
  private static final String NOT_ORTIZ =
      "Ortiz/NNP=PERSON/4:nsubj does/VBZ/4:aux not/RB/4:advmod think/VB/0:root so/RB/4:advmod"
          + " +./.";
  private static final String QUOTE =
      "“/`` +Nobody/NN/3:nsubj will/MD/3:aux fund/VB/0:root it/PRP/3:obj +./. +”/''";

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\n\n"})
  void aQuotationInTheSameOrTheNextParagraphThatNoCueTakesInStandsAlone(String between) {
    assertEquals(
        List.of("a1 Ortiz indirect thinks: it ends", "a2 Ortiz direct : “Nobody will fund it.”"),
        labelled(ORTIZ + between + QUOTE, "Ortiz | thinks | it ends"));
  }

  @Test
  void aQuotationAfterANegatedCueStandsAloneWithThatSpeaker() {
    assertEquals(
        List.of("a1 Ortiz indirect does not think: so", "a2 Ortiz direct : “Nobody will fund it.”"),
        labelled(NOT_ORTIZ + "\n\n" + QUOTE, "Ortiz | does not think | so"));
  }

  @Test
  void aNegatedCueBindsNoQuotationBehindItsSentence() {
    assertEquals(
        List.of("a1 Ortiz indirect does not think: so", "a2 Ortiz direct : “Nobody will fund it.”"),
        labelled(NOT_ORTIZ + "\n" + QUOTE, "Ortiz | does not think | so ~ “Nobody will fund it.”"));
    assertEquals(
        List.of("a1 Ortiz mixed thinks: it ends + “Nobody will fund it.”"),
        labelled(ORTIZ + "\n" + QUOTE, "Ortiz | thinks | it ends ~ “Nobody will fund it.”"));
  }

  @Test
  void whatIsLeftOutIsNoParent() {
    String inner =
        "“/`` +Reed/NNP=PERSON/2:nsubj says/VBZ/0:root it/PRP/4:nsubj rains/VBZ/2:ccomp +./. +”/''";
    ParsedText text = TaggedText.document(NOT_ORTIZ + "\n\n" + inner);
    List<Draft> drafts =
        List.of(
            Drafts.of(text, "Ortiz | does not think | so"),
            Drafts.of(text, "Reed | says | it rains"));
    assertEquals(
        List.of("a1 none", "a2 none", "a3 a2"), parents(new AttributionLabeller(0), text, drafts));
    assertEquals(
        List.of("a1 none", "a2 none"), parents(new AttributionLabeller(0.6), text, drafts));
  }

  private static List<String> parents(
      AttributionLabeller labeller, ParsedText text, List<Draft> drafts) {
    return labeller.label(Article.of(text), drafts).stream()
        .map(attribution -> attribution.id() + " " + attribution.parent().orElse("none"))
        .toList();
  }

  @Test
  void theNearerOfTwoSpeakersIsMeant() {
    assertEquals(
        List.of(
            "a1 Ortiz indirect thinks: it ends",
            "a2 Reed indirect says: it rains",
            "a3 Reed direct : “Nobody will fund it.”"),
        labelled(
            ORTIZ + "\n\n" + REED + "\n\n" + QUOTE,
            "Ortiz | thinks | it ends",
            "Reed | says | it rains"));
  }

  @Test
  void aQuotationBeforeAllAttributionsIsLeft() {
    assertEquals(
        List.of("a1 Ortiz indirect thinks: it ends"),
        labelled(QUOTE + "\n\n" + ORTIZ, "Ortiz | thinks | it ends"));
  }

  @Test
  void aQuotationFarFromAnyAttributionIsLeft() {
    String filler = "Rain/NN/2:nsubj fell/VBD/0:root +./.";
    assertEquals(
        List.of("a1 Ortiz indirect thinks: it ends"),
        labelled(
            ORTIZ + "\n\n" + filler + "\n\n" + filler + "\n\n" + QUOTE,
            "Ortiz | thinks | it ends"));
  }

  @Test
  void titlesAndSingleWordsInMarksAreNoQuotations() {
    String title = "“/`` +Rain/NNP Over/NNP Old/NNP Harbour/NNP +”/''";
    String word = "A/DT “/`` +hard/JJ +”/'' winter/NN came/VBD +./.";
    assertEquals(
        List.of("a1 Ortiz indirect thinks: it ends"),
        labelled(ORTIZ + "\n\n" + title + "\n\n" + word, "Ortiz | thinks | it ends"));
  }

  @Test
  void aSentenceThatQuotesSeveralWordsGoesOnWithTheSpeakerBefore() {
    String quoting = "Ortiz/NNP=PERSON/2:nsubj says/VBZ/0:root “/`` +rain/NN/2:ccomp +”/'' +./.";
    String fragment =
        "It/PRP was/VBD “/`` +a/DT farce/NN from/IN the/DT start/NN +”/'' for/IN all/DT +./.";
    List<String> found = labelled(quoting + "\n" + fragment, "Ortiz | says | “rain”");
    assertEquals(
        List.of(
            "a1 Ortiz direct says: “rain”",
            "a2 Ortiz mixed : It was “a farce from the start” for all"),
        found);
    assertEquals(1, labelled(quoting + "\n\n" + fragment, "Ortiz | says | “rain”").size());
  }

  @Test
  void idsFollowTheTextAndDuplicatesCountOnce() {
    String[] roles = {"Reed | says | it rains", "Ortiz | thinks | it ends"};
    List<String> found = labelled(ORTIZ + "\n" + REED, roles[0], roles[1], roles[0]);
    assertEquals(
        List.of("a1 Ortiz indirect thinks: it ends", "a2 Reed indirect says: it rains"), found);
  }

  @Test
  void theOrderOfTheDraftsChangesNothing() {
    ParsedText text = TaggedText.document(ORTIZ + "\n" + REED + "\n\n" + QUOTE);
    List<Draft> drafts =
        new ArrayList<>(
            List.of(
                Drafts.of(text, "Ortiz | thinks | it ends"),
                Drafts.of(text, "Reed | says | it rains")));
    List<Attribution> found = label(text, drafts);
    Collections.reverse(drafts);
    assertEquals(found, label(text, drafts));
  }

  @Test
  void aNestedAttributionNamesItsParent() {
    ParsedText text =
        TaggedText.document(
            "Reed/NNP=PERSON/2:nsubj says/VBZ/0:root Peru/NNP=LOCATION/4:nsubj"
                + " fears/VBZ/2:ccomp rain/NN/4:obj +./.");
    List<Attribution> found =
        label(
            text,
            List.of(
                Drafts.of(text, "Peru | fears | rain"),
                Drafts.of(text, "Reed | says | Peru fears rain")));
    assertEquals("a1", found.get(1).parent().orElseThrow());
    assertEquals("Peru", found.get(1).speaker().orElseThrow());
  }

  @Test
  void aTextWithoutWordsHasNoAttributions() {
    assertEquals(List.of(), label(new ParsedText("", List.of()), List.of()));
    assertEquals(List.of(), label(new ParsedText("“”\n".repeat(500), List.of()), List.of()));
  }

  private static List<String> labelled(String tagged, String... roles) {
    ParsedText text = TaggedText.document(tagged);
    List<Draft> drafts = new ArrayList<>();
    for (String role : roles) {
      drafts.add(Drafts.of(text, role));
    }
    return label(text, drafts).stream().map(a -> shown(text.text(), a)).toList();
  }

  private static List<Attribution> label(ParsedText text, List<Draft> drafts) {
    List<Attribution> found = LABELLER.label(Article.of(text), drafts);
    Invariants.check(
        new Document("test", text.text(), Map.of(), found, List.of(), List.of(), List.of()));
    return found;
  }

  private static String shown(String text, Attribution attribution) {
    return attribution.id()
        + " "
        + attribution.speaker().orElse("null")
        + " "
        + attribution.type().label()
        + " "
        + Spans.words(text, attribution.cue())
        + ": "
        + String.join(" + ", attribution.content().stream().map(span -> span.in(text)).toList());
  }
}
