package org.hearsay.corpus.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.corpus.io.GoldField;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.CueClass;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;
import org.hearsay.corpus.model.TextTokens;

/** Rules on the labels of an attribution (guidelines, section 6). */
final class LabelRules {
  private static final Set<String> PRONOUNS =
      Set.of(
          "i", "me", "we", "us", "you", "he", "him", "she", "her", "it", "they", "them", "who",
          "which", "that", "this", "my", "our", "his", "its", "their");

  /** Words after "not" that make it a matter of order and not of truth. */
  private static final Set<String> NOT_ALONE = Set.of("only", "just", "merely", "simply");

  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "n't",
          "never",
          "no",
          "nor",
          "neither",
          "nobody",
          "none",
          "nothing",
          "cannot",
          "without",
          "hardly",
          "barely",
          "scarcely",
          "rarely",
          "seldom",
          "few",
          "little",
          "less",
          "unable",
          "unwilling",
          "fail",
          "failed",
          "fails",
          "failing",
          "refuse",
          "refused",
          "refuses",
          "refusing",
          "decline",
          "declined",
          "declines",
          "declining",
          "stopped",
          "stop",
          "lack",
          "lacks",
          "lacked",
          "unlikely",
          "nowhere",
          "t");

  private static final int REACH_OF_NEGATION = 30;

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "cue-class",
              "an empty cue is of class report",
              Set.of(GoldField.ATTRIBUTIONS, GoldField.CUE_CLASS),
              LabelRules::cueClass),
          new Rule(
              "source-kind",
              "the kind of source is none where source and speaker are empty, and only there",
              Set.of(GoldField.ATTRIBUTIONS, GoldField.SOURCE_KIND, GoldField.SPEAKER),
              LabelRules::sourceKind),
          new Rule(
              "speaker",
              "a speaker is named: no pronoun, no \"the\" before a name",
              Set.of(GoldField.ATTRIBUTIONS, GoldField.SPEAKER),
              LabelRules::speaker),
          new Rule(
              "negated",
              "negated is what has a negation in cue or source, and nothing else",
              Set.of(GoldField.ATTRIBUTIONS, GoldField.NEGATED),
              LabelRules::negated));

  private LabelRules() {}

  private static void cueClass(CheckedDocument document, Report report) {
    for (Attribution attribution : document.attributions()) {
      if (attribution.cue().isEmpty() && attribution.cueClass() != CueClass.REPORT) {
        report.add(
            CheckedDocument.name(attribution),
            attribution.extent(),
            "report",
            attribution.cueClass().label());
      }
    }
  }

  private static void sourceKind(CheckedDocument document, Report report) {
    for (Attribution attribution : document.attributions()) {
      boolean none = attribution.source().isEmpty() && attribution.speaker().isEmpty();
      if (none != (attribution.sourceKind() == SourceKind.NONE)) {
        report.add(
            CheckedDocument.name(attribution),
            attribution.extent(),
            none ? "none, without source and speaker" : "a kind for its source or speaker",
            attribution.sourceKind().label());
      }
    }
  }

  private static void speaker(CheckedDocument document, Report report) {
    for (Attribution attribution : document.attributions()) {
      Optional<String> speaker = attribution.speaker();
      if (speaker.isPresent()) {
        String name = speaker.get();
        boolean pronoun = PRONOUNS.contains(name.toLowerCase(Locale.ROOT)) && !name.equals("US");
        if (pronoun || name.startsWith("the ")) {
          report.add(
              CheckedDocument.name(attribution) + ", speaker",
              attribution.extent(),
              pronoun ? "a name or a description" : "no leading determiner",
              Report.quoted(name));
        }
      }
    }
  }

  private static void negated(CheckedDocument document, Report report) {
    for (Attribution attribution : document.attributions()) {
      List<String> cue = words(document.text(), attribution.cue());
      List<String> source = words(document.text(), attribution.source());
      boolean plain = isPlainlyNegated(cue, source);
      boolean perhaps =
          Stream.of(cue, source, wordsBefore(document.text(), attribution))
              .flatMap(List::stream)
              .anyMatch(LabelRules::isNegation);
      if (attribution.negated() ? !perhaps : plain) {
        report.add(
            CheckedDocument.name(attribution),
            attribution.extent(),
            attribution.negated() ? "not negated" : "negated",
            "cue "
                + Report.quoted(Spans.words(document.text(), attribution.cue()))
                + ", source "
                + Report.quoted(Spans.words(document.text(), attribution.source())));
      }
    }
  }

  /** Some texts have lost their apostrophes: "wouldnt", "dont". */
  private static boolean isNegation(String word) {
    return NEGATIONS.contains(word) || (word.length() > 3 && word.endsWith("nt"));
  }

  private static boolean isPlainlyNegated(List<String> cue, List<String> source) {
    for (int i = 0; i < cue.size(); i++) {
      boolean not = cue.get(i).equals("not") || cue.get(i).equals("n't");
      boolean alone = i + 1 >= cue.size() || !NOT_ALONE.contains(cue.get(i + 1));
      if (cue.get(i).equals("never") || (not && alone)) {
        return true;
      }
    }
    return source.size() > 0
        && (source.get(0).equals("nobody")
            || (source.size() > 1 && source.get(0).equals("no") && source.get(1).equals("one")));
  }

  /** The words close before the cue, where the first part of a split one stands: "won't he". */
  private static List<String> wordsBefore(String text, Attribution attribution) {
    return attribution.cue().stream()
        .filter(cue -> cue.begin() > 0)
        .map(cue -> new Span(Math.max(0, cue.begin() - REACH_OF_NEGATION), cue.begin()))
        .flatMap(before -> words(text, List.of(before)).stream())
        .toList();
  }

  /** Lower-case words, the end of "didn't" one of its own. */
  private static List<String> words(String text, List<Span> role) {
    return role.stream()
        .flatMap(span -> TextTokens.in(text, span).stream())
        .map(token -> word(text, token))
        .toList();
  }

  private static String word(String text, Span token) {
    boolean negation =
        token.in(text).equals("t")
            && token.begin() >= 2
            && "'’".indexOf(text.charAt(token.begin() - 1)) >= 0
            && text.charAt(token.begin() - 2) == 'n';
    return negation ? "n't" : token.in(text).toLowerCase(Locale.ROOT);
  }
}
