package org.hearsay.pipeline;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.hearsay.corpus.io.CorpusFormat;
import org.hearsay.corpus.io.FormatException;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.io.GoldField;

/**
 * A corpus of documents in any format that we read; its content says which.
 *
 * @param path the file or folder
 * @param format the name of its format, for people
 * @param corpus the documents, and what is labelled on them
 */
record CorpusFile(Path path, String format, GoldCorpus corpus) {
  /** What a command says of such an argument. */
  static final String DESCRIPTION = "Labelled documents in any format that convert reads.";

  /**
   * {@return the corpus of a file or folder}
   *
   * @throws FormatException naming file and line of what is wrong
   * @throws UsageException if there is no such file, or none that holds documents
   */
  static CorpusFile read(Path path) {
    try {
      EvaluateGold gold = EvaluateGold.read(path);
      if (gold instanceof CorpusGold corpus) {
        return new CorpusFile(path, corpus.format(), corpus.gold());
      }
      throw new UsageException(
          path + ": expected a corpus of documents, found " + gold.format() + ", without offsets");
    } catch (FormatException e) {
      throw e;
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * {@return the corpus without the fields that follow from its spans} Articles with gold beside
   * them name no parents, so there is nothing to check.
   */
  GoldCorpus asWritten() {
    if (!format.equals(CorpusFormat.ARTICLES.label())) {
      return corpus;
    }
    Set<GoldField> written = EnumSet.copyOf(corpus.fields());
    written.remove(GoldField.NESTING);
    return new GoldCorpus(
        corpus.documents(),
        written,
        corpus.discards(),
        corpus.scheme(),
        corpus.dropped(),
        corpus.trimmed());
  }
}
