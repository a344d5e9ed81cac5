package org.hearsay.pipeline.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearsay.corpus.io.JsonLinesWriter;
import org.hearsay.corpus.io.OffsetUnit;
import org.hearsay.corpus.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  private static final JsonLinesWriter LINES = new JsonLinesWriter(OffsetUnit.CODEPOINT);

  @TempDir private Path folder;
  private final List<String> warnings = new ArrayList<>();

  @Test
  void whatWasAppendedIsFoundAgainWithoutItsText() throws IOException {
    append("one", "two");
    try (Journal journal = open()) {
      assertEquals(Optional.of(1), journal.find(Document.of("two", "")));
      assertEquals(Optional.empty(), journal.find(Document.of("three", "")));
      assertEquals(line("two"), journal.line(1));
    }
  }

  @Test
  void aTornLineAtAnyPlaceIsCutOff() throws IOException {
    append("one", "two");
    byte[] whole = Files.readAllBytes(file());
    int second = (line("one") + "\n").getBytes(StandardCharsets.UTF_8).length;
    for (int length = second + 1; length < whole.length; length++) {
      Files.write(file(), Arrays.copyOf(whole, length));
      try (Journal journal = open()) {
        assertEquals(1, journal.size(), "of " + length + " bytes");
      }
      assertEquals(second, Files.size(file()));
    }
    assertTrue(
        warnings
            .get(0)
            .endsWith(
                "partial.jsonl:2: expected a whole line, found a torn one;"
                    + " it is cut off and done again"),
        warnings.get(0));
  }

  @Test
  void documentsThatAreAppendedAfterATornLineAreWhole() throws IOException {
    append("one", "two");
    byte[] whole = Files.readAllBytes(file());
    Files.write(file(), Arrays.copyOf(whole, whole.length - 5));
    append("two", "three");
    try (Journal journal = open()) {
      assertEquals(3, journal.size());
      assertEquals(line("three"), journal.line(2));
    }
  }

  @Test
  void oneRunAtATimeHasIt() throws IOException {
    try (Journal journal = open()) {
      assertEquals(0, journal.size());
      String message = assertThrows(IllegalArgumentException.class, this::open).getMessage();
      assertEquals(file() + ": expected no other run on it, found one", message);
    }
  }

  private Path file() {
    return folder.resolve("partial.jsonl");
  }

  private Journal open() throws IOException {
    return Journal.open(file(), warnings::add);
  }

  private static String line(String id) {
    return LINES.line(Document.of(id, "Text of 😀 " + id));
  }

  private void append(String... ids) throws IOException {
    try (Journal journal = open()) {
      for (String id : ids) {
        journal.append(Document.of(id, ""), line(id));
      }
    }
  }
}
