package org.hearsay.annotators.attribution.chain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.parse.TaggedText;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.CueClass;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/** Sentences with their attributions, written so that a reader sees both. */
final class LabelledSentences {
  private static final Pattern ROLES = Pattern.compile("\\{(.*?)\\} \\[(.*?)\\] <(.*)>");

  private LabelledSentences() {}

  /** {@return the blocks of {@code sentences.txt}, each a text} */
  static List<TrainingText> all() {
    try (InputStream in = LabelledSentences.class.getResourceAsStream("sentences.txt")) {
      String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<TrainingText> texts = new ArrayList<>();
      for (String block : file.split("(?m)^## ", -1)) {
        if (!block.startsWith("#")) {
          int end = block.indexOf('\n');
          texts.add(text(block.substring(0, end), block.substring(end + 1)));
        }
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException("sentences.txt", e);
    }
  }

  /**
   * {@return a text of tagged sentences, followed by its attributions, a line each}
   *
   * @param block tagged as {@link TaggedText} reads it; attributions as {@code => {source} [cue]
   *     <content, content>}
   */
  static TrainingText text(String name, String block) {
    List<String> lines = block.lines().filter(line -> !line.isBlank()).toList();
    ParsedText text =
        TaggedText.document(
            String.join("\n", lines.stream().filter(line -> !line.startsWith("=>")).toList()));
    List<Attribution> attributions = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("=>")) {
        attributions.add(attribution("a" + attributions.size(), text.text(), line));
      }
    }
    return new TrainingText(name, text, attributions, GoldCorpus.Scheme.HEARSAY);
  }

  /** {@return what was found as the lines of attributions write it} */
  static List<String> lines(String text, List<Found> found) {
    return found.stream().map(f -> line(text, f.source(), f.cue(), f.content())).toList();
  }

  /** {@return the attributions of a text as its lines write them} */
  static List<String> lines(TrainingText text) {
    return text.attributions().stream()
        .map(a -> line(text.text().text(), a.source(), a.cue(), a.content()))
        .toList();
  }

  private static String line(String text, List<Span> source, List<Span> cue, List<Span> content) {
    return "{"
        + Spans.words(text, source)
        + "} ["
        + Spans.words(text, cue)
        + "] <"
        + String.join(", ", content.stream().map(span -> span.in(text)).toList())
        + ">";
  }

  private static Attribution attribution(String id, String text, String line) {
    Matcher roles = ROLES.matcher(line);
    if (!roles.find()) {
      throw new IllegalArgumentException("expected {source} [cue] <content>, found " + line);
    }
    List<Span> cue = spans(text, roles.group(2), List.of());
    List<Span> source = spans(text, roles.group(1), cue);
    List<Span> taken = new ArrayList<>(cue);
    taken.addAll(source);
    return new Attribution(
        id,
        source,
        cue,
        spans(text, roles.group(3), taken),
        AttributionType.INDIRECT,
        CueClass.REPORT,
        false,
        SourceKind.NONE,
        Optional.empty(),
        Optional.empty(),
        true,
        1);
  }

  /** The words as they stand in the text, whole or in the parts between commas. */
  private static List<Span> spans(String text, String words, List<Span> taken) {
    if (words.isEmpty()) {
      return List.of();
    }
    Optional<Span> whole = free(text, words, 0, taken);
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    int comma = words.indexOf(", ");
    while (comma >= 0) {
      Optional<Span> first = free(text, words.substring(0, comma), 0, taken);
      if (first.isPresent()) {
        Optional<Span> second = free(text, words.substring(comma + 2), first.get().end(), taken);
        if (second.isPresent()) {
          return List.of(first.get(), second.get());
        }
      }
      comma = words.indexOf(", ", comma + 1);
    }
    throw new IllegalArgumentException("expected words of \"" + text + "\", found " + words);
  }

  private static Optional<Span> free(String text, String words, int from, List<Span> taken) {
    for (int at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
      Span span = new Span(at, at + words.length());
      if (taken.stream().noneMatch(span::overlaps)) {
        return Optional.of(span);
      }
    }
    return Optional.empty();
  }
}
