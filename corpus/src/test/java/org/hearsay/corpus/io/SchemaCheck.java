package org.hearsay.corpus.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.Objects;
import java.util.Set;

/** Holds a line of JSON Lines against {@code hearsay-1.schema.json}. */
final class SchemaCheck {
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(
              Objects.requireNonNull(
                  JsonLinesWriter.class.getResourceAsStream("hearsay-1.schema.json")));

  private SchemaCheck() {}

  static boolean isValid(String line) {
    return SCHEMA.validate(line, InputFormat.JSON).isEmpty();
  }

  static void check(String line) {
    assertEquals(Set.of(), SCHEMA.validate(line, InputFormat.JSON), line);
  }
}
