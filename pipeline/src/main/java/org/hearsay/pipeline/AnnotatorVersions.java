package org.hearsay.pipeline;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.corpus.io.CorpusFormat;
import org.hearsay.corpus.io.GoldCorpus;

/** What several annotators labelled, from one file that tells them apart or from a file each. */
final class AnnotatorVersions {
  private AnnotatorVersions() {}

  /**
   * {@return what each labelled, by the annotator's name, or by the name of the file}
   *
   * @throws IllegalArgumentException naming the file that cannot be used
   * @throws java.io.UncheckedIOException naming the file that cannot be read
   */
  static Map<String, GoldCorpus> read(List<Path> files) {
    if (files.size() == 1) {
      return CorpusFormat.of(files.get(0)).versions(files.get(0));
    }
    Map<String, GoldCorpus> labelled = new LinkedHashMap<>();
    for (Path file : files) {
      if (!(EvaluateGold.read(file) instanceof CorpusGold corpus)) {
        throw new IllegalArgumentException(file + ": expected attributions, found only values");
      }
      if (labelled.put(file.toString(), corpus.gold()) != null) {
        throw new IllegalArgumentException(file + ": expected each annotator once, found it twice");
      }
    }
    return labelled;
  }

  /** {@return whether two annotators labelled the same document} */
  static boolean share(Map<String, GoldCorpus> versions) {
    Set<String> seen = new HashSet<>();
    return !versions.values().stream()
        .flatMap(corpus -> corpus.documents().stream())
        .allMatch(document -> seen.add(document.id()));
  }
}
