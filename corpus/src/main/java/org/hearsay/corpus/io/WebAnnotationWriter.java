package org.hearsay.corpus.io;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Claim;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Role;
import org.hearsay.corpus.model.Span;

/**
 * Writes documents as W3C Web Annotation (JSON-LD): {@code NAME.txt}, the text, and {@code
 * NAME.jsonld}, an {@code AnnotationPage} of it.
 *
 * <p>An attribution is an annotation on its content, with the labels as JSON in a body; its source
 * and its cue are annotations that link to it. A quantity and its measured things, time, place and
 * reference are the same; a claim links the quantity to the attribution. A {@code
 * TextPositionSelector} counts code points, and a {@code TextQuoteSelector} beside it repeats the
 * words. A discontinuous role is one annotation with several targets, which the standard reads as a
 * body about each of them: what belongs together is in the project's reading only.
 *
 * <p>Lost: changes and metadata. Pure of state; the same document gives the same bytes.
 */
public final class WebAnnotationWriter {
  private final Document document;
  private final String name;
  private final TextOffsets offsets;

  private WebAnnotationWriter(Document document) {
    this.document = document;
    this.name = DocumentFileName.of(document.id());
    this.offsets = TextOffsets.of(document.text(), OffsetUnit.CODEPOINT);
  }

  /**
   * Writes the text of a document and its annotations.
   *
   * @param directory is made if it is not there
   * @throws IllegalArgumentException naming the document if its id or its text has a lone
   *     surrogate, which UTF-8 cannot write
   * @throws UncheckedIOException naming the directory if it cannot be written to
   */
  public static void write(Document document, Path directory) {
    WebAnnotationWriter writer = new WebAnnotationWriter(document);
    byte[] text = Utf8.encoded(document.text(), "document \"" + document.id() + "\"");
    byte[] page = writer.page().getBytes(StandardCharsets.UTF_8);
    try {
      Files.createDirectories(directory);
      Files.write(directory.resolve(writer.name + ".txt"), text);
      Files.write(directory.resolve(writer.name + ".jsonld"), page);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "expected to write " + writer.name + " to " + directory + ": " + e.getMessage(), e);
    }
  }

  private String page() {
    return JsonText.of(this::write) + "\n";
  }

  private void write(JsonWriter json) throws IOException {
    json.beginObject().name("@context").value("http://www.w3.org/ns/anno.jsonld");
    json.name("id").value(name + ".jsonld").name("type").value("AnnotationPage");
    json.name("items").beginArray();
    for (Attribution attribution : document.attributions()) {
      attribution(json, attribution);
    }
    for (Quantity quantity : document.quantities()) {
      quantity(json, quantity);
    }
    for (Claim claim : document.claims()) {
      claim(json, claim);
    }
    json.endArray().endObject();
  }

  private void attribution(JsonWriter json, Attribution attribution) throws IOException {
    String id = iri("attribution", attribution.id());
    begin(json, id, "describing");
    labels(json, Role.CONTENT.label(), items -> items.labels(attribution));
    end(json, attribution.content());
    linked(json, id, Role.SOURCE.label(), attribution.source());
    linked(json, id, Role.CUE.label(), attribution.cue());
  }

  private void quantity(JsonWriter json, Quantity quantity) throws IOException {
    String id = iri("quantity", quantity.id());
    begin(json, id, "describing");
    labels(json, "quantity", items -> items.labels(quantity));
    end(json, List.of(quantity.span()));
    linked(json, id, "measured", quantity.measured().stream().toList());
    linked(json, id, "time", quantity.time().stream().toList());
    linked(json, id, "place", quantity.place().stream().toList());
    linked(json, id, "reference", quantity.reference().stream().toList());
  }

  private void claim(JsonWriter json, Claim claim) throws IOException {
    begin(json, iri("claim", claim.id()), "linking");
    json.name("body").beginArray();
    tag(json, "claim");
    if (claim.attribution().isPresent()) {
      json.value(iri("attribution", claim.attribution().get()));
    }
    json.endArray();
    json.name("target").value(iri("quantity", claim.quantity())).endObject();
  }

  private void linked(JsonWriter json, String to, String tag, List<Span> spans) throws IOException {
    if (spans.isEmpty()) {
      return;
    }
    begin(json, to + "-" + tag, "linking");
    json.name("body").beginArray();
    tag(json, tag);
    json.value(to).endArray();
    end(json, spans);
  }

  private static void begin(JsonWriter json, String id, String motivation) throws IOException {
    json.beginObject().name("id").value(id).name("type").value("Annotation");
    json.name("motivation").value(motivation);
  }

  private void labels(JsonWriter json, String tag, Labels labels) throws IOException {
    String value =
        JsonText.of(
            nested -> {
              nested.beginObject();
              labels.write(new ItemWriter(nested, document.text(), offsets));
              nested.endObject();
            });
    json.name("body").beginArray();
    tag(json, tag);
    json.beginObject().name("type").value("TextualBody").name("purpose").value("describing");
    json.name("format").value("application/json").name("value").value(value).endObject();
    json.endArray();
  }

  private static void tag(JsonWriter json, String tag) throws IOException {
    json.beginObject().name("type").value("TextualBody").name("purpose").value("tagging");
    json.name("value").value(tag).endObject();
  }

  /** Writes the targets and ends the annotation. */
  private void end(JsonWriter json, List<Span> spans) throws IOException {
    json.name("target").beginArray();
    for (Span span : spans) {
      json.beginObject().name("source").value(name + ".txt").name("selector").beginArray();
      json.beginObject().name("type").value("TextPositionSelector");
      json.name("start").value(offsets.fromUtf16(span.begin()));
      json.name("end").value(offsets.fromUtf16(span.end())).endObject();
      json.beginObject().name("type").value("TextQuoteSelector");
      new FieldWriter(json).text("exact", Optional.of(span.in(document.text())));
      json.endObject().endArray().endObject();
    }
    json.endArray().endObject();
  }

  private String iri(String kind, String id) {
    return name
        + ".jsonld#"
        + kind
        + "-"
        + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Writes the labels of an item. */
  private interface Labels {
    void write(ItemWriter items) throws IOException;
  }
}
