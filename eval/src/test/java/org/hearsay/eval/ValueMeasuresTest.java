package org.hearsay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearsay.corpus.model.Direction;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Modifier;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.QuantityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each set of values is scored for, on examples counted by hand. */
class ValueMeasuresTest {
  @TempDir Path folder;

  private ValueSet set(String... lines) throws IOException {
    return ValueSetReader.read(Files.write(folder.resolve("set.jsonl"), List.of(lines)));
  }

  private static Evaluation scored(ValueSet set, Quantity... quantities) {
    ValueText text = set.texts().get(0);
    Document answer =
        new Document(
            text.id(), text.text(), Map.of(), List.of(), List.of(quantities), List.of(), List.of());
    return Evaluation.of(set, List.of(answer), set.kinds());
  }

  private static void assertCounts(
      Evaluation evaluation, String measure, int matched, int gold, int system) {
    assertEquals(
        new MatchCounts(matched, gold, system), evaluation.score(measure).micro(), measure);
  }

  private static BreakdownCounts slice(Evaluation evaluation, String measure, String slice) {
    Measure name = Measure.of(Topic.QUANTITIES, measure).slice(slice);
    return evaluation.breakdowns().entrySet().stream()
        .filter(entry -> entry.getKey().equals(name))
        .map(entry -> entry.getValue().micro())
        .findFirst()
        .orElse(BreakdownCounts.NONE);
  }

  private static final String FERRIES = "about 40 new ferries carried 12 tonnes of salt, up 3 %";

  /**
   * Two quantities have a noun as unit or a concept to compare; the third gold has neither.
   *
   * <pre>
   * gold                         system
   * 40 ~ ferry                   40 ~ count, measured "new ferries", lemma ferry
   * 12 = tonne, salt             12 = TONNE, measured "salt"
   * 3 up percentage              3 = PERCENT
   * </pre>
   */
  @Test
  void newsQuantIsScoredForSymbolUnitAndWhatIsMeasured() throws IOException {
    ValueSet set =
        set(
            """
            {"id":"newsquant-9001","set":"newsquant","text":"%s","quantities":[\
            {"span":null,"value":40,"bound":"~","unit":"ferry","concept":null},\
            {"span":null,"value":12,"bound":"=","unit":"metric ton","concept":"salt"},\
            {"span":null,"value":3,"bound":"up","unit":"percentage","concept":null}]}\
            """
                .replace("%s", FERRIES));
    Evaluation evaluation =
        scored(
            set,
            FigureBuilder.at(FERRIES, "about 40")
                .modifier(Modifier.APPROXIMATE)
                .value("40")
                .measured("new ferries", "ferry")
                .as("q1"),
            FigureBuilder.at(FERRIES, "12 tonnes")
                .value("12")
                .kind(QuantityKind.MEASURE)
                .unit("tonnes", "TONNE", "tonne", "mass")
                .measured("salt", "salt")
                .as("q2"),
            FigureBuilder.at(FERRIES, "3 %")
                .value("3")
                .kind(QuantityKind.PERCENT)
                .unit("%", "PERCENT", "percent", "ratio")
                .as("q3"));
    assertCounts(evaluation, "value", 3, 3, 3);
    assertCounts(evaluation, "value + symbol", 2, 3, 3); // 3 % is up in the gold
    assertCounts(evaluation, "value + unit", 3, 3, 3);
    // the gold of 3 % has no concept: it and our answer to it are left out
    assertCounts(evaluation, "value + measured, any token", 2, 2, 2);
    assertCounts(evaluation, "value + measured, same tokens", 1, 2, 2); // "new" is ours alone
    assertCounts(evaluation, "value + symbol, unit and measured, same tokens", 1, 3, 3);
  }

  @Test
  void theHeadOfANounIsEnoughForAMeasureOfItsOwn() throws IOException {
    String text = "7 small tugs";
    ValueSet set =
        set(
            """
            {"id":"newsquant-9001","set":"newsquant","text":"7 small tugs","quantities":[\
            {"span":null,"value":7,"bound":"=","unit":"small tug","concept":null}]}\
            """);
    Evaluation evaluation =
        scored(set, FigureBuilder.at(text, "7").value("7").measured("small tugs", "tug").as("q1"));
    assertCounts(evaluation, "value + unit", 0, 1, 1);
    assertCounts(evaluation, "value + unit, head of a noun", 1, 1, 1);
    assertCounts(evaluation, "value + measured, same tokens", 1, 1, 1);
  }

  @Test
  void newsQuantIsScoredOnceMoreWithoutTheTextsWithALabelError() throws IOException {
    String line =
        """
        {"id":"ID","set":"newsquant","text":"7","quantities":[\
        {"span":null,"value":7,"bound":"=","unit":null,"concept":null}]}\
        """;
    ValueSet set = set(line.replace("ID", "newsquant-0541"), line.replace("ID", "newsquant-9001"));
    Evaluation evaluation = Evaluation.of(set, set.unlabelled(), set.kinds());
    assertCounts(evaluation, "value", 0, 2, 0);
    assertEquals(
        new BreakdownCounts(0, 1, 0, 0), slice(evaluation, "value", "texts without a label error"));
  }

  @Test
  void unitsOfRTextAreComparedByATableOfNames() throws IOException {
    String text = "ten miles in 5 cents";
    ValueSet set =
        set(
            """
            {"id":"r1","set":"rtext-dimension","text":"ten miles in 5 cents","quantities":[\
            {"span":null,"value":10,"unit":"mile"},{"span":null,"value":5,"unit":"cent"}]}\
            """);
    Evaluation evaluation =
        scored(
            set,
            FigureBuilder.at(text, "ten miles")
                .value("10")
                .kind(QuantityKind.MEASURE)
                .unit("miles", "KiloM", "kilometre", "length")
                .as("q1"),
            // 5 cents are 0.05 of a dollar in our records
            FigureBuilder.at(text, "5 cents")
                .value("0.05")
                .kind(QuantityKind.MONEY)
                .unit("cents", "USD", "dollar", "money")
                .as("q2"));
    assertCounts(evaluation, "value", 2, 2, 2);
    assertCounts(evaluation, "value + unit", 1, 2, 2);
    assertFalse(
        evaluation.matches().containsKey(Measure.of(Topic.QUANTITIES, "value + symbol")),
        "R-Text has no symbols");
  }

  /** The gold has two figures and a bare unit; ours are one figure with modifier and one age. */
  @Test
  void specsAreScoredOnFiguresOfTheirKindWithoutModifiers() throws IOException {
    String text = "more than 40 km, 8 mm and km, aged 44";
    ValueSet set =
        set(
            """
            {"id":"s1","set":"rspecs-unit-dimensionmodel","text":"%s","notSupported":"java",\
            "quantities":[{"span":[[10,15]],"value":40,"unit":"Kilometer"},\
            {"span":[[17,21]],"value":8,"unit":"Millimeter"},\
            {"span":[[26,28]],"value":null,"unit":"Kilometer"}]}\
            """
                .replace("%s", text));
    Evaluation evaluation =
        scored(
            set,
            FigureBuilder.at(text, "more than 40 km")
                .modifier(Modifier.MORE)
                .value("40")
                .kind(QuantityKind.MEASURE)
                .unit("km", "KiloM", "kilometre", "length")
                .as("q1"),
            FigureBuilder.at(text, "aged 44").value("44").kind(QuantityKind.AGE).as("q2"));
    assertCounts(evaluation, "span exact", 1, 2, 1);
    assertCounts(evaluation, "value + unit", 1, 2, 1);
    assertEquals(
        new BreakdownCounts(1, 2, 1, 1),
        slice(evaluation, "span exact", "not supported by some implementation"));
  }

  @Test
  void specsOfTemperaturesLeaveOtherMeasuresAside() throws IOException {
    String text = "30 C over 5 km";
    String line =
        """
        {"id":"s1","set":"SET","text":"30 C over 5 km","quantities":[\
        {"span":[[0,4]],"value":30,"unit":"C"}]}\
        """;
    Quantity warm =
        FigureBuilder.at(text, "30 C")
            .value("30")
            .kind(QuantityKind.MEASURE)
            .unit("C", "DEG_C", "degree Celsius", "temperature")
            .as("q1");
    Quantity far =
        FigureBuilder.at(text, "5 km")
            .value("5")
            .kind(QuantityKind.MEASURE)
            .unit("km", "KiloM", "kilometre", "length")
            .as("q2");
    assertCounts(
        scored(set(line.replace("SET", "rspecs-unit-temperaturemodel")), warm, far),
        "span exact",
        1,
        1,
        1);
    assertCounts(
        scored(set(line.replace("SET", "rspecs-unit-dimensionmodel")), warm, far),
        "span exact",
        0,
        1,
        1);
  }

  /**
   *
   *
   * <pre>
   * gold                                    system
   * 40 (count, cranes)                      40 (count, cranes)
   * 5 to 8 m (range, unit m, of "piers")    5 to 8 m (range, unit m, nothing measured)
   * about 2 kg (approximate, unit kg)       2 kg (unit kg)
   * </pre>
   */
  @Test
  void measEvalIsScoredForSpansUnitsModifiersAndEntities() throws IOException {
    String text = "40 cranes, piers of 5 to 8 m, about 2 kg";
    ValueSet set =
        set(
            """
            {"id":"m1","set":"measeval-trial","text":"%s","quantities":[\
            {"span":[[0,2]],"mods":["IsCount"],"unitSurface":null,"conceptSpan":[3,9]},\
            {"span":[[20,28]],"mods":["IsRange"],"unitSurface":"m","conceptSpan":[11,16]},\
            {"span":[[30,40]],"mods":["IsApproximate"],"unitSurface":"kg"}]}\
            """
                .replace("%s", text));
    Evaluation evaluation =
        scored(
            set,
            FigureBuilder.at(text, "40").value("40").measured("cranes", "crane").as("q1"),
            FigureBuilder.at(text, "5 to 8 m")
                .range("5", "8")
                .kind(QuantityKind.MEASURE)
                .unit("m", "M", "metre", "length")
                .as("q2"),
            FigureBuilder.at(text, "2 kg")
                .value("2")
                .kind(QuantityKind.MEASURE)
                .unit("kg", "KiloGM", "kilogram", "mass")
                .as("q3"));
    assertCounts(evaluation, "span exact", 2, 3, 3);
    assertCounts(evaluation, "span overlap", 3, 3, 3);
    assertCounts(evaluation, "span overlap + unit", 3, 3, 3);
    assertCounts(evaluation, "span overlap + modifiers", 2, 3, 3);
    assertCounts(evaluation, "span overlap + measured entity", 1, 2, 2); // the third has none
    assertTrue(evaluation.matches().keySet().stream().noneMatch(m -> m.name().startsWith("value")));
  }

  @Test
  void aToleranceAndAnOpenRangeAreModifiersOfMeasEval() throws IOException {
    String text = "5 ± 1 m above 7 m";
    ValueSet set =
        set(
            """
            {"id":"m1","set":"measeval","text":"5 ± 1 m above 7 m","quantities":[\
            {"span":[[0,7]],"mods":["IsMeanHasTolerance"],"unitSurface":"m"},\
            {"span":[[8,17]],"mods":["IsRange","IsList"],"unitSurface":"m"}]}\
            """);
    Evaluation evaluation =
        scored(
            set,
            FigureBuilder.at(text, "5 ± 1 m")
                .tolerance("1")
                .unit("m", "M", "metre", "length")
                .as("q1"),
            FigureBuilder.at(text, "above 7 m")
                .modifier(Modifier.MORE)
                .unit("m", "M", "metre", "length")
                .as("q2"));
    assertCounts(evaluation, "span overlap + modifiers", 2, 2, 2);
  }

  @Test
  void aDirectionIsNewsQuantsSymbol() throws IOException {
    ValueSet set =
        set(
            """
            {"id":"newsquant-9001","set":"newsquant","text":"down 6","quantities":[\
            {"span":null,"value":6,"bound":"down","unit":null,"concept":null}]}\
            """);
    Quantity six = FigureBuilder.at("down 6", "6").value("6").direction(Direction.DOWN).as("q1");
    assertCounts(scored(set, six), "value + symbol", 1, 1, 1);
  }
}
