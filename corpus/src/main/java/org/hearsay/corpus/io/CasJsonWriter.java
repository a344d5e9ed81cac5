package org.hearsay.corpus.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Claim;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Role;
import org.hearsay.corpus.model.Span;

/**
 * Writes documents as UIMA CAS JSON 0.4 for INCEpTION: {@code NAME.json} for each document, and
 * {@code hearsay-typesystem.xml}, which a project imports as its layers before the documents.
 *
 * <p>INCEpTION has no discontinuous spans: {@code Attribution} stands on the first span of the
 * content, and the feature {@code parts} links the source, the cue and the further spans of the
 * content, each an {@code AttributionPart} whose role says what it is. {@code Quantity} does the
 * same with what it measures, its time, place and reference. Offsets are UTF-16, as UIMA counts. A
 * line is a sentence; tokens are cut at the edges of spans, since INCEpTION labels whole tokens.
 *
 * <p>Lost: metadata, changes, ids of claims, normalised amounts, the words of units. Numbers of
 * quantities are strings, so that no digit is lost. Pure of state; the same document gives the same
 * bytes.
 */
public final class CasJsonWriter {
  private final Document document;
  private final Cas cas;

  private CasJsonWriter(Document document) {
    this.document = document;
    this.cas = new Cas(document.text());
  }

  /**
   * Writes a document and, unless it is there, the type system.
   *
   * @param directory is made if it is not there
   * @throws IllegalArgumentException naming the document if its id has a lone surrogate
   * @throws UncheckedIOException naming the directory if it cannot be written to
   */
  public static void write(Document document, Path directory) {
    String name = DocumentFileName.of(document.id());
    String json = json(document);
    try {
      Files.createDirectories(directory);
      Path types = directory.resolve("hearsay-typesystem.xml");
      if (!Files.exists(types)) {
        Files.writeString(types, CasTypes.description());
      }
      Files.write(directory.resolve(name + ".json"), json.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "expected to write " + name + " to " + directory + ": " + e.getMessage(), e);
    }
  }

  /** {@return the document as one CAS; lone surrogates are escaped} */
  static String json(Document document) {
    return JsonText.of(new CasJsonWriter(document).collected()::write) + "\n";
  }

  private Cas collected() {
    Map<String, Object> metadata = cas.annotation(CasTypes.METADATA, 0, document.text().length());
    metadata.put("documentTitle", document.id());
    metadata.put("documentId", document.id());
    List<Span> tokens =
        CutTokens.of(document).list().stream()
            .filter(token -> !CutTokens.isBlank(document.text(), token))
            .toList();
    for (int begin = 0; begin < tokens.size(); ) {
      int end = begin + 1;
      while (end < tokens.size() && !isLineEndBetween(tokens.get(end - 1), tokens.get(end))) {
        end++;
      }
      cas.annotation(CasTypes.SENTENCE, tokens.get(begin).begin(), tokens.get(end - 1).end());
      begin = end;
    }
    tokens.forEach(token -> cas.annotation(CasTypes.TOKEN, token.begin(), token.end()));
    document.attributions().forEach(this::attribution);
    Map<String, Claim> claims = new HashMap<>();
    document.claims().forEach(claim -> claims.putIfAbsent(claim.quantity(), claim));
    document
        .quantities()
        .forEach(quantity -> quantity(quantity, Optional.ofNullable(claims.get(quantity.id()))));
    return cas;
  }

  private void attribution(Attribution attribution) {
    List<Span> content = attribution.content();
    List<Integer> links = new ArrayList<>();
    for (Role role : Role.values()) {
      List<Span> spans = attribution.role(role);
      for (Span span : role == Role.CONTENT ? spans.subList(1, spans.size()) : spans) {
        links.add(
            cas.part(CasTypes.ATTRIBUTION_PART, CasTypes.ATTRIBUTION_LINK, role.label(), span));
      }
    }
    int parts = cas.array(CasTypes.ATTRIBUTION_LINK, links);
    Map<String, Object> features =
        cas.annotation(CasTypes.ATTRIBUTION, content.get(0).begin(), content.get(0).end());
    features.put("identifier", attribution.id());
    features.put("attributionType", attribution.type().label());
    features.put("cueClass", attribution.cueClass().label());
    features.put("sourceKind", attribution.sourceKind().label());
    attribution.speaker().ifPresent(speaker -> features.put("speaker", speaker));
    attribution.parent().ifPresent(parent -> features.put("parentId", parent));
    features.put("negated", attribution.negated());
    features.put("propositional", attribution.propositional());
    features.put("confidence", attribution.confidence());
    features.put("@parts", parts);
  }

  private void quantity(Quantity quantity, Optional<Claim> claim) {
    List<Integer> links = new ArrayList<>();
    quantity.measured().ifPresent(span -> links.add(quantityPart("measured", span)));
    quantity.time().ifPresent(span -> links.add(quantityPart("time", span)));
    quantity.place().ifPresent(span -> links.add(quantityPart("place", span)));
    quantity.reference().ifPresent(span -> links.add(quantityPart("reference", span)));
    int parts = cas.array(CasTypes.QUANTITY_LINK, links);
    Map<String, Object> features =
        cas.annotation(CasTypes.QUANTITY, quantity.span().begin(), quantity.span().end());
    features.put("identifier", quantity.id());
    features.put("kind", quantity.kind().label());
    features.put("modifier", quantity.modifier().label());
    features.put("direction", quantity.direction().label());
    number(features, "value", quantity.amount().value());
    number(features, "low", quantity.amount().low());
    number(features, "high", quantity.amount().high());
    number(features, "tolerance", quantity.tolerance());
    features.put("unit", quantity.unit().name());
    features.put("unitId", quantity.unit().id());
    quantity.unit().dimension().ifPresent(dimension -> features.put("dimension", dimension));
    quantity.measuredLemma().ifPresent(lemma -> features.put("measuredLemma", lemma));
    claim.flatMap(Claim::attribution).ifPresent(id -> features.put("claimedBy", id));
    claim.flatMap(Claim::speaker).ifPresent(speaker -> features.put("speaker", speaker));
    features.put("confidence", quantity.confidence());
    features.put("@parts", parts);
  }

  private static void number(
      Map<String, Object> features, String name, Optional<BigDecimal> number) {
    number.ifPresent(value -> features.put(name, value.toPlainString()));
  }

  private int quantityPart(String role, Span span) {
    return cas.part(CasTypes.QUANTITY_PART, CasTypes.QUANTITY_LINK, role, span);
  }

  private boolean isLineEndBetween(Span earlier, Span later) {
    return document
        .text()
        .substring(earlier.end(), later.begin())
        .chars()
        .anyMatch(c -> c == '\n' || c == '\r');
  }
}
