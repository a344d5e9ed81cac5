package org.hearsay.corpus.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.corpus.model.Span;

/** Collects what one rule finds in one document. */
public final class Report {
  private static final int LONGEST_SHOWN = 70;

  private final String rule;
  private final CheckedDocument document;
  private final List<Finding> findings = new ArrayList<>();

  Report(String rule, CheckedDocument document) {
    this.rule = rule;
    this.document = document;
  }

  /** Adds a finding whose words in the text say enough. */
  void add(String item, Span span, String expected) {
    add(item, span, expected, quoted(span.in(document.text())));
  }

  void add(String item, Span span, String expected, String found) {
    findings.add(
        new Finding(rule, document.id(), item, Optional.of(document.place(span)), expected, found));
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** Words of the text on one line, their middle left out where they are many. */
  static String quoted(String words) {
    String line = words.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
    int half = LONGEST_SHOWN / 2;
    return line.codePointCount(0, line.length()) <= LONGEST_SHOWN
        ? "\"" + line + "\""
        : "\""
            + line.substring(0, line.offsetByCodePoints(0, half))
            + " ... "
            + line.substring(line.offsetByCodePoints(line.length(), -half))
            + "\"";
  }
}
