package org.hearsay.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.corpus.io.CorpusFormat;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.eval.Agreement;
import picocli.CommandLine.Option;

/** The arguments that say which people's agreement stands beside the scores of a system. */
final class AgreementArguments {
  @Option(
      names = "--agreement",
      paramLabel = "FILE",
      split = ",",
      description =
          "What several annotators labelled, as agree takes it: how far they agree is printed"
              + " beside the scores. Default: GOLD itself, if it tells annotators apart.")
  private List<Path> files = new ArrayList<>();

  /**
   * {@return how far annotators agree by the definitions of the gold; empty if nobody knows}
   *
   * @param gold the file of the gold, which may tell its annotators apart
   * @param scored the same, read
   * @throws IllegalArgumentException if the annotators followed other definitions
   */
  Optional<Agreement> people(Path gold, EvaluateGold scored) {
    if (files.isEmpty() && !CorpusFormat.hasVersions(gold)) {
      return Optional.empty();
    }
    Map<String, GoldCorpus> versions =
        AnnotatorVersions.read(files.isEmpty() ? List.of(gold) : files);
    if (files.isEmpty() && !AnnotatorVersions.share(versions)) {
      return Optional.empty(); // it only says who labelled which document
    }
    for (GoldCorpus version : versions.values()) {
      if (!(scored instanceof CorpusGold corpus) || corpus.gold().scheme() != version.scheme()) {
        throw new IllegalArgumentException(
            "--agreement: expected annotators by the definition of the gold, "
                + scored.format()
                + ", found "
                + version.scheme());
      }
    }
    return Optional.of(Agreement.of(versions));
  }

  /** {@return a line for the header of a report} */
  String described(Agreement agreed, Path gold) {
    return "F1 of every two annotators, "
        + agreed.documents()
        + " documents, "
        + agreed.pairs()
        + " pairs, of "
        + (files.isEmpty() ? gold : files);
  }
}
