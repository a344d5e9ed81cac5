package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.annotators.attribution.chain.Explanation;
import org.hearsay.corpus.model.Span;

/** Explanations as lines for people. Pure functions. */
final class ExplanationLines {
  private static final int LONGEST = 60;

  private ExplanationLines() {}

  /** {@return the roles of an explanation in one line: {@code source | cue | content}} */
  static String roles(String text, List<Span> source, List<Span> cue, List<Span> content) {
    return words(text, source) + " | " + words(text, cue) + " | " + words(text, content);
  }

  /** {@return what each stage chose and rejected, one line a stage, and the verdicts} */
  static List<String> of(String text, Explanation explanation) {
    List<String> lines = new ArrayList<>();
    for (Explanation.Step step : explanation.steps()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%s: %s%s",
              step.stage(),
              option(text, step.chosen()),
              step.rejected().isEmpty()
                  ? ""
                  : ", not "
                      + step.rejected().stream()
                          .map(rejected -> option(text, rejected))
                          .collect(Collectors.joining(", "))));
    }
    for (Explanation.Verdict verdict : explanation.verdicts()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%s by the scheme %s: confidence %.2f, threshold %.2f",
              verdict.isKept() ? "an attribution" : "none",
              verdict.scheme().name().toLowerCase(Locale.ROOT),
              verdict.confidence(),
              verdict.threshold()));
    }
    return lines;
  }

  private static String option(String text, Explanation.Option option) {
    return String.format(Locale.ROOT, "%s %.2f", words(text, option.spans()), option.probability());
  }

  /** The words of a role, a long one with its middle left out. */
  private static String words(String text, List<Span> spans) {
    if (spans.isEmpty()) {
      return "(none)";
    }
    return spans.stream()
        .map(span -> "\"" + shortened(span.in(text).replaceAll("\\s+", " ")) + "\"")
        .collect(Collectors.joining(" + "));
  }

  private static String shortened(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int half = LONGEST / 2;
    int from = words.offsetByCodePoints(0, words.codePointCount(0, half));
    int to = words.length() - half;
    boolean pair = Character.isLowSurrogate(words.charAt(to));
    return words.substring(0, from) + " … " + words.substring(pair ? to + 1 : to);
  }
}
