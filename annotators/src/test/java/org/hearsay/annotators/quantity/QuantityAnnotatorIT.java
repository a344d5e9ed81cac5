package org.hearsay.annotators.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.hearsay.annotators.Invariants;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Quantity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The annotator behind CoreNLP's real tokenizer, taggers and parser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuantityAnnotatorIT {
  private final StanfordCoreNLP stack = new StanfordCoreNLP(properties());

  private static Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,quantity");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    properties.setProperty(
        "ner.model",
        "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz,"
            + "edu/stanford/nlp/models/ner/english.muc.7class.distsim.crf.ser.gz");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("customAnnotatorClass.quantity", QuantityAnnotator.class.getName());
    properties.setProperty("quantity.rejected", "true");
    return properties;
  }

  private List<Quantity> quantities(String text) {
    return annotated(text).get(QuantitiesAnnotation.class);
  }

  private Annotation annotated(String text) {
    Annotation annotation = new Annotation(text);
    stack.annotate(annotation);
    List<Quantity> quantities = annotation.get(QuantitiesAnnotation.class);
    Invariants.check(
        new Document(
            "test",
            text,
            Map.of(),
            List.of(),
            quantities,
            annotation.get(ChangesAnnotation.class),
            List.of()));
    return annotation;
  }

  @TestFactory
  Stream<DynamicTest> readsEachSentenceOfTheGrammarTable() {
    return GrammarTable.bySentence().entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> readsAsTabled(entry.getKey(), entry.getValue())));
  }

  /** What is measured is told by the rules alone, since what is learnt changes with the labels. */
  private void readsAsTabled(String sentence, List<List<String>> expected) {
    QuantityFinder.Found ruled = Quantities.ruled(ParsedText.of(annotated(sentence)));
    List<List<String>> found =
        GrammarTable.lines(sentence, ruled.quantities(), ruled.rejected(), ruled.changes());
    assertEquals(
        GrammarTable.shown(expected), GrammarTable.shown(GrammarTable.tested(expected, found)));
  }

  private String spans(String text) {
    return String.join("; ", quantities(text).stream().map(one -> one.span().in(text)).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      emptyValue = "",
      quoteCharacter = '`',
      textBlock =
          """
          The ferry cost $13.6M, not A$5 million or RM79. => $13.6M; A$5 million; RM79
          Oil at $10-a-barrel would ruin three of the 12 ports. => $10-a-barrel; three; 12
          Winds of 50mph drove 3-5% of the 10 1/2 miles of nets ashore. => 50mph; 3-5%; 10 1/2 miles
          A 44-year-old diver waited nearly two-and-a-half hours. => 44-year-old; nearly two-and-a-half hours
          😀 More than 40 crews left, up 12 percent. => More than 40; 12 percent
          On Nov. 27, 2016, at 10:30 a.m., Flight 370 left Gate 12. => ``
          They spoke of 9/11 and of 24/7 care on 12/10/2016. => ``
          No one came, and one of the best left. => ``
          About 1 200 people, or one in five, drank half a litre. => About 1 200; one in five; half a litre
          """)
  void findsQuantitiesInPlainText(String text, String expected) {
    assertEquals(expected, spans(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          The harbour board hired more than 70 welders and 15 retired pilots. => welders; retired pilots
          The number of rebels killed and captured may have exceeded 40,000, the general said. => rebels
          Annual profit fell 22 per cent to A$413.6 million, from A$530m a year earlier. => Annual profit; Annual profit; Annual profit
          The health ministry put the number of wounded at 112. => wounded
          At least three people were killed and 12 wounded in the strike. => people; people
          The price cap of $60 a barrel takes effect on December 5. => price cap
          About a quarter of the shells the army fired in May were imported. => shells
          The factory makes 155-mm shells and 82mm mortars. => shells; mortars
          """)
  void saysWhatIsMeasured(String text, String expected) {
    assertEquals(
        expected,
        String.join(
            "; ",
            quantities(text).stream()
                .map(one -> one.measured().map(span -> span.in(text)).orElse("-"))
                .toList()));
  }

  @Test
  void survivesOddInput() {
    assertEquals("", spans(""));
    assertEquals("", spans(" \n\n "));
    assertEquals("", spans("7".repeat(10_000)));
    assertEquals("", spans("\"\"\"\" '' ``"));
    assertEquals("12 tons", spans("a \uD800 b \u0000 took 12 tons 😀"));
  }

  @Test
  void unitsOfTheUsersFileAreFoundAndWin(@TempDir Path folder) throws IOException {
    Path units =
        Files.writeString(
            folder.resolve("mine.tsv"),
            """
            shiploads\tword\tshipload\tshipload\t-\tmeasure
            tons\tword\tTON_SHORT\tshort ton\tmass\tmeasure
            """);
    Properties mine = new Properties();
    mine.setProperty("quantity.units", units.toString());
    Annotation annotation = annotated("They burnt 40 shiploads of coal and 3 tons of peat.");
    new QuantityAnnotator("quantity", mine).annotate(annotation);
    assertEquals(
        List.of("shipload", "TON_SHORT"),
        annotation.get(QuantitiesAnnotation.class).stream().map(one -> one.unit().id()).toList());
  }

  @Test
  void aMisspeltOptionIsAnError() {
    Properties wrong = new Properties();
    wrong.setProperty("quantity.unit", "mine.tsv");
    assertEquals(
        "quantity: expected one of the options [rejected, units], found \"quantity.unit\"",
        assertThrows(IllegalArgumentException.class, () -> new QuantityAnnotator("quantity", wrong))
            .getMessage());
  }
}
