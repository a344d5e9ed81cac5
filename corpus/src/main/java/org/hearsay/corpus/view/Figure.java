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
    String start = direction(quantity.direction()) + bound(quantity);
    if (quantity.kind() == QuantityKind.ORDINAL && !quantity.unit().name().equals(Unit.COUNT)) {
      return start + quantity.unit().name() + " " + amount(quantity.amount());
    }
    String plusOrMinus = quantity.tolerance().map(t -> " ± " + number(t)).orElse("");
    return start + amount(quantity.amount()) + plusOrMinus + unit(quantity);
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
    boolean one = quantity.amount().value().filter(BigDecimal.ONE::equals).isPresent();
    return switch (unit.name()) {
      case Unit.COUNT, "fraction" -> "";
      case "percent" -> "%";
      case "foot" -> one ? " foot" : " feet";
      default -> " " + (one ? unit.name() : plural(unit.name()));
    };
  }

  /** Names that are no plain noun, such as "mile per hour", are left as they are. */
  private static String plural(String name) {
    boolean regular = name.matches("(percentage |basis )?[a-z]*[a-gi-rt-wy]");
    if (!regular) {
      return name;
    }
    return name.matches(".*[^aeiou]y") ? name.substring(0, name.length() - 1) + "ies" : name + "s";
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
