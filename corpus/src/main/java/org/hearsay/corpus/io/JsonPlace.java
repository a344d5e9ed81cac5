package org.hearsay.corpus.io;

import com.google.gson.JsonElement;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Where a JSON value stands, for errors.
 *
 * @param file name of the file
 * @param line number of the line, counted from 1
 * @param field path of the value, such as {@code claims[0].id}; empty for the whole line
 */
record JsonPlace(String file, int line, String field) {
  private static final int LONGEST_SHOWN = 60;

  /** The place of a member of this object. */
  JsonPlace member(String name) {
    return new JsonPlace(file, line, field.isEmpty() ? name : field + "." + name);
  }

  /** The place of an element of this array. */
  JsonPlace element(int index) {
    return new JsonPlace(file, line, field + "[" + index + "]");
  }

  /** {@return the name of the file without folders and what follows its first dot, and the line} */
  String name() {
    String base = file.substring(file.lastIndexOf('/') + 1);
    int dot = base.indexOf('.', 1);
    return (dot < 0 ? base : base.substring(0, dot)) + "-" + line;
  }

  FormatException problem(String problem) {
    return new FormatException(file, line, field.isEmpty() ? problem : field + ": " + problem);
  }

  FormatException wrong(String needed, JsonElement found) {
    String shown = found.toString();
    if (shown.length() > LONGEST_SHOWN) {
      shown = shown.substring(0, LONGEST_SHOWN) + "...";
    }
    return problem(String.format(Locale.ROOT, "expected %s, found %s", needed, shown));
  }

  /** Builds a record of the model here; what the record refuses is a problem of this place. */
  <T> T build(Supplier<T> item) {
    try {
      return item.get();
    } catch (FormatException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw problem(String.valueOf(e.getMessage()));
    }
  }
}
