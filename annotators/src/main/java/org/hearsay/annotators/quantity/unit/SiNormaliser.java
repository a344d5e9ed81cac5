package org.hearsay.annotators.quantity.unit;

import io.github.qudtlib.Qudt;
import io.github.qudtlib.model.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.model.Amount;
import org.hearsay.corpus.model.Normalised;

/**
 * Converts amounts to the SI base with QUDT's factors, rounded to the precision of the text: 98.6
 * °F is 310.15 K, "12 miles" 19000 m. QUDT's data are loaded with the first conversion.
 */
public final class SiNormaliser {
  /**
   * QUDT's month is the synodic one of 29.5 days, which no news means; its cord and its milligram
   * per millilitre have a wrong factor (qudtlib 4.1.0).
   */
  private static final Set<String> NOT_CONVERTED = Set.of("MO", "CORD", "MilliGM-PER-MilliL");

  private static final Map<String, String> BASES =
      Map.ofEntries(
          Map.entry("length", "M"),
          Map.entry("area", "M2"),
          Map.entry("volume", "M3"),
          Map.entry("mass", "KiloGM"),
          Map.entry("time", "SEC"),
          Map.entry("speed", "M-PER-SEC"),
          Map.entry("temperature", "K"),
          Map.entry("power", "W"),
          Map.entry("energy", "J"),
          Map.entry("voltage", "V"),
          Map.entry("frequency", "HZ"),
          Map.entry("pressure", "PA"),
          Map.entry("force", "N"),
          Map.entry("torque", "N-M"),
          Map.entry("acceleration", "M-PER-SEC2"),
          Map.entry("electric current", "A"),
          Map.entry("electric charge", "C"),
          Map.entry("resistance", "OHM"),
          Map.entry("capacitance", "FARAD"),
          Map.entry("radioactivity", "BQ"),
          Map.entry("absorbed dose", "GRAY"),
          Map.entry("dose equivalent", "SV"),
          Map.entry("amount of substance", "MOL"),
          Map.entry("luminous flux", "LM"),
          Map.entry("illuminance", "LUX"),
          Map.entry("mass concentration", "KiloGM-PER-M3"),
          Map.entry("areal density", "KiloGM-PER-M2"));

  /** What is added to degrees Fahrenheit to count from absolute zero. */
  private static final BigDecimal ABSOLUTE_ZERO = new BigDecimal("459.67");

  private static final BigDecimal FIVE = BigDecimal.valueOf(5);
  private static final BigDecimal NINE = BigDecimal.valueOf(9);

  private SiNormaliser() {}

  /**
   * {@return the converted amount; nothing where there is no such unit}
   *
   * @param unit id of the unit, a QUDT local name
   * @param dimension its dimension
   * @param amount what to convert
   * @param step one in the last place that the text gives
   */
  public static Optional<Normalised> normalised(
      String unit, Optional<String> dimension, Amount amount, BigDecimal step) {
    Optional<String> base = dimension.map(BASES::get);
    boolean known = Character.isUpperCase(unit.codePointAt(0)) && !NOT_CONVERTED.contains(unit);
    if (base.isEmpty() || !known) {
      return Optional.empty();
    }
    Optional<Unit> from = Qudt.unitFromLocalname(unit);
    Optional<Unit> to = Qudt.unitFromLocalname(base.get());
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    Unit source = from.get();
    Unit target = to.get();
    BigDecimal width =
        convert(step, source, target).subtract(convert(BigDecimal.ZERO, source, target));
    int places = places(width);
    Amount converted =
        new Amount(
            amount.value().map(value -> rounded(convert(value, source, target), places)),
            amount.low().map(value -> rounded(convert(value, source, target), places)),
            amount.high().map(value -> rounded(convert(value, source, target), places)));
    return Optional.of(new Normalised(converted, base.get()));
  }

  private static BigDecimal convert(BigDecimal value, Unit from, Unit to) {
    // qudtlib 4.1.0 has 459.669607 for the offset, which rounds 104 °F down.
    boolean fahrenheit = from.equals(Qudt.Units.DEG_F) && to.equals(Qudt.Units.K);
    return fahrenheit
        ? value.add(ABSOLUTE_ZERO).multiply(FIVE).divide(NINE, MathContext.DECIMAL64)
        : Qudt.convert(value, from, to);
  }

  /** The place of the first digit of the width of one step, as a scale of {@code BigDecimal}. */
  private static int places(BigDecimal width) {
    return -(int) Math.floor(Math.log10(width.abs().doubleValue()));
  }

  private static BigDecimal rounded(BigDecimal value, int places) {
    return value.setScale(places, RoundingMode.HALF_EVEN);
  }
}
