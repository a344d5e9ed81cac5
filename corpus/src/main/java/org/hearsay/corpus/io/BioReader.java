package org.hearsay.corpus.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Label;
import org.hearsay.corpus.model.Role;
import org.hearsay.corpus.model.Span;

/**
 * Reads rows of tokens with BIO tags as CofeNet keeps PolNeAR and RiQuA: JSON Lines, one passage a
 * line, with {@code tokens} and {@code labels} ({@code B-source}, {@code I-source}, and so on for
 * {@code cue} and {@code content}, and {@code O}).
 *
 * <p>The text is rebuilt with one blank between tokens, so its offsets are not those of the article
 * that the passage is from. The tags do not say which source and cue belong to which content; a run
 * goes to the nearest cue ({@link BioRuns}), which is a guess of ours: scores by role can be
 * trusted, scores of whole attributions less so. Not labelled, and so place holders (see {@link
 * CorpusFormat}): everything but spans. A document is called by file and line.
 */
public final class BioReader {
  private BioReader() {}

  /**
   * {@return the passages of a file, which may be packed ({@code .gz})}
   *
   * @throws FormatException naming file, line and field of what is wrong
   * @throws java.io.UncheckedIOException naming the file if it cannot be read
   */
  public static GoldCorpus read(Path file) {
    BareCorpus corpus = new BareCorpus();
    JsonRows.of(file).forEach(row -> passage(row, corpus));
    return corpus.labelling(GoldCorpus.Scheme.POLNEAR, Set.of(GoldField.ATTRIBUTIONS));
  }

  private static void passage(JsonFields row, BareCorpus corpus) {
    List<String> tokens = row.strings("tokens");
    List<String> labels = row.strings("labels");
    if (tokens.size() != labels.size()) {
      throw row.place()
          .member("labels")
          .problem("expected " + tokens.size() + " labels, found " + labels.size());
    }
    Map<Role, List<Span>> runs = new EnumMap<>(Role.class);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      text.append(i == 0 ? "" : " ");
      int begin = text.length();
      text.append(tokens.get(i));
      if (labels.get(i).equals("O") || begin == text.length()) {
        continue;
      }
      Role role = role(row.place().member("labels").element(i), labels.get(i));
      List<Span> ofRole = runs.computeIfAbsent(role, key -> new ArrayList<>());
      Span token = new Span(begin, text.length());
      boolean goesOn =
          labels.get(i).startsWith("I-") && i > 0 && labels.get(i - 1).endsWith(role.label());
      if (goesOn && !ofRole.isEmpty()) {
        ofRole.set(ofRole.size() - 1, ofRole.get(ofRole.size() - 1).cover(token));
      } else {
        ofRole.add(token);
      }
    }
    String id = row.place().name();
    BareAttributions bare = new BareAttributions(id, text.toString());
    List<Attribution> attributions = new ArrayList<>();
    for (BioRuns tied : BioRuns.tied(runs)) {
      bare.of("a" + (attributions.size() + 1), tied.source(), tied.cue(), tied.content())
          .ifPresent(attributions::add);
    }
    corpus.add(row.place(), id, text.toString(), Map.of(), attributions, bare);
  }

  private static Role role(JsonPlace place, String label) {
    if (label.startsWith("B-") || label.startsWith("I-")) {
      return place.build(() -> Label.of(Role.class, label.substring(2)));
    }
    throw place.problem("expected O, B-ROLE or I-ROLE, found \"" + label + "\"");
  }
}
