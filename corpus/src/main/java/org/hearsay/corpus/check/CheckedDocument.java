package org.hearsay.corpus.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.ContentIndex;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Role;
import org.hearsay.corpus.model.Span;

/** A document with what several rules look up in it. Immutable. */
public final class CheckedDocument {
  private final Document document;
  private final List<Span> discards;
  private final QuotedText quotations;
  private final ContentIndex contents;
  private final Map<String, Attribution> attributionOfId = new LinkedHashMap<>();
  private final int[] lineBegins;

  CheckedDocument(Document document, List<Span> discards) {
    this.document = document;
    this.discards = List.copyOf(discards);
    this.quotations = QuotedText.of(document.text());
    this.contents = new ContentIndex(document.attributions());
    document.attributions().forEach(a -> attributionOfId.put(a.id(), a));
    this.lineBegins = lineBegins(document.text());
  }

  String id() {
    return document.id();
  }

  String text() {
    return document.text();
  }

  Document document() {
    return document;
  }

  List<Attribution> attributions() {
    return document.attributions();
  }

  List<Quantity> quantities() {
    return document.quantities();
  }

  /** {@return the attribution with this id; empty if there is none} */
  Optional<Attribution> attribution(String id) {
    return Optional.ofNullable(attributionOfId.get(id));
  }

  /** {@return the spans that annotators marked as no article text} */
  List<Span> discards() {
    return discards;
  }

  QuotedText quotations() {
    return quotations;
  }

  ContentIndex contents() {
    return contents;
  }

  /** Passes on every span that an item labels, with the name of the item. */
  void forEachSpan(BiConsumer<String, Span> action) {
    for (Attribution attribution : attributions()) {
      for (Role role : Role.values()) {
        attribution.role(role).forEach(span -> action.accept(name(attribution, role), span));
      }
    }
    for (Quantity quantity : quantities()) {
      String name = name(quantity);
      action.accept(name, quantity.span());
      quantity.measured().ifPresent(span -> action.accept(name + ", measured", span));
      quantity.time().ifPresent(span -> action.accept(name + ", time", span));
      quantity.place().ifPresent(span -> action.accept(name + ", place", span));
      quantity.reference().ifPresent(span -> action.accept(name + ", reference", span));
    }
  }

  static String name(Attribution attribution) {
    return "attribution " + attribution.id();
  }

  static String name(Attribution attribution, Role role) {
    return name(attribution) + ", " + role.label();
  }

  static String name(Quantity quantity) {
    return "quantity " + quantity.id();
  }

  /** {@return where a span stands, its line and column counted from 1} */
  Finding.Place place(Span span) {
    int found = Arrays.binarySearch(lineBegins, span.begin());
    int line = found >= 0 ? found : -found - 2;
    int column = text().codePointCount(lineBegins[line], span.begin());
    return new Finding.Place(span.begin(), span.end(), line + 1, column + 1);
  }

  private static int[] lineBegins(String text) {
    List<Integer> begins = new ArrayList<>(List.of(0));
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      begins.add(at + 1);
    }
    return begins.stream().mapToInt(Integer::intValue).toArray();
  }
}
