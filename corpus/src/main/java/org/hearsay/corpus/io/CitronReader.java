package org.hearsay.corpus.io;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Span;

/**
 * Reads the JSON of Citron (BBC), which its converter makes of PARC too: one document a file, with
 * {@code text} and {@code quotes}, each with a {@code cue}, {@code sources}, {@code contents} and,
 * if Citron found it, {@code confidence}. A span is {@code start} and {@code end} in code points,
 * with the words as {@code text}.
 *
 * <p>What Citron itself answers has no {@code text}: then it is {@code NAME.txt} beside {@code
 * NAME.json}. Kept: spans, id and confidence. Lost: coreference. Not labelled, and so place holders
 * (see {@link CorpusFormat}): everything else. The document's id is {@code NAME}.
 */
public final class CitronReader {
  private static final String SUFFIX = ".json";

  private CitronReader() {}

  /**
   * {@return the documents of a folder in the order of their names, or the one of a file}
   *
   * @throws FormatException naming file and field of what is wrong
   * @throws java.io.UncheckedIOException naming the file that cannot be read
   * @throws IllegalArgumentException if the folder has no such file
   */
  public static GoldCorpus read(Path folderOrFile) {
    BareCorpus corpus = new BareCorpus();
    WholeFiles.of(folderOrFile, SUFFIX).forEach(file -> document(file, corpus));
    return corpus.labelling(GoldCorpus.Scheme.POLNEAR, Set.of(GoldField.ATTRIBUTIONS));
  }

  private static void document(Path file, BareCorpus corpus) {
    JsonFields fields = WholeFiles.object(file);
    String id = WholeFiles.name(file, SUFFIX);
    String text =
        fields.has("text")
            ? fields.text("text")
            : WholeFiles.content(file.resolveSibling(id + ".txt"));
    JsonSpans spans = new JsonSpans(text, OffsetUnit.CODEPOINT, "start", "end");
    BareAttributions bare = new BareAttributions(id, text);
    List<Attribution> attributions = new ArrayList<>();
    int number = 0;
    for (JsonFields quote : fields.objects("quotes")) {
      String name = quote.has("id") ? quote.textOrNumber("id") : "a" + ++number;
      List<Span> cue = spans.optional(quote, "cue").stream().toList();
      double confidence =
          quote.optionalNumber("confidence").map(BigDecimal::doubleValue).orElse(1.0);
      bare.of(
              name,
              spans.list(quote, "sources"),
              cue,
              spans.list(quote, "contents"),
              Optional.empty(),
              confidence)
          .ifPresent(attributions::add);
    }
    corpus.add(fields.place(), id, text, Map.of(), attributions, bare);
  }
}
