package org.hearsay.corpus.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Span;

/**
 * Reads what CoreNLP's annotator {@code quote} finds, from {@code -outputFormat json}, one document
 * a file.
 *
 * <p>A quotation becomes an attribution: its text is the content, its mention the source, {@code
 * canonicalSpeaker}, else {@code speaker}, the speaker, unless CoreNLP writes "Unknown". It names
 * no cue. The text is {@code text} where CoreNLP was told to write it, otherwise rebuilt from the
 * tokens, whose offsets are UTF-16. Lost: all other layers. Not labelled, and so place holders (see
 * {@link CorpusFormat}): everything but spans and speaker. The document's id is {@code docId},
 * otherwise the name of the file without {@code .json} and {@code .txt}.
 */
public final class CoreNlpQuoteReader {
  private static final String SUFFIX = ".json";
  private static final String UNKNOWN = "Unknown";

  private CoreNlpQuoteReader() {}

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
    return corpus.labelling(
        GoldCorpus.Scheme.HEARSAY, Set.of(GoldField.ATTRIBUTIONS, GoldField.SPEAKER));
  }

  private static void document(Path file, BareCorpus corpus) {
    JsonFields fields = WholeFiles.object(file);
    List<JsonFields> tokens =
        fields.objects("sentences").stream()
            .flatMap(sentence -> sentence.objects("tokens").stream())
            .toList();
    String text = fields.has("text") ? fields.text("text") : text(tokens);
    String name = WholeFiles.name(file, SUFFIX);
    String id =
        fields
            .optionalText("docId")
            .orElse(name.endsWith(".txt") ? name.substring(0, name.length() - 4) : name);
    JsonSpans quotations = new JsonSpans(text, OffsetUnit.UTF16, "beginIndex", "endIndex");
    JsonSpans words =
        new JsonSpans(text, OffsetUnit.UTF16, "characterOffsetBegin", "characterOffsetEnd");
    BareAttributions bare = new BareAttributions(id, text);
    List<Attribution> attributions = new ArrayList<>();
    List<JsonFields> quotes = fields.objects("quotes");
    for (int i = 0; i < quotes.size(); i++) {
      JsonFields quote = quotes.get(i);
      bare.of(
              "a" + (i + 1),
              mention(quote, tokens, words),
              List.of(),
              List.of(quotations.span(quote)),
              speaker(quote),
              1)
          .ifPresent(attributions::add);
    }
    corpus.add(fields.place(), id, text, Map.of(), attributions, bare);
  }

  private static Optional<String> speaker(JsonFields quote) {
    return quote
        .optionalText("canonicalSpeaker")
        .filter(name -> !name.equals(UNKNOWN))
        .or(() -> quote.optionalText("speaker"))
        .filter(name -> !name.equals(UNKNOWN) && !name.isBlank());
  }

  /** CoreNLP 4.5.10 counts tokens from 0 over the document, and its mentionEnd is inclusive. */
  private static List<Span> mention(JsonFields quote, List<JsonFields> tokens, JsonSpans words) {
    if (!quote.has("mentionBegin") || !quote.has("mentionEnd")) {
      return List.of();
    }
    String needed = "the index of one of the " + tokens.size() + " tokens";
    int begin = quote.integer("mentionBegin", 0, needed);
    int end = quote.integer("mentionEnd", begin, needed);
    if (end >= tokens.size()) {
      throw quote.wrong("mentionEnd", needed);
    }
    return List.of(words.span(tokens.get(begin)).cover(words.span(tokens.get(end))));
  }

  private static String text(List<JsonFields> tokens) {
    StringBuilder text = new StringBuilder();
    String behind = "";
    for (JsonFields token : tokens) {
      int begin =
          token.integer(
              "characterOffsetBegin",
              text.length(),
              "an integer of at least " + text.length() + ", where the token before it ends");
      int end = token.integer("characterOffsetEnd", begin + 1, "an integer greater than the begin");
      String gap = token.optionalText("before").orElse("");
      // what CoreNLP does not repeat, such as a text's first blanks, is blank here
      text.append(gap.length() == begin - text.length() ? gap : " ".repeat(begin - text.length()));
      String word = token.optionalText("originalText").orElseGet(() -> token.text("word"));
      if (word.length() != end - begin) {
        throw token.wrong("originalText", "a word of " + (end - begin) + " code units");
      }
      text.append(word);
      behind = token.optionalText("after").orElse("");
    }
    return text.append(behind).toString();
  }
}
