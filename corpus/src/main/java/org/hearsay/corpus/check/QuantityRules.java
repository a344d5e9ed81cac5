package org.hearsay.corpus.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.corpus.io.GoldField;
import org.hearsay.corpus.model.Modifier;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.QuantityKind;
import org.hearsay.corpus.model.Span;

/** Rules on the words of a quantity and of what it measures (guidelines, section 7). */
final class QuantityRules {
  private static final String MARKS = "\"“”„«»‘‚‹›`";

  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our",
          "my", "your", "some", "any", "every", "each");

  /** "a" is left out: it is the number of "a dozen". */
  private static final List<String> NOT_IN_SPAN =
      List.of(
          "the ",
          "this ",
          "these ",
          "those ",
          "his ",
          "her ",
          "its ",
          "their ",
          "our ",
          "my ",
          "your ",
          "only ",
          "a total of ");

  private static final List<String> JUST_WITH =
      List.of(
          "just under ",
          "just over ",
          "just above ",
          "just below ",
          "just more ",
          "just less ",
          "just shy ");

  private static final Map<String, Modifier> WORDS =
      Map.ofEntries(
          Map.entry("about ", Modifier.APPROXIMATE),
          Map.entry("around ", Modifier.APPROXIMATE),
          Map.entry("roughly ", Modifier.APPROXIMATE),
          Map.entry("approximately ", Modifier.APPROXIMATE),
          Map.entry("some ", Modifier.APPROXIMATE),
          Map.entry("more than ", Modifier.MORE),
          Map.entry("over ", Modifier.MORE),
          Map.entry("at least ", Modifier.AT_LEAST),
          Map.entry("no fewer than ", Modifier.AT_LEAST),
          Map.entry("no less than ", Modifier.AT_LEAST),
          Map.entry("under ", Modifier.LESS),
          Map.entry("just under ", Modifier.LESS),
          Map.entry("less than ", Modifier.LESS),
          Map.entry("fewer than ", Modifier.LESS),
          Map.entry("nearly ", Modifier.LESS),
          Map.entry("almost ", Modifier.LESS),
          Map.entry("up to ", Modifier.AT_MOST),
          Map.entry("at most ", Modifier.AT_MOST),
          Map.entry("no more than ", Modifier.AT_MOST));

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "quantity-span",
              "determiners, \"only\", \"just\", \"ago\" and quotation marks are not in a quantity",
              Set.of(GoldField.QUANTITIES),
              QuantityRules::span),
          new Rule(
              "modifier",
              "the modifier is what the first words say: \"about\" ~, \"nearly\" <, \"over\" >",
              Set.of(GoldField.QUANTITIES, GoldField.KIND, GoldField.MODIFIER),
              QuantityRules::modifier),
          new Rule(
              "measured",
              "what is measured begins without determiner and lies outside the quantity",
              Set.of(GoldField.QUANTITIES, GoldField.MEASURED),
              QuantityRules::measured));

  private QuantityRules() {}

  private static void span(CheckedDocument document, Report report) {
    for (Quantity quantity : document.quantities()) {
      String words = lower(document, quantity.span());
      boolean just = words.startsWith("just ") && JUST_WITH.stream().noneMatch(words::startsWith);
      boolean outside =
          just || words.endsWith(" ago") || NOT_IN_SPAN.stream().anyMatch(words::startsWith);
      boolean marks =
          MARKS.indexOf(words.charAt(0)) >= 0
              || (MARKS.indexOf(words.charAt(words.length() - 1)) >= 0 && !isInches(words));
      if (outside || marks) {
        report.add(
            CheckedDocument.name(quantity),
            quantity.span(),
            "modifier, number, scale and unit alone");
      }
    }
  }

  private static boolean isInches(String words) {
    return words.length() > 1 && Character.isDigit(words.charAt(words.length() - 2));
  }

  private static void modifier(CheckedDocument document, Report report) {
    for (Quantity quantity : document.quantities()) {
      if (quantity.kind() == QuantityKind.VAGUE || quantity.modifier() == Modifier.RANGE) {
        continue;
      }
      String words = lower(document, quantity.span());
      EnumSet<Modifier> said = EnumSet.noneOf(Modifier.class);
      WORDS.forEach(
          (start, modifier) -> {
            if (words.startsWith(start)) {
              said.add(modifier);
            }
          });
      if (said.size() == 1 && !said.contains(quantity.modifier())) {
        report.add(
            CheckedDocument.name(quantity),
            quantity.span(),
            "modifier " + said.iterator().next().label(),
            Report.quoted(quantity.span().in(document.text()))
                + ", modifier "
                + quantity.modifier().label());
      }
    }
  }

  private static void measured(CheckedDocument document, Report report) {
    for (Quantity quantity : document.quantities()) {
      if (quantity.measured().isEmpty()) {
        continue;
      }
      Span span = quantity.measured().get();
      String item = CheckedDocument.name(quantity) + ", measured";
      String words = lower(document, span);
      int blank = words.indexOf(' ');
      if (blank > 0 && DETERMINERS.contains(words.substring(0, blank))) {
        report.add(item, span, "no leading determiner");
      }
      if (span.overlaps(quantity.span())) {
        report.add(item, span, "words outside the quantity");
      }
    }
  }

  private static String lower(CheckedDocument document, Span span) {
    return span.in(document.text()).toLowerCase(Locale.ROOT);
  }
}
