package org.hearsay.corpus.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentTest {
  private static final String TEXT = "ten 😀 cranes";
  private static final Optional<String> NONE = Optional.empty();

  @Test
  void aTextMayBeEmptyAndAnIdMayNot() {
    assertEquals("", Document.of("x", "").text());
    assertEquals("expected an id, found a blank one", refused(() -> Document.of(" ", "")));
  }

  @Test
  void everySpanLiesInsideTheText() {
    assertEquals(
        "quantity q1: expected a span inside the 13 code units of the text, found [7, 14)",
        refused(() -> document(List.of(Quantities.ten("q1", new Span(7, 14))))));
  }

  @Test
  void noSpanCutsASurrogatePair() {
    assertEquals(
        "quantity q1: expected a span that cuts no surrogate pair, found [5, 7)",
        refused(() -> document(List.of(Quantities.ten("q1", new Span(5, 7))))));
    refused(() -> document(List.of(Quantities.ten("q1", new Span(0, 5)))));
  }

  @Test
  void anIdStandsForOneItem() {
    Quantity ten = Quantities.ten("q1", new Span(0, 3));
    assertEquals(
        "expected every quantity with an id of its own, found \"q1\" twice",
        refused(() -> document(List.of(ten, ten))));
  }

  @Test
  void aClaimNamesItemsOfTheDocument() {
    Claim claim = new Claim("c1", Optional.of("a1"), "q1", NONE);
    Quantity ten = Quantities.ten("q1", new Span(0, 3));
    assertEquals(
        "claim c1, quantity: expected the id of an item of the document, found \"q1\"",
        refused(() -> document(List.of(), List.of(), List.of(claim))));
    assertEquals(
        "claim c1, attribution: expected the id of an item of the document, found \"a1\"",
        refused(() -> document(List.of(ten), List.of(), List.of(claim))));
  }

  @Test
  void aClaimWithoutAttributionHasNoSpeaker() {
    assertEquals(
        "expected no speaker where the attribution is absent",
        refused(() -> new Claim("c1", NONE, "q1", Optional.of("Ann"))));
  }

  @Test
  void aChangeTiesTwoDifferentQuantities() {
    refused(() -> new Change(NONE, Optional.of("q1"), NONE));
    refused(() -> new Change(Optional.of("q1"), Optional.of("q1"), NONE));
    Change change = new Change(Optional.of("q1"), NONE, Optional.of("q2"));
    assertEquals(List.of("q1", "q2"), change.quantities().toList());
    Quantity ten = Quantities.ten("q1", new Span(0, 3));
    assertEquals(
        "change: expected the id of an item of the document, found \"q2\"",
        refused(() -> document(List.of(ten), List.of(change), List.of())));
  }

  private static Document document(List<Quantity> quantities) {
    return document(quantities, List.of(), List.of());
  }

  private static Document document(
      List<Quantity> quantities, List<Change> changes, List<Claim> claims) {
    return new Document("x", TEXT, Map.of(), List.of(), quantities, changes, claims);
  }

  private static String refused(Runnable document) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, document::run).getMessage());
  }
}
