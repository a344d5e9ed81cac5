package org.hearsay.corpus.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Span;

/**
 * Reads RiQuA (Papay and Padó, LREC 2020) as it is published: a folder of {@code NAME.txt} and
 * {@code NAME.ann} in brat standoff, with text-bound {@code Quotation}, {@code Cue} and {@code
 * Entity}, and relations {@code Speaker} (from an entity), {@code Cueing} (from a cue) and {@code
 * Addressee}, all to a quotation.
 *
 * <p>Each quotation is an attribution of its own, direct or not; a quotation that its cue
 * interrupts is two, as the annotators left it. Cues and sources may be shared. Lost: addressees,
 * and cues and entities without a quotation. Not labelled, and so place holders (see {@link
 * CorpusFormat}): everything else.
 */
public final class RiquaReader {
  private static final String SUFFIX = ".ann";
  private static final String QUOTATION = "Quotation";

  private RiquaReader() {}

  /** {@return whether a file in brat standoff is of RiQuA: its first annotations have its types} */
  static boolean canRead(Path file) {
    try (Stream<Utf8Lines.Line> lines = Utf8Lines.of(file)) {
      return lines.anyMatch(line -> line.text().matches("T[0-9]+\t" + QUOTATION + " .*"));
    }
  }

  /**
   * {@return the documents of a folder in the order of their names, or the one of a file} A
   * document is called {@code NAME}.
   *
   * @throws FormatException naming file and line of what is wrong
   * @throws java.io.UncheckedIOException naming the file that cannot be read
   * @throws IllegalArgumentException if the folder has no such file
   */
  public static GoldCorpus read(Path folderOrFile) {
    BareCorpus corpus = new BareCorpus();
    WholeFiles.of(folderOrFile, SUFFIX).forEach(file -> document(file, corpus));
    return corpus.labelling(GoldCorpus.Scheme.HEARSAY, Set.of(GoldField.ATTRIBUTIONS));
  }

  private static void document(Path file, BareCorpus corpus) {
    String id = WholeFiles.name(file, SUFFIX);
    String text = WholeFiles.content(file.resolveSibling(id + ".txt"));
    BratAnnotations annotations;
    try (Stream<Utf8Lines.Line> lines = Utf8Lines.of(file)) {
      annotations = BratAnnotations.parse(file.toString(), text, lines.toList());
    }
    Map<String, List<Span>> speakers = byQuotation(annotations, "Speaker");
    Map<String, List<Span>> cues = byQuotation(annotations, "Cueing");
    BareAttributions bare = new BareAttributions(id, text);
    List<Attribution> attributions = new ArrayList<>();
    for (BratAnnotations.TextBound quotation : annotations.textBounds().values()) {
      if (quotation.type().equals(QUOTATION)) {
        bare.of(
                quotation.id(),
                speakers.getOrDefault(quotation.id(), List.of()),
                cues.getOrDefault(quotation.id(), List.of()),
                quotation.fragments())
            .ifPresent(attributions::add);
      }
    }
    corpus.add(new JsonPlace(file.toString(), 1, ""), id, text, Map.of(), attributions, bare);
  }

  /** The spans that relations of one type tie to each quotation, by the quotation's id. */
  private static Map<String, List<Span>> byQuotation(BratAnnotations annotations, String type) {
    Map<String, List<Span>> spans = new HashMap<>();
    for (BratAnnotations.Relation relation : annotations.relations()) {
      if (relation.type().equals(type)) {
        BratAnnotations.TextBound from = annotations.textBounds().get(relation.from());
        if (from == null) {
          throw annotations.problem(
              relation.line(), "expected a relation from a span, found " + relation.from());
        }
        spans
            .computeIfAbsent(relation.to(), quotation -> new ArrayList<>())
            .addAll(from.fragments());
      }
    }
    return spans;
  }
}
