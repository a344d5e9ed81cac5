package org.hearsay.corpus.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.corpus.model.Label;

/**
 * The formats of labelled text that we read; {@code docs/formats.md} says what each keeps and
 * loses.
 *
 * <p>Formats that label spans and nothing else leave place holders in our records, which nothing
 * may be read from: cue class {@code report}, not negated, kind of source {@code none}; the type
 * follows from the quotation marks. {@link GoldCorpus#fields} says what a corpus labels.
 */
public enum CorpusFormat implements Label {
  /** Our own JSON Lines. */
  JSONL,
  /** A folder of brat standoff, with our layers. */
  BRAT,
  /** Gold files beside articles. */
  ARTICLES,
  /** PolNeAR as JSON Lines. */
  POLNEAR,
  /** A part of PolNeAR as it is published. */
  POLNEAR_STANDOFF,
  /** Tasks of Prodigy. */
  PRODIGY,
  /** Citron's JSON, and PARC's made into it. */
  CITRON,
  /** What CoreNLP's annotator of quotations writes. */
  CORENLP,
  /** textacy's triples. */
  TRIPLES,
  /** RiQuA as it is published, in brat standoff. */
  RIQUA,
  /** CofeNet's rows of tokens and tags. */
  BIO;

  private static final String BRAT_SUFFIX = ".ann";

  /** {@return the name of the format as the command line takes it} */
  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String toString() {
    return label();
  }

  /**
   * {@return the documents of a file or folder in this format}
   *
   * @throws FormatException naming file, line and field of what is wrong
   * @throws java.io.UncheckedIOException naming the file that cannot be read
   * @throws IllegalArgumentException naming the file or folder that is missing or empty
   */
  public GoldCorpus read(Path path) {
    return switch (this) {
      case JSONL -> GoldCorpus.of(JsonLinesReader.read(path));
      case BRAT -> GoldCorpus.of(BratReader.read(path));
      case ARTICLES -> ArticleGoldReader.read(path);
      case POLNEAR -> PolnearReader.read(path);
      case POLNEAR_STANDOFF -> PolnearStandoffReader.read(path);
      case PRODIGY -> ProdigyReader.read(path);
      case CITRON -> CitronReader.read(path);
      case CORENLP -> CoreNlpQuoteReader.read(path);
      case TRIPLES -> TriplesReader.read(path);
      case RIQUA -> RiquaReader.read(path);
      case BIO -> BioReader.read(path);
    };
  }

  /**
   * {@return the format of a file or folder, as its content tells}
   *
   * @throws IllegalArgumentException naming the file if it is of no format that we know
   * @throws java.io.UncheckedIOException naming the file that cannot be read
   */
  public static CorpusFormat of(Path path) {
    if (Files.isDirectory(path)) {
      return ofFolder(path);
    }
    if (path.toString().endsWith(ArticleGoldReader.SUFFIX)) {
      return ARTICLES;
    }
    Optional<JsonFields> object = JsonRows.first(path).or(() -> wholeFile(path));
    return object
        .flatMap(CorpusFormat::of)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    String.format(
                        Locale.ROOT,
                        "%s: expected a format of %s, found %s",
                        path,
                        Stream.of(values()).map(Label::label).toList(),
                        object.map(o -> "fields " + o.names()).orElse("no JSON object"))));
  }

  private static Optional<CorpusFormat> of(JsonFields fields) {
    if (fields.has("schema")) {
      return Optional.of(JSONL);
    }
    if (fields.has("hearsay") || fields.has("spans")) {
      return Optional.of(PRODIGY);
    }
    if (fields.has("attributions")) {
      return Optional.of(POLNEAR);
    }
    if (fields.has("triples")) {
      return Optional.of(TRIPLES);
    }
    if (fields.has("tokens") && fields.has("labels")) {
      return Optional.of(BIO);
    }
    if (fields.has("quotes")) {
      return Optional.of(fields.has("sentences") ? CORENLP : CITRON);
    }
    return Optional.empty();
  }

  private static CorpusFormat ofFolder(Path folder) {
    if (Files.isDirectory(folder.resolve(PolnearStandoffReader.ATTRIBUTIONS))) {
      return POLNEAR_STANDOFF;
    }
    if (has(folder, ArticleGoldReader.SUFFIX)) {
      return ARTICLES;
    }
    if (has(folder, BRAT_SUFFIX)) {
      return RiquaReader.canRead(WholeFiles.of(folder, BRAT_SUFFIX).get(0)) ? RIQUA : BRAT;
    }
    List<Path> files = WholeFiles.of(folder, ".json");
    return of(files.get(0));
  }

  private static boolean has(Path folder, String suffix) {
    try {
      return !WholeFiles.of(folder, suffix).isEmpty();
    } catch (IllegalArgumentException e) {
      return false; // it says that there are none
    }
  }

  private static Optional<JsonFields> wholeFile(Path path) {
    if (path.toString().endsWith(".gz")) {
      return Optional.empty();
    }
    try {
      return Optional.of(WholeFiles.object(path));
    } catch (FormatException e) {
      return Optional.empty();
    }
  }
}
