package org.hearsay.corpus.io;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Role;
import org.hearsay.corpus.model.Span;

/**
 * Writes documents as CoNLL-U, with our spans in the column {@code MISC} and our labels, as JSON,
 * in comments behind {@code # newdoc}.
 *
 * <p>A line of the text is a paragraph of one sentence. Tokens are those of {@link
 * org.hearsay.corpus.model.TextTokens}, cut at the edges of spans; all columns between form and
 * {@code MISC} are empty, since no parse is stored. {@code Content=B-a1,I-a2} says that a content
 * of a1 begins and one of a2 goes on; a further {@code B-} of the same id is a further span of a
 * discontinuous role. {@code TokenRange} has the offsets in code points. Ids are percent-encoded.
 *
 * <p>Lost: how wide white space is, spans that cover nothing else, and documents without tokens.
 * Pure functions.
 */
public final class ConlluWriter {
  private static final String EMPTY_COLUMNS = "\t_".repeat(7);

  private final Document document;
  private final CutTokens tokens;
  private final TextOffsets offsets;
  private final List<Map<String, List<String>>> tags = new ArrayList<>();

  private ConlluWriter(Document document) {
    Utf8.encoded(document.text(), "document \"" + document.id() + "\"");
    this.document = document;
    this.tokens = CutTokens.of(document);
    this.offsets = TextOffsets.of(document.text(), OffsetUnit.CODEPOINT);
    tokens.list().forEach(token -> tags.add(new TreeMap<>()));
  }

  /**
   * {@return the document as CoNLL-U, each sentence with a blank line behind it; empty if it has no
   * tokens}
   *
   * @throws IllegalArgumentException if a number has more than 1000 characters, or the text a lone
   *     surrogate, which UTF-8 cannot write
   */
  public static String text(Document document) {
    return new ConlluWriter(document).text();
  }

  private String text() {
    document.attributions().forEach(this::tag);
    document.quantities().forEach(this::tag);
    StringBuilder out = new StringBuilder();
    List<Integer> sentence = new ArrayList<>();
    int sentences = 0;
    for (int i = 0; i < tokens.list().size(); i++) {
      if (CutTokens.isBlank(document.text(), tokens.list().get(i))) {
        continue;
      }
      if (!sentence.isEmpty() && isLineEndBetween(sentence.get(sentence.size() - 1), i)) {
        sentence(++sentences, sentence, out);
        sentence.clear();
      }
      sentence.add(i);
    }
    if (!sentence.isEmpty()) {
      sentence(++sentences, sentence, out);
    }
    return out.isEmpty() ? "" : header() + out;
  }

  private void tag(Attribution attribution) {
    for (Role role : Role.values()) {
      attribution.role(role).forEach(span -> tag(BratLayer.of(role), attribution.id(), span));
    }
  }

  private void tag(Quantity quantity) {
    tag("Quantity", quantity.id(), quantity.span());
    quantity.measured().ifPresent(span -> tag("Measured", quantity.id(), span));
    quantity.time().ifPresent(span -> tag("Time", quantity.id(), span));
    quantity.place().ifPresent(span -> tag("Place", quantity.id(), span));
    quantity.reference().ifPresent(span -> tag("Reference", quantity.id(), span));
  }

  private void tag(String key, String id, Span span) {
    String name = encoded(id);
    for (int i = tokens.first(span); i <= tokens.last(span); i++) {
      String position = i == tokens.first(span) ? "B-" : "I-";
      tags.get(i).computeIfAbsent(key, k -> new ArrayList<>()).add(position + name);
    }
  }

  private boolean isLineEndBetween(int earlier, int later) {
    int end = tokens.list().get(later).begin();
    for (int i = tokens.list().get(earlier).end(); i < end; i++) {
      char c = document.text().charAt(i);
      if (c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }

  private String header() {
    StringBuilder header = new StringBuilder();
    header.append("# newdoc id = ").append(encoded(document.id())).append('\n');
    comment(
        header,
        "document",
        (fields, items) ->
            fields.text("id", Optional.of(document.id())).metadata(document.metadata()));
    document
        .attributions()
        .forEach(a -> comment(header, "attribution", (fields, items) -> items.labels(a)));
    document
        .quantities()
        .forEach(q -> comment(header, "quantity", (fields, items) -> items.labels(q)));
    document.changes().forEach(c -> comment(header, "change", (fields, items) -> items.change(c)));
    document.claims().forEach(c -> comment(header, "claim", (fields, items) -> items.claim(c)));
    return header.toString();
  }

  private void comment(StringBuilder header, String name, Fields fields) {
    String json =
        JsonText.of(
            writer -> {
              writer.beginObject();
              fields.write(
                  new FieldWriter(writer), new ItemWriter(writer, document.text(), offsets));
              writer.endObject();
            });
    header.append("# ").append(name).append(" = ").append(json).append('\n');
  }

  /** Writes the fields of one comment. */
  private interface Fields {
    void write(FieldWriter fields, ItemWriter items) throws IOException;
  }

  private void sentence(int number, List<Integer> sentence, StringBuilder out) {
    StringBuilder words = new StringBuilder();
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < sentence.size(); i++) {
      Span token = tokens.list().get(sentence.get(i));
      Map<String, List<String>> misc = tags.get(sentence.get(i));
      boolean isLast = i + 1 == sentence.size();
      boolean joined = !isLast && tokens.list().get(sentence.get(i + 1)).begin() == token.end();
      if (joined) {
        misc.put("SpaceAfter", List.of("No"));
      }
      misc.put(
          "TokenRange",
          List.of(offsets.fromUtf16(token.begin()) + ":" + offsets.fromUtf16(token.end())));
      words.append(token.in(document.text())).append(joined || isLast ? "" : " ");
      List<String> pairs = new ArrayList<>();
      misc.forEach((key, values) -> pairs.add(key + "=" + String.join(",", values)));
      rows.append(i + 1)
          .append('\t')
          .append(token.in(document.text()))
          .append(EMPTY_COLUMNS)
          .append('\t')
          .append(String.join("|", pairs))
          .append('\n');
    }
    out.append("# newpar\n# sent_id = ").append(encoded(document.id())).append('-').append(number);
    out.append("\n# text = ").append(words).append('\n').append(rows).append('\n');
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
