package org.hearsay.corpus.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.corpus.model.Document;

/**
 * Reads documents from brat standoff, in the form that the package describes, whether {@link
 * BratWriter} wrote them or somebody labelled them in brat.
 *
 * <p>The spans of a role come back joined where they have nothing but white space between them.
 * Lines and types that the project does not know are passed over; what it does know must be right.
 * Pure functions.
 */
public final class BratReader {
  private static final String TEXT = ".txt";
  private static final String ANNOTATIONS = ".ann";

  private BratReader() {}

  /**
   * {@return the documents of a directory and of those in it, sorted by id}
   *
   * @throws FormatException naming file and line if a file is not as it should be or two documents
   *     have one id
   * @throws IllegalArgumentException naming the file if a text has no annotation file, or the other
   *     way round
   * @throws UncheckedIOException naming the file that cannot be read
   */
  public static List<Document> read(Path directory) {
    Map<String, String> nameOfId = new HashMap<>();
    return names(directory).stream()
        .map(
            name -> {
              Document document = document(directory, name);
              String earlier = nameOfId.putIfAbsent(document.id(), name);
              if (earlier != null) {
                throw new FormatException(
                    directory.resolve(name + ANNOTATIONS).toString(),
                    1,
                    "expected an id of its own, found \""
                        + document.id()
                        + "\", which "
                        + earlier
                        + ANNOTATIONS
                        + " has too");
              }
              return document;
            })
        .sorted(Comparator.comparing(Document::id))
        .toList();
  }

  private static SortedSet<String> names(Path directory) {
    SortedSet<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(directory)) {
      files
          .map(file -> directory.relativize(file).toString())
          .filter(name -> name.endsWith(TEXT) || name.endsWith(ANNOTATIONS))
          .forEach(name -> names.add(name.substring(0, name.length() - TEXT.length())));
    } catch (IOException e) {
      throw failed(directory, e);
    }
    return names;
  }

  private static Document document(Path directory, String name) {
    Path textFile = directory.resolve(name + TEXT);
    Path annotationFile = directory.resolve(name + ANNOTATIONS);
    for (Path file : List.of(textFile, annotationFile)) {
      if (!Files.exists(file)) {
        throw new IllegalArgumentException(
            "expected " + name + TEXT + " and " + name + ANNOTATIONS + ", found no " + file);
      }
    }
    try (Stream<Utf8Lines.Line> lines = Utf8Lines.of(annotationFile)) {
      String text = Utf8.decoded(Files.readAllBytes(textFile), textFile.toString(), 1);
      BratAnnotations annotations =
          BratAnnotations.parse(annotationFile.toString(), text, lines.toList());
      return BratDocumentReader.document(
          text, annotations, DocumentFileName.id(WholeFiles.name(textFile, TEXT)));
    } catch (IOException e) {
      throw failed(textFile, e);
    }
  }

  private static UncheckedIOException failed(Path file, IOException e) {
    return new UncheckedIOException("expected to read " + file + ": " + e.getMessage(), e);
  }
}
