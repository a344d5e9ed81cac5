package org.hearsay.corpus.io;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.corpus.model.Document;

/**
 * Writes documents as JSON Lines, schema {@code hearsay/1}: one document a line, every field
 * present, {@code null} where there is nothing to say.
 *
 * <p>{@code hearsay-1.schema.json}, the JSON Schema beside this class, describes the fields. The
 * same document gives the same line. Immutable and thread-safe.
 */
public final class JsonLinesWriter {
  /** The value of the field {@code schema} of every line. */
  public static final String SCHEMA = "hearsay/1";

  private final OffsetUnit unit;

  /** A writer of lines whose offsets count {@code unit}. */
  public JsonLinesWriter(OffsetUnit unit) {
    this.unit = unit;
  }

  /**
   * {@return the document as one line of JSON, without a line end; lone surrogates are escaped, so
   * that the line has a UTF-8 form}
   *
   * @throws IllegalArgumentException if a number has more than 1000 characters
   */
  public String line(Document document) {
    return JsonText.of(json -> write(document, json));
  }

  private void write(Document document, JsonWriter json) throws IOException {
    json.beginObject();
    new FieldWriter(json)
        .text("schema", Optional.of(SCHEMA))
        .text("id", Optional.of(document.id()))
        .text("offsets", Optional.of(unit.label()))
        .text("text", Optional.of(document.text()));
    json.name("metadata").beginObject();
    for (Map.Entry<String, String> entry : document.metadata().entrySet()) {
      json.name(entry.getKey()).value(entry.getValue());
    }
    json.endObject();
    ItemWriter items = new ItemWriter(json, document.text(), TextOffsets.of(document.text(), unit));
    list(json, "attributions", document.attributions(), items::attribution);
    list(json, "quantities", document.quantities(), items::quantity);
    list(json, "changes", document.changes(), items::change);
    list(json, "claims", document.claims(), items::claim);
    json.endObject();
  }

  private static <T> void list(JsonWriter json, String name, List<T> items, Item<T> writer)
      throws IOException {
    json.name(name).beginArray();
    for (T item : items) {
      json.beginObject();
      writer.write(item);
      json.endObject();
    }
    json.endArray();
  }

  /** Writes the fields of one item. */
  private interface Item<T> {
    void write(T item) throws IOException;
  }
}
