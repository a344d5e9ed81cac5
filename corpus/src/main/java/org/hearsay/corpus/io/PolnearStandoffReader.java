package org.hearsay.corpus.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Role;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/**
 * Reads the folders that PolNeAR (Newell, Margolin and Ruths, LREC 2018) comes in: a part such as
 * {@code train} with {@code text/NAME.txt} and, for each annotator of the article, {@code
 * attributions/NAME_ANNOTATOR.ann} in brat standoff.
 *
 * <p>An event whose type begins with {@code Attribution} is an attribution; its arcs {@code
 * Source}, {@code Cue} and {@code Content}, numbered if there are several, go to the spans of the
 * roles, and those of one role are united. Text-bound annotations whose type begins with {@code
 * Discard} are no article text. Spans lose white space at their edges. Not labelled, and so place
 * holders: everything but spans and type (see {@link CorpusFormat}). What our records cannot hold
 * is dropped and named.
 */
public final class PolnearStandoffReader {
  /** The sub-folder of the annotations; the texts are in {@code text} beside it. */
  static final String ATTRIBUTIONS = "attributions";

  private static final String SUFFIX = ".ann";

  private PolnearStandoffReader() {}

  /**
   * {@return every version of every article, in the order of the names of files} The id of a
   * document is the name of the article, with {@code _ANNOTATOR} behind it where several people
   * labelled it; the metadata has the {@code annotator} anyway.
   *
   * @param part the folder of a part, such as {@code data/train}
   * @throws FormatException naming file and line of what is wrong
   * @throws java.io.UncheckedIOException naming the file that cannot be read
   * @throws IllegalArgumentException if there are no annotations
   */
  public static GoldCorpus read(Path part) {
    List<Path> files = files(part);
    Map<String, Integer> versions = new TreeMap<>();
    files.forEach(file -> versions.merge(article(file), 1, Integer::sum));
    BareCorpus corpus = new BareCorpus();
    for (Path file : files) {
      boolean several = versions.getOrDefault(article(file), 0) > 1;
      add(part, file, several ? WholeFiles.name(file, SUFFIX) : article(file), corpus);
    }
    return finished(corpus);
  }

  /**
   * {@return the articles that each annotator labelled, by the annotator's code, for agreement} The
   * id of a document is the name of the article.
   *
   * @param part as in {@link #read}, with the same errors
   */
  public static SortedMap<String, GoldCorpus> byAnnotator(Path part) {
    SortedMap<String, BareCorpus> found = new TreeMap<>();
    for (Path file : files(part)) {
      add(part, file, article(file), found.computeIfAbsent(annotator(file), a -> new BareCorpus()));
    }
    SortedMap<String, GoldCorpus> finished = new TreeMap<>();
    found.forEach((annotator, corpus) -> finished.put(annotator, finished(corpus)));
    return finished;
  }

  private static GoldCorpus finished(BareCorpus corpus) {
    return corpus.labelling(GoldCorpus.Scheme.POLNEAR, Set.of(GoldField.ATTRIBUTIONS));
  }

  private static List<Path> files(Path part) {
    Path attributions = part.resolve(ATTRIBUTIONS);
    if (!Files.isDirectory(attributions)) {
      throw new IllegalArgumentException(
          part + ": expected the folders text and attributions, found no " + attributions);
    }
    return WholeFiles.of(attributions, SUFFIX);
  }

  private static String article(Path file) {
    String name = WholeFiles.name(file, SUFFIX);
    int underscore = name.lastIndexOf('_');
    if (underscore < 1) {
      throw new FormatException(
          file.toString(), 1, "expected a file name NAME_ANNOTATOR.ann, found no underscore");
    }
    return name.substring(0, underscore);
  }

  private static String annotator(Path file) {
    return WholeFiles.name(file, SUFFIX).substring(article(file).length() + 1);
  }

  private static void add(Path part, Path file, String id, BareCorpus corpus) {
    String text = WholeFiles.content(part.resolve("text").resolve(article(file) + ".txt"));
    BratAnnotations annotations;
    try (Stream<Utf8Lines.Line> lines = Utf8Lines.of(file)) {
      annotations = BratAnnotations.parse(file.toString(), text, lines.toList());
    }
    BareAttributions bare = new BareAttributions(id, text);
    List<Attribution> attributions = new ArrayList<>();
    for (BratAnnotations.Event event : annotations.events().values()) {
      if (event.type().startsWith("Attribution")) {
        Map<Role, List<Span>> roles = roles(event, annotations);
        bare.of(
                event.id(),
                roles(roles, Role.SOURCE),
                roles(roles, Role.CUE),
                roles(roles, Role.CONTENT))
            .ifPresent(attributions::add);
      }
    }
    Map<String, String> metadata = Map.of("annotator", annotator(file));
    corpus.add(new JsonPlace(file.toString(), 1, ""), id, text, metadata, attributions, bare);
    corpus.discard(
        id,
        annotations.textBounds().values().stream()
            .filter(textBound -> textBound.type().startsWith("Discard"))
            .flatMap(textBound -> textBound.fragments().stream())
            .flatMap(span -> Spans.trimmed(text, span).stream())
            .sorted()
            .toList());
  }

  private static Map<Role, List<Span>> roles(
      BratAnnotations.Event event, BratAnnotations annotations) {
    Map<Role, List<Span>> roles = new EnumMap<>(Role.class);
    event
        .arcs()
        .forEach(
            (arc, id) -> {
              Optional<Role> role = role(arc);
              if (role.isEmpty()) {
                return; // the trigger
              }
              BratAnnotations.TextBound target = annotations.textBounds().get(id);
              if (target == null) {
                throw annotations.problem(
                    event.line(), "expected an arc to a span, found " + arc + ":" + id);
              }
              roles
                  .computeIfAbsent(role.get(), key -> new ArrayList<>())
                  .addAll(target.fragments());
            });
    return roles;
  }

  private static List<Span> roles(Map<Role, List<Span>> roles, Role role) {
    return roles.getOrDefault(role, List.of());
  }

  /** brat numbers further arcs of one kind: {@code Content}, {@code Content2}, and so on. */
  private static Optional<Role> role(String arc) {
    String name = arc.replaceFirst("[0-9]+$", "");
    return Stream.of(Role.values()).filter(role -> BratLayer.of(role).equals(name)).findFirst();
  }
}
