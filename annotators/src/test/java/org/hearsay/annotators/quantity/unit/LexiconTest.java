package org.hearsay.annotators.quantity.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qudtlib.Qudt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.lexicon.TsvRows;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.parse.TaggedText;
import org.hearsay.annotators.quantity.Quantities;
import org.hearsay.corpus.model.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
  private static final List<String> CURRENCY_COLUMNS =
      List.of("form", "match", "code", "name", "factor");

  @TempDir Path folder;

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("mine.tsv"), content);
  }

  @Test
  void everyIdInCapitalsIsAUnitOfQudt() {
    for (UnitUse.Entry entry : UnitLexicon.load(Optional.empty()).entries()) {
      boolean own = Character.isLowerCase(entry.id().charAt(0));
      assertTrue(own || Qudt.unitFromLocalname(entry.id()).isPresent(), entry.id());
    }
  }

  @Test
  void fiveHundredUnitsAndAHundredAndSixtyCurrenciesAreKnown() {
    long units =
        UnitLexicon.load(Optional.empty()).entries().stream()
            .map(UnitUse.Entry::id)
            .distinct()
            .count();
    assertTrue(units >= 500, () -> units + " units");
    long currencies =
        TsvRows.bundled(CurrencyLexicon.class, "currencies.tsv", CURRENCY_COLUMNS, 2).stream()
            .map(row -> row.cell(2))
            .distinct()
            .count();
    assertTrue(currencies >= 160, () -> currencies + " currencies");
  }

  @Test
  void qudtConvertsEachUnitByTheFactorOfTheStandards() throws IOException {
    for (TsvRows.Row row :
        TsvRows.bundled(
            LexiconTest.class, "unit-factors.tsv", List.of("unit", "base", "factor"), 1)) {
      double converted =
          Qudt.convert(
                  BigDecimal.ONE,
                  Qudt.unitFromLocalname(row.cell(0)).orElseThrow(),
                  Qudt.unitFromLocalname(row.cell(1)).orElseThrow())
              .doubleValue();
      double factor = Double.parseDouble(row.cell(2));
      assertEquals(factor, converted, factor * 1e-6, row.cell(0));
    }
  }

  @Test
  void aFileOfTheUsersAddsUnits() throws IOException {
    Path mine = file("# own units\nshiploads\tword\tshipload\tshipload\t-\tmeasure\n");
    ParsedText text = TaggedText.document("8/CD shiploads/NNS");
    assertEquals("shipload", Quantities.in(text, mine).get(0).unit().id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          furlongs,word,FUR => 1: expected 6 tab-separated columns (form, match, id, name, dimension, kind), found "furlongs,word,FUR"
          a,loose,A,a,length,measure => 1: expected one of word, symbol, glued, found "loose"
          a,word,A,a,length,heap => 1: expected a kind of quantity, found "heap"
          """)
  void aWrongLineIsNamed(String line, String message) throws IOException {
    Path mine = file(line.replace(',', '\t') + "\n");
    assertEquals(mine + ":" + message.replaceFirst("\"furlongs.*", ""), firstPart(mine));
  }

  /** The message, up to a quoted line with tabs in it. */
  private static String firstPart(Path mine) {
    return String.valueOf(wrong(mine).getMessage()).replaceFirst("\"furlongs.*", "");
  }

  private static IllegalArgumentException wrong(Path mine) {
    return assertThrows(IllegalArgumentException.class, () -> UnitLexicon.load(Optional.of(mine)));
  }

  @Test
  void anEntryThatStandsTwiceIsAnError() throws IOException {
    String line = "a\tword\tA\ta\tlength\tmeasure\n";
    Path mine = file(line + line);
    assertEquals(
        mine + ":2: expected an entry that is not yet in line 1, found \"" + line.strip() + "\"",
        wrong(mine).getMessage());
  }

  @Test
  void aMissingFileIsNamed() {
    Path missing = folder.resolve("missing.tsv");
    assertEquals(
        missing.toString(),
        assertThrows(UncheckedIOException.class, () -> UnitLexicon.load(Optional.of(missing)))
            .getMessage());
  }

  @Test
  void monthsSharesAndMoneyHaveNoSiAmount() {
    ParsedText text =
        TaggedText.document(
            "18/CD months/NNS ;/: 5/CD euros/NNS ;/: 6/CD %/NN ;/: 3/CD tons/NNS ;/: £/$ +9/CD an/DT hour/NN");
    assertEquals(
        List.of("18 months", "5 euros", "6 %", "3 tons", "£9 an hour"),
        Quantities.in(text).stream()
            .filter(one -> one.normalised().isEmpty())
            .map(one -> one.span().in(text.text()))
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "98.6, 0.1, DEG_F, temperature, 310.15 K",
    "104, 1, DEG_F, temperature, 313.2 K",
    "0, 1, DEG_F, temperature, 255.4 K",
    "-40, 1, DEG_F, temperature, 233.2 K",
    "-5, 1, DEG_C, temperature, 268 K",
    "-0.5, 0.1, DEG_C, temperature, 272.6 K",
    "12, 1, MI, length, 19000 M",
    "1.5, 0.1, KiloM, length, 1500 M",
    "2, 1, HR, time, 7000 SEC",
  })
  void theSiAmountHasThePrecisionOfTheText(
      String value, String step, String unit, String dimension, String expected) {
    var normalised =
        SiNormaliser.normalised(
                unit,
                Optional.of(dimension),
                Amount.of(new BigDecimal(value)),
                new BigDecimal(step))
            .orElseThrow();
    assertEquals(expected, Quantities.amount(normalised.amount()) + " " + normalised.unit());
  }
}
