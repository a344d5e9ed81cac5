package org.hearsay.corpus.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.Claim;
import org.hearsay.corpus.model.CueClass;
import org.hearsay.corpus.model.Direction;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Label;
import org.hearsay.corpus.model.Modifier;
import org.hearsay.corpus.model.QuantityKind;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Spans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BratTest {
  @TempDir Path folder;

  @Test
  void anAttributionIsAnEventOnItsContent() throws IOException {
    BratWriter.write(FerryDocument.document(), folder);
    assertEquals(FerryDocument.TEXT, Files.readString(folder.resolve("ferry=2F1.txt")));
    assertEquals(
        """
        #1	Document #1	{"id":"ferry/1","metadata":{"source":"ferry.txt"}}
        T1	Content 2 14;15 28;50 70	“Over 90 old cabins leak,” “up from 40 in May.”
        T2	Source 29 43	the ferry line
        T3	Cue 44 48	said
        E1	Content:T1 Source:T2 Cue:T3
        A1	Type E1 direct
        A2	CueClass E1 report
        A3	SourceKind E1 organisation
        #2	AnnotatorNotes E1	{"id":"a1","speaker":"ferry line","confidence":0.97}
        T4	Quantity 3 10	Over 90
        T5	Measured 11 14;15 21	old cabins
        T6	Reference 59 68	40 in May
        E2	Quantity:T4 Measured:T5 Reference:T6 Claim:E1
        A4	Kind E2 cardinal
        A5	Modifier E2 more
        A6	Direction E2 none
        #3	AnnotatorNotes E2	{"id":"q1","value":90,"low":null,"high":null,"tolerance":null,\
        "unit":{"text":null,"id":"count","name":"count","dimension":null},"normalised":null,\
        "measuredLemma":"cabin","confidence":1}
        T7	Quantity 80 84	3 km
        E3	Quantity:T7
        A7	Kind E3 measure
        A8	Modifier E3 equal
        A9	Direction E3 none
        #4	AnnotatorNotes E3	{"id":"q2","value":3,"low":null,"high":null,"tolerance":0.5,\
        "unit":{"text":"km","id":"KiloM","name":"kilometre","dimension":"length"},\
        "normalised":{"value":3000,"low":null,"high":null,"unit":"M"},\
        "measuredLemma":null,"confidence":0.0001}
        #5	Change E3	{"fromQuantity":"q2","toQuantity":"q1","byQuantity":null}
        #6	Claim E2	{"id":"c1","arc":"Claim","speaker":"ferry line"}
        #7	Claim E3	{"id":"c2","arc":null,"speaker":null}
        """,
        Files.readString(folder.resolve("ferry=2F1.ann")));
    assertEquals(List.of(FerryDocument.document()), BratReader.read(folder));
  }

  @Test
  void whatIsWrittenComesBackEqual() throws IOException {
    for (long seed = 0; seed < 100; seed++) {
      Document document = new RandomDocuments(seed, false).next();
      Path one = folder.resolve("seed" + seed);
      BratWriter.write(document, one);
      assertEquals(List.of(document), BratReader.read(one), "seed " + seed);
      assertWordsStandAtTheirOffsets(one, seed);
    }
  }

  /** What brat itself checks when it opens a file: see its server, annotation.py. */
  private static void assertWordsStandAtTheirOffsets(Path folder, long seed) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".ann")).toList()) {
        String text = Files.readString(Path.of(file.toString().replaceAll("ann$", "txt")));
        int[] codePoints = text.codePoints().toArray();
        for (String line : Files.readString(file).split("\n")) {
          if (line.startsWith("T")) {
            String[] columns = line.split("\t", 3);
            String words =
                Arrays.stream(columns[1].substring(columns[1].indexOf(' ') + 1).split(";"))
                    .map(bounds -> bounds.split(" "))
                    .map(b -> words(codePoints, Integer.parseInt(b[0]), Integer.parseInt(b[1])))
                    .collect(Collectors.joining(" "));
            if (!columns[2].isBlank()) { // line ends alone have blanks in their place
              assertEquals(words, columns[2], "seed " + seed);
            }
          }
        }
      }
    }
  }

  private static String words(int[] codePoints, int begin, int end) {
    return new String(codePoints, begin, end - begin);
  }

  @Test
  void documentsComeSortedByIdWhateverTheirFileNames() {
    List<String> ids = List.of("a/b", "A b", "..", "é", "😀", "a=2Fb", "x".repeat(300), "con.txt");
    ids.forEach(id -> BratWriter.write(Document.of(id, id), folder));
    assertEquals(
        ids.stream().sorted().toList(),
        BratReader.read(folder).stream().map(Document::id).toList());
  }

  @Test
  void configurationLiesBesideTheDataAndIsNotOverwritten() throws IOException {
    BratWriter.write(Document.of("x", ""), folder);
    assertTrue(Files.readString(folder.resolve("visual.conf")).contains("[drawing]"));
    Files.writeString(folder.resolve("annotation.conf"), "# ours\n");
    BratWriter.write(Document.of("y", ""), folder);
    assertEquals("# ours\n", Files.readString(folder.resolve("annotation.conf")));
  }

  @Test
  void bratKnowsEveryLabel() throws IOException {
    BratWriter.write(Document.of("x", ""), folder);
    String configuration = Files.readString(folder.resolve("annotation.conf"));
    assertTrue(configuration.contains(declared("Type", "Content", AttributionType.class)));
    assertTrue(configuration.contains(declared("CueClass", "Content", CueClass.class)));
    assertTrue(configuration.contains(declared("SourceKind", "Content", SourceKind.class)));
    assertTrue(configuration.contains(declared("Kind", "Quantity", QuantityKind.class)));
    assertTrue(configuration.contains(declared("Modifier", "Quantity", Modifier.class)));
    assertTrue(configuration.contains(declared("Direction", "Quantity", Direction.class)));
  }

  private static <L extends Enum<L> & Label> String declared(
      String type, String event, Class<L> labels) {
    return "\n"
        + type
        + "\tArg:"
        + event
        + ", Value:"
        + Arrays.stream(labels.getEnumConstants())
            .map(BratLayer::word)
            .collect(Collectors.joining("|"))
        + "\n";
  }

  @Test
  void whatSomebodyLabelledInBratNeedsNoNotes() throws IOException {
    Document document =
        read(
            "😀 Ann hopes\r\nfor ten.",
            """
            T1	Content 13 20	for ten
            T2	Source 2 5	Ann
            T3	Cue 6 11	hopes
            E1	Content:T1 Source:T2 Cue:T3\s
            A1	Type E1 indirect
            A2	CueClass E1 believe
            A3	SourceKind E1 person
            A4	Negated E1
            T4	Quantity 17 20	ten
            E2	Quantity:T4 Claim:E1
            A5	Kind E2 cardinal
            A6	Modifier E2 equal
            A7	Direction E2 none
            #1	AnnotatorNotes E2	{"value":10,"unit":{"id":"count","name":"count"}}
            #2	AnnotatorNotes E1	is this the right class?
            R1	Elaborates Arg1:T1 Arg2:T2
            """);
    assertEquals("x", document.id());
    Attribution attribution = document.attributions().get(0);
    assertEquals("a1", attribution.id());
    assertTrue(attribution.negated());
    assertEquals("Ann", Spans.words(document.text(), attribution.source()));
    assertEquals("for ten", Spans.words(document.text(), attribution.content()));
    assertEquals(
        List.of(new Claim("c1", Optional.of("a1"), "q1", Optional.empty())), document.claims());
  }

  @Test
  void anEditInBratOverrulesTheNotedSpans() throws IOException {
    String text = "Ann\n says so\n";
    String annotations =
        """
        T1	Content 5 12	says so
        E1	Content:T1
        A1	Type E1 indirect
        A2	CueClass E1 report
        A3	SourceKind E1 none
        #1	AnnotatorNotes E1	{"spans":{"Content":[{"begin":5,"end":13}]}}
        """;
    assertEquals("[[5, 13)]", read(text, annotations).attributions().get(0).content().toString());
    String edited = annotations.replace("5 12	says so", "4 12	 says so");
    assertEquals("[[4, 12)]", read(text, edited).attributions().get(0).content().toString());
  }

  @Test
  void windowsLineEndsAreFineInTheAnnotationFile() throws IOException {
    String annotations = "T1\tContent 0 2\tNo\r\nE1\tContent:T1\r\nA1\tType E1 direct\r\n";
    assertEquals(
        file()
            + ":2: E1: expected the attribute CueClass, one of [report, claim, confirm, deny,"
            + " estimate, believe, direct, intend, show], found none",
        assertThrows(FormatException.class, () -> read("No", annotations)).getMessage());
  }

  @Test
  void aLoneSurrogateIsRefused() {
    assertEquals(
        "document \"x\": expected characters that UTF-8 can write, found a lone surrogate at code"
            + " unit 2",
        assertThrows(
                IllegalArgumentException.class,
                () -> BratWriter.write(Document.of("x", "ab\ud83d"), folder))
            .getMessage());
    assertThrows(
        IllegalArgumentException.class, () -> BratWriter.write(Document.of("\ude00", ""), folder));
  }

  @Test
  void aTextThatIsNotUtf8IsNamedByLineAndByte() throws IOException {
    Files.write(folder.resolve("x.txt"), new byte[] {'a', '\n', 'b', (byte) 0xE9});
    Files.writeString(file(), "");
    assertEquals(
        folder.resolve("x.txt") + ":2: expected UTF-8, found 0xE9 at byte 1 of the line",
        assertThrows(FormatException.class, () -> BratReader.read(folder)).getMessage());
  }

  @Test
  void aTextWithoutAnnotationsIsNotTakenForAnEmptyOne() throws IOException {
    Files.writeString(folder.resolve("x.txt"), "Hi");
    assertEquals(
        "expected x.txt and x.ann, found no " + file(),
        assertThrows(IllegalArgumentException.class, () -> BratReader.read(folder)).getMessage());
  }

  @Test
  void twoDocumentsOfOneIdAreRefused() throws IOException {
    BratWriter.write(Document.of("x", ""), folder);
    Files.copy(folder.resolve("x.txt"), folder.resolve("y.txt"));
    Files.copy(folder.resolve("x.ann"), folder.resolve("y.ann"));
    assertEquals(
        folder.resolve("y.ann") + ":1: expected an id of its own, found \"x\", which x.ann has too",
        assertThrows(FormatException.class, () -> BratReader.read(folder)).getMessage());
  }

  private Path file() {
    return folder.resolve("x.ann");
  }

  private Document read(String text, String annotations) throws IOException {
    Files.writeString(folder.resolve("x.txt"), text);
    Files.writeString(file(), annotations);
    return BratReader.read(folder).get(0);
  }
}
