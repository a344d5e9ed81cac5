package org.hearsay.corpus.io;

import com.google.gson.JsonArray;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Direction;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Role;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Unit;

/**
 * Reads articles labelled beside their text: {@code NAME.gold.json} with the labels, {@code
 * NAME.txt} with the text. The document's id is {@code NAME}.
 *
 * <p>Offsets are UTF-16 code units, counted behind a byte order mark. Where an item repeats the
 * words of its spans ({@code sourceText}, {@code spanText} and so on), they must agree with the
 * text. A unit is one word, which becomes its id and its name. Not labelled: direction and claims;
 * {@code parent} stays empty, since it follows from the spans.
 */
public final class ArticleGoldReader {
  /** How the name of a gold file ends. */
  public static final String SUFFIX = ".gold.json";

  private static final Set<GoldField> NOT_LABELLED =
      EnumSet.of(GoldField.DIRECTION, GoldField.CLAIMS);

  private final String text;
  private final SpanPairs spans;

  private ArticleGoldReader(String text) {
    this.text = text;
    this.spans = new SpanPairs(text);
  }

  /**
   * {@return the articles of a folder in the order of their names, or the one of a gold file}
   *
   * @throws FormatException naming file and field of what is wrong
   * @throws java.io.UncheckedIOException naming the file that cannot be read
   * @throws IllegalArgumentException if the folder has no gold file
   */
  public static GoldCorpus read(Path folderOrFile) {
    List<Document> documents =
        WholeFiles.of(folderOrFile, SUFFIX).stream().map(ArticleGoldReader::article).toList();
    return new GoldCorpus(
        documents,
        EnumSet.complementOf(EnumSet.copyOf(NOT_LABELLED)),
        Map.of(),
        GoldCorpus.Scheme.HEARSAY,
        List.of());
  }

  private static Document article(Path gold) {
    String file = gold.toString();
    if (!file.endsWith(SUFFIX)) {
      throw new IllegalArgumentException(
          file + ": expected a name that ends in " + SUFFIX + ", to find the text beside it");
    }
    String id = WholeFiles.name(gold, SUFFIX);
    JsonFields fields = WholeFiles.object(gold);
    String text = WholeFiles.content(gold.resolveSibling(id + ".txt"));
    ArticleGoldReader reader = new ArticleGoldReader(text);
    List<Attribution> attributions =
        fields.optionalObjects("attributions").stream().map(reader::attribution).toList();
    List<Quantity> quantities =
        fields.optionalObjects("quantities").stream().map(reader::quantity).toList();
    return fields
        .place()
        .build(
            () -> new Document(id, text, Map.of(), attributions, quantities, List.of(), List.of()));
  }

  private Attribution attribution(JsonFields fields) {
    List<Span> source = role(fields, Role.SOURCE);
    List<Span> cue = role(fields, Role.CUE);
    List<Span> content = role(fields, Role.CONTENT);
    return ItemReader.attribution(fields, source, cue, content);
  }

  private List<Span> role(JsonFields fields, Role role) {
    List<Span> found = spans.list(fields, role.label());
    agree(fields, role.label() + "Text", found);
    return found;
  }

  private Quantity quantity(JsonFields fields) {
    Span span = spans.one(fields, "span").orElseThrow(() -> fields.wrong("span", "[begin, end]"));
    agree(fields, "spanText", List.of(span));
    Optional<Span> measured = spans.one(fields, "measured");
    agree(fields, "measuredText", measured.stream().toList());
    String unit = fields.text("unit");
    return ItemReader.quantity(
        fields,
        span,
        name -> name.equals("measured") ? measured : Optional.empty(),
        Direction.NONE,
        new Unit(Optional.empty(), unit, unit, Optional.empty()));
  }

  /** The words that an item repeats are one string, or a list with one string a span. */
  private void agree(JsonFields fields, String name, List<Span> found) {
    if (!fields.has(name)) {
      return;
    }
    List<String> words = new ArrayList<>();
    if (fields.value(name) instanceof JsonArray list) {
      list.forEach(word -> words.add(word.isJsonPrimitive() ? word.getAsString() : ""));
    } else {
      words.add(fields.text(name));
    }
    List<String> covered = found.stream().map(span -> span.in(text)).toList();
    if (!words.equals(covered)) {
      throw fields.wrong(name, String.format(Locale.ROOT, "the words of the text, %s", covered));
    }
  }
}
