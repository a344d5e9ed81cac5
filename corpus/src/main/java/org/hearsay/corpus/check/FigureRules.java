package org.hearsay.corpus.check;

import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.corpus.io.GoldField;
import org.hearsay.corpus.model.Modifier;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.QuantityKind;
import org.hearsay.corpus.model.Unit;

/** Rules on how kind, figures and unit of a quantity fit together (guidelines, section 7). */
final class FigureRules {
  private static final int DECIMALS_OF_SHARES = 4;

  private static final Set<String> PERCENT = Set.of("percent", "percentage point");
  private static final Set<String> TIMES =
      Set.of(
          "millisecond",
          "second",
          "minute",
          "hour",
          "day",
          "night",
          "week",
          "weekend",
          "fortnight",
          "month",
          "quarter",
          "season",
          "year",
          "decade",
          "century");

  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<GoldField> KIND = Set.of(GoldField.QUANTITIES, GoldField.KIND);
  private static final Set<GoldField> KIND_AND_UNIT =
      Set.of(GoldField.QUANTITIES, GoldField.KIND, GoldField.UNIT);

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "vague",
              "a vague quantity has a low end alone and modifier >=, and no other kind has",
              Set.of(GoldField.QUANTITIES, GoldField.KIND, GoldField.MODIFIER),
              FigureRules::vague),
          new Rule(
              "share",
              "a fraction or ratio is a decimal of at most 4 places",
              KIND,
              FigureRules::share),
          new Rule(
              "unit",
              "the unit is of the kind: percent, a currency of ISO 4217, a time, count and so on",
              KIND_AND_UNIT,
              FigureRules::unit),
          new Rule(
              "ordinal",
              "an ordinal has the unit that is counted, or says in measured what is",
              Set.of(GoldField.QUANTITIES, GoldField.KIND, GoldField.UNIT, GoldField.MEASURED),
              FigureRules::ordinal));

  private FigureRules() {}

  private static void vague(CheckedDocument document, Report report) {
    for (Quantity quantity : document.quantities()) {
      boolean lowAlone = quantity.amount().low().isPresent() && quantity.amount().high().isEmpty();
      boolean vague = quantity.kind() == QuantityKind.VAGUE;
      if (vague != lowAlone || (vague && quantity.modifier() != Modifier.AT_LEAST)) {
        report.add(
            CheckedDocument.name(quantity),
            quantity.span(),
            vague ? "a low end alone and modifier >=" : "a value or a range",
            Report.quoted(quantity.span().in(document.text()))
                + ", "
                + quantity.kind().label()
                + ", modifier "
                + quantity.modifier().label());
      }
    }
  }

  private static void share(CheckedDocument document, Report report) {
    for (Quantity quantity : document.quantities()) {
      boolean share =
          quantity.kind() == QuantityKind.FRACTION || quantity.kind() == QuantityKind.RATIO;
      if (share
          && quantity.amount().value().filter(v -> v.scale() > DECIMALS_OF_SHARES).isPresent()) {
        report.add(
            CheckedDocument.name(quantity),
            quantity.span(),
            "at most 4 decimal places",
            quantity.amount().value().orElseThrow().toPlainString());
      }
    }
  }

  private static void unit(CheckedDocument document, Report report) {
    for (Quantity quantity : document.quantities()) {
      String unit = quantity.unit().name();
      Set<QuantityKind> kinds = kindsOf(quantity.unit());
      if (!kinds.contains(quantity.kind())) {
        report.add(
            CheckedDocument.name(quantity),
            quantity.span(),
            "kind "
                + String.join(" or ", kinds.stream().map(QuantityKind::label).toList())
                + " for unit "
                + unit,
            Report.quoted(quantity.span().in(document.text()))
                + ", kind "
                + quantity.kind().label());
      }
    }
  }

  /** Which kinds a quantity of this unit can be; whatever is no other unit measures something. */
  private static Set<QuantityKind> kindsOf(Unit unit) {
    if (PERCENT.contains(unit.name())) {
      return EnumSet.of(QuantityKind.PERCENT, QuantityKind.VAGUE);
    }
    if (CURRENCIES.contains(numerator(unit.id()))) {
      return EnumSet.of(QuantityKind.MONEY, QuantityKind.VAGUE);
    }
    if (TIMES.contains(unit.name())) {
      return EnumSet.of(
          QuantityKind.DURATION, QuantityKind.AGE, QuantityKind.ORDINAL, QuantityKind.VAGUE);
    }
    if (TIMES.contains(numerator(unit.name(), " per "))) {
      return EnumSet.of(QuantityKind.MEASURE, QuantityKind.DURATION, QuantityKind.VAGUE);
    }
    return switch (unit.name()) {
      case Unit.COUNT ->
          EnumSet.of(QuantityKind.CARDINAL, QuantityKind.ORDINAL, QuantityKind.VAGUE);
      case "fraction" -> EnumSet.of(QuantityKind.FRACTION, QuantityKind.RATIO);
      case "times" -> EnumSet.of(QuantityKind.MULTIPLIER);
      default -> EnumSet.of(QuantityKind.MEASURE, QuantityKind.ORDINAL, QuantityKind.VAGUE);
    };
  }

  /** What a rate is a rate of: "USD" of {@code USD-PER-HR}. */
  private static String numerator(String id) {
    return numerator(id, "-PER-");
  }

  private static String numerator(String unit, String per) {
    int end = unit.indexOf(per);
    return end < 0 ? unit : unit.substring(0, end);
  }

  private static void ordinal(CheckedDocument document, Report report) {
    for (Quantity quantity : document.quantities()) {
      if (quantity.kind() == QuantityKind.ORDINAL
          && quantity.unit().name().equals(Unit.COUNT)
          && quantity.measured().isEmpty()) {
        report.add(
            CheckedDocument.name(quantity),
            quantity.span(),
            "the unit that is counted",
            Report.quoted(quantity.span().in(document.text())));
      }
    }
  }
}
