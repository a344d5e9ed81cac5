package org.hearsay.annotators.attribution.speaker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.annotators.attribution.draft.Article;
import org.hearsay.annotators.attribution.draft.Draft;
import org.hearsay.annotators.attribution.draft.SpanTokens;
import org.hearsay.corpus.model.Span;

/**
 * Passages with their roles in brackets and their speakers below, as in {@code speakers.txt}:
 * {@code [S1 She] [C1 said] [T1 that it rained]} and {@code -- 1 Lena Ortiz}.
 */
final class MarkedPassages {
  private static final Pattern PIECE =
      Pattern.compile("\\[(?<role>[SCT])(?<number>\\d+) |(?<close>])|[^\\[\\]]+");

  private MarkedPassages() {}

  /** A passage without its marks: the roles and the speaker of each number. */
  record Passage(
      String title,
      String text,
      Map<Integer, Map<String, List<Span>>> roles,
      Map<Integer, String> speakers) {
    @Override
    public String toString() {
      return title;
    }

    List<Draft> drafts(Article article) {
      List<Draft> drafts = new ArrayList<>();
      roles.values().forEach(marked -> drafts.add(draft(article.tokens(), marked)));
      return drafts;
    }

    private static Draft draft(SpanTokens tokens, Map<String, List<Span>> marked) {
      List<Span> source = marked.getOrDefault("S", List.of());
      List<Span> cue = marked.getOrDefault("C", List.of());
      return new Draft(
          source,
          cue,
          marked.getOrDefault("T", List.of()),
          tokens.head(cue),
          tokens.head(source),
          true,
          1);
    }
  }

  /** {@return the passages of a resource beside this class} */
  static List<Passage> read(String resource) {
    try (InputStream in = MarkedPassages.class.getResourceAsStream(resource)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(all.split("(?m)^== ")).skip(1).map(MarkedPassages::passage).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("expected to read " + resource + ": " + e, e);
    }
  }

  private static Passage passage(String block) {
    int title = block.indexOf('\n');
    int end = block.indexOf("\n-- ");
    StringBuilder text = new StringBuilder();
    Map<Integer, Map<String, List<Span>>> roles = new TreeMap<>();
    Deque<Runnable> open = new ArrayDeque<>();
    Matcher piece = PIECE.matcher(block.substring(title + 1, end));
    while (piece.find()) {
      String role = piece.group("role");
      if (role != null) {
        int begin = text.length();
        int number = Integer.parseInt(piece.group("number"));
        open.push(
            () ->
                roles
                    .computeIfAbsent(number, n -> new TreeMap<>())
                    .computeIfAbsent(role, r -> new ArrayList<>())
                    .add(new Span(begin, text.length())));
      } else if (piece.group("close") != null) {
        open.pop().run();
      } else {
        text.append(piece.group());
      }
    }
    Map<Integer, String> speakers = new TreeMap<>();
    for (String line : block.substring(end + 4).strip().split("; ")) {
      int blank = line.indexOf(' ');
      speakers.put(Integer.parseInt(line.substring(0, blank)), line.substring(blank + 1));
    }
    return new Passage(block.substring(0, title), text.toString(), roles, speakers);
  }
}
