package org.hearsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.pipeline.article.PreparedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayerCacheTest {
  private static final PreparedText TEXT = PreparedText.of("Fares fell.", false);
  private static final ParsedText LAYERS = new ParsedText("Fares fell.", List.of());

  @TempDir Path folder;

  @Test
  void keepsTheLayersOfAText() throws IOException {
    LayerCache cache = new LayerCache(folder.resolve("made"), Map.of());
    assertEquals(Optional.empty(), cache.get(TEXT));
    cache.put(TEXT, LAYERS);
    assertEquals(Optional.of(LAYERS), new LayerCache(folder.resolve("made"), Map.of()).get(TEXT));
    try (var files = Files.list(folder.resolve("made"))) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void otherPropertiesAndOtherTextsHaveOtherLayers() {
    new LayerCache(folder, Map.of("ner.model", "one")).put(TEXT, LAYERS);
    LayerCache two = new LayerCache(folder, Map.of("ner.model", "two"));
    assertEquals(Optional.empty(), two.get(TEXT));
    LayerCache one = new LayerCache(folder, Map.of("ner.model", "one"));
    assertEquals(Optional.empty(), one.get(PreparedText.of("Fares rose.", false)));
  }

  @Test
  void onlyPropertiesThatLayersDependOnCount() {
    Properties given = new Properties();
    given.setProperty("attribution.minConfidence", "0.5");
    assertEquals(NewsLayers.settings(new Properties()), NewsLayers.settings(given));
    assertEquals(
        "tokenize,ssplit,pos,lemma,ner,depparse", NewsLayers.settings(given).get("annotators"));
    assertEquals("always", NewsLayers.settings(given).get("ssplit.newlineIsSentenceBreak"));
  }
}
