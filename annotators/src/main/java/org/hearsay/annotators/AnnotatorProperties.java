package org.hearsay.annotators;

import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The properties of one annotator: those that begin with its name and a dot.
 *
 * <p>A misspelt option is an error, not a default: every key under the name must be a known one.
 * Immutable and thread-safe.
 */
public final class AnnotatorProperties {
  private final String name;
  private final TreeMap<String, String> options = new TreeMap<>();

  /**
   * Reads the options of annotator {@code name}.
   *
   * @param name the name under which CoreNLP knows the annotator, such as {@code quantity}
   * @param properties all properties of the pipeline
   * @param known the options there are, without the name
   * @throws IllegalArgumentException naming the misspelt option and the options there are
   */
  public AnnotatorProperties(String name, Properties properties, Set<String> known) {
    this.name = name;
    String prefix = name + ".";
    for (String key : properties.stringPropertyNames()) {
      if (key.startsWith(prefix)) {
        String option = key.substring(prefix.length());
        if (!known.contains(option)) {
          throw new IllegalArgumentException(
              String.format(
                  Locale.ROOT,
                  "%s: expected one of the options %s, found \"%s\"",
                  name,
                  new TreeSet<>(known),
                  key));
        }
        options.put(option, properties.getProperty(key));
      }
    }
  }

  /** {@return the value of {@code option}, trimmed, or nothing if it is not set} */
  public Optional<String> text(String option) {
    return Optional.ofNullable(options.get(option)).map(String::strip);
  }

  /**
   * {@return the value of {@code option} as a number in [0, 1], or {@code otherwise} if not set}
   *
   * @throws IllegalArgumentException if the value is no such number
   */
  public double share(String option, double otherwise) {
    Optional<String> text = text(option);
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      double share = Double.parseDouble(text.get());
      if (share >= 0 && share <= 1) {
        return share;
      }
    } catch (NumberFormatException e) {
      throw wrong(option, "a number in [0, 1]", e);
    }
    throw wrong(option, "a number in [0, 1]", null);
  }

  /**
   * {@return the value of {@code option}, which is {@code true} or {@code false}, or {@code
   * otherwise} if not set}
   *
   * @throws IllegalArgumentException if the value is neither
   */
  public boolean flag(String option, boolean otherwise) {
    return switch (text(option).orElse(Boolean.toString(otherwise))) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(option, "true or false", null);
    };
  }

  private IllegalArgumentException wrong(
      String option, String needed, @org.jspecify.annotations.Nullable Exception cause) {
    return new IllegalArgumentException(
        String.format(
            Locale.ROOT,
            "%s.%s: expected %s, found \"%s\"",
            name,
            option,
            needed,
            options.get(option)),
        cause);
  }
}
