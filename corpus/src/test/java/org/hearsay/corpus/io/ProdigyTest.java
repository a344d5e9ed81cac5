package org.hearsay.corpus.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProdigyTest {
  @TempDir Path folder;

  private GoldCorpus read(String lines) throws IOException {
    return ProdigyReader.read(Files.writeString(folder.resolve("tasks.jsonl"), lines));
  }

  @Test
  void whatIsWrittenComesBackEqual() throws IOException {
    Document ferry = FerryDocument.document();
    assertEquals(List.of(ferry), read(ProdigyWriter.line(ferry)).documents());
    for (long seed = 0; seed < 200; seed++) {
      Document document = new RandomDocuments(seed, true).next();
      GoldCorpus corpus = read(ProdigyWriter.line(document) + "\n");
      assertEquals(List.of(document), corpus.documents(), "seed " + seed);
      assertEquals(EnumSet.allOf(GoldField.class), corpus.fields(), "seed " + seed);
    }
  }

  @Test
  void everySpanBeginsAndEndsWithItsTokens() {
    for (Document document : List.of(FerryDocument.document(), ExchangeDocument.document())) {
      JsonObject task = JsonParser.parseString(ProdigyWriter.line(document)).getAsJsonObject();
      JsonArray tokens = task.getAsJsonArray("tokens");
      for (JsonElement each : task.getAsJsonArray("spans")) {
        JsonObject span = each.getAsJsonObject();
        JsonObject first = tokens.get(span.get("token_start").getAsInt()).getAsJsonObject();
        JsonObject last = tokens.get(span.get("token_end").getAsInt()).getAsJsonObject();
        assertEquals(first.get("start"), span.get("start"), span::toString);
        assertEquals(last.get("end"), span.get("end"), span::toString);
      }
      for (JsonElement each : task.getAsJsonArray("relations")) {
        JsonObject relation = each.getAsJsonObject();
        JsonObject head = relation.getAsJsonObject("head_span");
        assertEquals(relation.get("head"), head.get("token_end"), relation::toString);
      }
    }
  }

  @Test
  void discontinuousAndNestedContentIsTiedByRelations() {
    JsonObject task =
        JsonParser.parseString(ProdigyWriter.line(ExchangeDocument.document())).getAsJsonObject();
    StringBuilder relations = new StringBuilder();
    for (JsonElement each : task.getAsJsonArray("relations")) {
      JsonObject relation = each.getAsJsonObject();
      relations
          .append(relation.getAsJsonObject("head_span").get("id").getAsString())
          .append(' ')
          .append(relation.get("label").getAsString())
          .append(' ')
          .append(covered(task, relation.getAsJsonObject("child_span")))
          .append('\n');
    }
    assertEquals(
        """
        a1 source Mayor Ada Brill
        a1 cue said
        a1 content “up from 12.”
        a2 source The port
        a2 cue claims
        q1 measured berths
        """,
        relations.toString());
  }

  private static String covered(JsonObject task, JsonObject span) {
    String text = task.get("text").getAsString();
    return text.substring(
        text.offsetByCodePoints(0, span.get("start").getAsInt()),
        text.offsetByCodePoints(0, span.get("end").getAsInt()));
  }

  @Test
  void tasksLabelledInProdigyAreRead() throws IOException {
    GoldCorpus corpus =
        read(
            """
            {"text":"“Go,” he said, “now.”","spans":[\
            {"start":0,"end":5,"label":"content"},{"start":6,"end":8,"label":"SOURCE"},\
            {"start":9,"end":13,"label":"CUE"},{"start":15,"end":21,"label":"CONTENT"},\
            {"start":6,"end":8,"label":"PERSON"}],"relations":[\
            {"head_span":{"start":0,"end":5,"label":"CONTENT"},\
            "child_span":{"start":15,"end":21,"label":"CONTENT"},"label":"CONTENT"},\
            {"head_span":{"start":0,"end":5,"label":"CONTENT"},\
            "child_span":{"start":9,"end":13,"label":"CUE"},"label":"CUE"}],"answer":"accept"}
            {"text":"No.","answer":"reject"}
            """);
    Document document = corpus.documents().get(0);
    assertEquals("tasks-1", document.id());
    Attribution only = document.attributions().get(0);
    assertEquals(1, document.attributions().size());
    assertEquals("“Go,” “now.”", Spans.words(document.text(), only.content()));
    assertEquals(List.of(new Span(9, 13)), only.cue());
    assertEquals(List.of(), only.source());
    assertEquals(AttributionType.DIRECT, only.type());
    assertEquals(Set.of(GoldField.ATTRIBUTIONS), corpus.fields());
    assertEquals(List.of("tasks-2: its answer is \"reject\""), corpus.dropped());
  }

  @Test
  void aRelationToNoSpanIsRefused() {
    FormatException e =
        assertThrows(
            FormatException.class,
            () ->
                read(
                    """
                    {"text":"He left.","spans":[],"relations":[{"head_span":{"start":0,"end":2,\
                    "label":"CONTENT"},"child_span":{"start":3,"end":7,"label":"CUE"},"label":"cue"}]}
                    """));
    assertTrue(
        String.valueOf(e.getMessage())
            .contains("tasks.jsonl:1: relations[0].head_span: expected one of the spans"),
        () -> String.valueOf(e.getMessage()));
  }
}
