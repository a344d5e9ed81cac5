package org.hearsay.corpus.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.hearsay.corpus.model.Amount;
import org.hearsay.corpus.model.Direction;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.QuantityKind;
import org.hearsay.corpus.model.Unit;

/**
 * A quantity as a short reading of what it says: {@code ≥ 40}, {@code ↑ 6%}, {@code 8,000,000 to
 * 10,000,000 GBP}.
 */
final class Figure {
  /** Numbers with more digits than this are shown as powers of ten. */
  private static final int DIGITS = 21;

  private static final MathContext POWER = new MathContext(6);

  private Figure() {}

  /** {@return the reading of {@code quantity}; never empty} */
  static String of(Quantity quantity) {
    String unit = unit(quantity);
    String plusOrMinus = quantity.tolerance().map(t -> " ± " + number(t)).orElse("");
    return direction(quantity.direction())
        + bound(quantity)
        + amount(quantity.amount())
        + plusOrMinus
        + unit;
  }

  private static String direction(Direction direction) {
    return switch (direction) {
      case UP -> "↑ ";
      case DOWN -> "↓ ";
      case NONE -> "";
    };
  }

  private static String bound(Quantity quantity) {
    return switch (quantity.modifier()) {
      case EQUAL, RANGE -> "";
      case APPROXIMATE -> "≈ ";
      case MORE -> "> ";
      case AT_LEAST -> "≥ ";
      case LESS -> "< ";
      case AT_MOST -> "≤ ";
    };
  }

  private static String amount(Amount amount) {
    String number = amount.value().or(amount::low).map(Figure::number).orElse("");
    return amount.high().map(high -> number + " to " + number(high)).orElse(number);
  }

  private static String unit(Quantity quantity) {
    Unit unit = quantity.unit();
    if (quantity.kind() == QuantityKind.MONEY) {
      return " " + unit.id();
    }
    return switch (unit.name()) {
      case Unit.COUNT -> "";
      case "percent" -> "%";
      default -> " " + unit.name();
    };
  }

  private static String number(BigDecimal number) {
    if (number.precision() - number.scale() > DIGITS || number.scale() > DIGITS) {
      return number.round(POWER).stripTrailingZeros().toString();
    }
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMaximumFractionDigits(DIGITS);
    return format.format(number);
  }
}
