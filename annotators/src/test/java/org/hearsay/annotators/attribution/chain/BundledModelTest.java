package org.hearsay.annotators.attribution.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.annotators.attribution.quotation.Quotations;
import org.hearsay.annotators.parse.Paragraphs;
import org.junit.jupiter.api.Test;

final class BundledModelTest {
  private static final AttributionChain CHAIN = new AttributionChain(AttributionModel.bundled());

  private static List<String> found(TrainingText text) {
    Paragraphs paragraphs = Paragraphs.of(text.text().text());
    Quotations quotations = Quotations.of(text.text().text(), paragraphs);
    return LabelledSentences.lines(
        text.text().text(), CHAIN.extract(text.text(), quotations, paragraphs));
  }

  @Test
  void needsNoOtherTagger() {
    assertEquals(List.of(), AttributionModel.bundled().evidence());
  }

  @Test
  void hasAtMostNineMegabytes() throws IOException {
    URL file = AttributionModel.class.getResource("attribution.model");
    assertNotNull(file);
    assertTrue(file.openConnection().getContentLength() <= 9_000_000, "bytes");
  }

  @Test
  void followsMostOfTheGuidelines() {
    int golds = 0;
    List<String> missed = new ArrayList<>();
    for (TrainingText text : LabelledSentences.all()) {
      List<String> wanted = new ArrayList<>(LabelledSentences.lines(text));
      golds += wanted.size();
      wanted.removeAll(found(text));
      missed.addAll(wanted);
    }
    assertTrue(missed.size() <= 0.4 * golds, () -> String.join("\n", missed));
  }
}
