package org.hearsay.annotators.quantity.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.unit.UnitUse;
import org.hearsay.corpus.model.QuantityKind;

/**
 * Reads cents, öre and other hundredths in the currency that the sentence names, if that has them:
 * "A$2, up 5 cents". Without one they stay what the lexicon says.
 */
final class MinorUnits {
  /** The currencies that share the minor unit of the one that the lexicon gives. */
  private static final Map<String, Set<String>> SHARED =
      Map.of(
          "USD",
          Set.of("AUD", "CAD", "NZD", "EUR", "SGD", "HKD", "ZAR", "NAD", "JMD", "TTD", "KES"),
          "RUB",
          Set.of("UAH", "BYN"),
          "SEK",
          Set.of("NOK", "DKK"),
          "DKK",
          Set.of("NOK", "SEK"),
          "MXN",
          Set.of("PHP", "BRL", "ARS", "COP", "CLP", "CUP", "BOB"),
          "CHF",
          Set.of("EUR", "FRF", "BEF", "MAD", "DZD", "XAF", "XOF", "HTG"),
          "INR",
          Set.of("PKR", "NPR"),
          "MYR",
          Set.of("IDR", "JPY", "BND"),
          "EGP",
          Set.of("LBP", "SYP"));

  private static final String PER = "-PER-";

  private MinorUnits() {}

  /** {@return {@code figures}, in text order, with minor units in the currency at hand} */
  static List<Figure> read(List<Figure> figures) {
    List<Figure> read = new ArrayList<>(figures);
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      if (isMinor(figure)) {
        read.set(i, atHand(figures, i).map(currency -> in(figure, currency)).orElse(figure));
      }
    }
    return read;
  }

  /** {@return whether what the lexicon has as hundredths of {@code own} may be of {@code main}} */
  static boolean isOf(String own, String main) {
    return own.equals(main) || SHARED.getOrDefault(own, Set.of()).contains(main);
  }

  private static boolean isMinor(Figure figure) {
    return figure
        .unit()
        .filter(use -> use.entry().factor().compareTo(BigDecimal.ONE) < 0)
        .filter(use -> SHARED.containsKey(currency(use)))
        .isPresent();
  }

  private static String currency(UnitUse use) {
    int rate = use.entry().id().indexOf(PER);
    return rate < 0 ? use.entry().id() : use.entry().id().substring(0, rate);
  }

  /** The currency of the nearest sum before figure {@code i}, or else of the first one behind. */
  private static Optional<String> atHand(List<Figure> figures, int i) {
    Stream<Figure> before = IntStream.range(0, i).mapToObj(k -> figures.get(i - 1 - k));
    return Stream.concat(before, figures.stream().skip(i + 1L))
        .filter(figure -> figure.isKind(QuantityKind.MONEY))
        .flatMap(figure -> figure.unit().stream())
        .filter(use -> use.entry().factor().compareTo(BigDecimal.ONE) >= 0)
        .map(MinorUnits::currency)
        .findFirst();
  }

  private static Figure in(Figure minor, String currency) {
    UnitUse use = minor.unit().orElseThrow();
    String own = currency(use);
    if (!isOf(own, currency)) {
      return minor;
    }
    UnitUse.Entry entry = use.entry();
    return minor.in(
        new UnitUse(
            new UnitUse.Entry(
                currency + entry.id().substring(own.length()),
                entry.name(),
                entry.dimension(),
                entry.kind(),
                entry.factor()),
            use.first(),
            use.last()));
  }
}
