package org.hearsay.corpus.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Spans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Files as other systems write them, over texts of our own. */
class PeerFormatsTest {
  private static final String CITRON =
      """
      {
        "text": "😀 “We sail,” said Ann Moor, “at six.”",
        "quotes": [
          {"cue": {"start": 13, "end": 17, "text": "said"},
           "sources": [{"start": 18, "end": 26, "text": "Ann Moor"}],
           "contents": [{"start": 2, "end": 12}, {"start": 28, "end": 37, "text": "“at six.”"}],
           "confidence": 0.5}
        ]
      }
      """;

  private static final String CORENLP =
      """
      {
        "docId": "boats",
        "sentences": [
          {"tokens": [
            {"index": 1, "word": "😀", "originalText": "😀", "before": "", "after": " ",
             "characterOffsetBegin": 0, "characterOffsetEnd": 2},
            {"index": 2, "word": "``", "originalText": "“", "before": " ", "after": "",
             "characterOffsetBegin": 3, "characterOffsetEnd": 4},
            {"index": 3, "word": "Go", "originalText": "Go", "before": "", "after": "",
             "characterOffsetBegin": 4, "characterOffsetEnd": 6},
            {"index": 4, "word": "''", "originalText": "”", "before": "", "after": "\\n",
             "characterOffsetBegin": 6, "characterOffsetEnd": 7}]},
          {"tokens": [
            {"index": 1, "word": "Ann", "originalText": "Ann", "before": "\\n", "after": " ",
             "characterOffsetBegin": 8, "characterOffsetEnd": 11},
            {"index": 2, "word": "Moor", "originalText": "Moor", "before": " ", "after": " ",
             "characterOffsetBegin": 12, "characterOffsetEnd": 16},
            {"index": 3, "word": "said", "originalText": "said", "before": " ", "after": "",
             "characterOffsetBegin": 17, "characterOffsetEnd": 21}]}
        ],
        "quotes": [
          {"id": 0, "text": "“Go”", "beginIndex": 3, "endIndex": 7, "beginToken": 1, "endToken": 3,
           "mention": "Ann Moor", "mentionBegin": 4, "mentionEnd": 5, "speaker": "Ann Moor",
           "canonicalSpeaker": "Ann Moor"},
          {"id": 1, "text": "“Go”", "beginIndex": 3, "endIndex": 7, "speaker": "Unknown",
           "canonicalSpeaker": "Unknown"}
        ]
      }
      """;

  private static final String BIO =
      """
      {"tokens":["“","Go",",","”","Ann","said",".","Bo","denied","it","."],\
      "labels":["B-content","I-content","I-content","I-content","B-source","B-cue","O",\
      "B-source","B-cue","B-content","O"]}
      """;

  private static final String TRIPLES =
      """
      {"id":"t1","text":"😀 “Go,” said Ann.","triples":[{"speaker":[{"start":13,"end":16}],\
      "cue":[{"start":8,"end":12}],"content":{"start":2,"end":7,"text":"“Go,”"}}]}
      """;

  private static final String STANDOFF =
      """
      T1\tSource 0 3\tAnn
      T2\tCue 4 9\tsaid
      T3\tContent 28 35;9 16\toff Rye it sank
      T4\tAttribution 4 8\tsaid
      E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
      T5\tCue 17 26\tallegedly
      T6\tAttribution-no-source 17 26\tallegedly
      E2\tAttribution-no-source:T6 Cue:T5
      """;

  private static final String RIQUA =
      """
      T1\tQuotation 2 12\t“We sail,”
      T2\tCue 13 17\tsaid
      T3\tEntity 18 26\tAnn Moor
      T4\tEntity 30 32\tBo
      R1\tSpeaker Arg1:T3 Arg2:T1\t
      R2\tCueing Arg1:T2 Arg2:T1\t
      R3\tAddressee Arg1:T4 Arg2:T1\t
      T5\tQuotation 34 43\t“At six.”
      R4\tSpeaker Arg1:T3 Arg2:T5\t
      """;

  @TempDir Path folder;

  private Path file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  /** One line an attribution: id, source, cue, content, type and speaker. */
  private static String shown(Document document) {
    return document.attributions().stream()
        .map(attribution -> shown(document.text(), attribution))
        .collect(Collectors.joining("\n"));
  }

  private static String shown(String text, Attribution attribution) {
    return String.join(
        " | ",
        attribution.id(),
        Spans.words(text, attribution.source()),
        Spans.words(text, attribution.cue()),
        Spans.words(text, attribution.content()),
        attribution.type().label(),
        attribution.speaker().orElse("-"));
  }

  /** Reads what {@code path} holds, once the format is found by its content. */
  private static GoldCorpus read(CorpusFormat format, Path path) {
    assertEquals(format, CorpusFormat.of(path));
    return format.read(path);
  }

  private static String problem(Executable reading) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, reading).getMessage());
  }

  @Test
  void citronsQuotesAreAttributions() throws IOException {
    file("boats.json", CITRON);
    GoldCorpus corpus = read(CorpusFormat.CITRON, folder);
    Document only = corpus.documents().get(0);
    assertEquals("boats", only.id());
    assertEquals("a1 | Ann Moor | said | “We sail,” “at six.” | direct | -", shown(only));
    assertEquals(0.5, only.attributions().get(0).confidence());
  }

  @Test
  void citronsAnswersHaveTheirTextBeside() throws IOException {
    file("boats.txt", "He said no.");
    Path file =
        file(
            "boats.json",
            """
            {"quotes":[{"id":"7","cue":{"start":3,"end":7},"sources":[{"start":0,"end":2}],\
            "contents":[{"start":8,"end":10}]}],"source":{"application":"citron-extractor"}}
            """);
    assertEquals(
        "7 | He | said | no | indirect | -",
        shown(read(CorpusFormat.CITRON, file).documents().get(0)));
  }

  @Test
  void wordsOfCitronThatAreNotThoseOfTheTextAreRefused() throws IOException {
    Path file = file("boats.json", CITRON.replace("\"text\": \"said\"", "\"text\": \"says\""));
    assertEquals(
        file
            + ":1: quotes[0].cue.text: expected the words of the text from 13 to 17, \"said\","
            + " found \"says\"",
        problem(() -> CitronReader.read(file)));
  }

  @Test
  void coreNlpsQuotationsAreAttributionsWithoutCue() throws IOException {
    Path file = file("boats.txt.json", CORENLP);
    GoldCorpus corpus = read(CorpusFormat.CORENLP, file);
    Document only = corpus.documents().get(0);
    assertEquals("boats", only.id());
    assertEquals("😀 “Go”\nAnn Moor said", only.text());
    assertEquals(
        """
        a1 | Ann Moor |  | “Go” | direct | Ann Moor
        a2 |  |  | “Go” | direct | -""",
        shown(only));
  }

  @Test
  void tokensOfCoreNlpThatOverlapAreRefused() throws IOException {
    Path file =
        file(
            "boats.json",
            CORENLP.replace("\"characterOffsetBegin\": 4", "\"characterOffsetBegin\": 1"));
    assertEquals(
        file
            + ":1: sentences[0].tokens[2].characterOffsetBegin: expected an integer of at least 4,"
            + " where the token before it ends, found 1",
        problem(() -> CoreNlpQuoteReader.read(file)));
  }

  @Test
  void taggedRunsGoToTheNearestCue() throws IOException {
    Path file = file("valid.txt", BIO);
    Document only = read(CorpusFormat.BIO, file).documents().get(0);
    assertEquals("valid-1", only.id());
    assertEquals("“ Go , ” Ann said . Bo denied it .", only.text());
    assertEquals(
        """
        a1 | Ann | said | “ Go , ” | direct | -
        a2 | Bo | denied | it | indirect | -""",
        shown(only));
  }

  @Test
  void aCueWithoutContentIsDroppedByName() throws IOException {
    Path file =
        file("rows.jsonl", "{\"tokens\":[\"Ann\",\"said\"],\"labels\":[\"O\",\"B-cue\"]}\n");
    assertEquals(
        List.of("rows-1, a1: expected a content of at least one span, found none"),
        BioReader.read(file).dropped());
  }

  @Test
  void unknownTagsAreRefused() throws IOException {
    Path file =
        file("rows.jsonl", BIO.replace("\"I-content\",\"I-content\"", "\"I-content\",\"X\""));
    assertEquals(
        file + ":1: labels[2]: expected O, B-ROLE or I-ROLE, found \"X\"",
        problem(() -> BioReader.read(file)));
  }

  @Test
  void triplesAreAttributions() throws IOException {
    Path file = file("triples.jsonl", TRIPLES);
    assertEquals(
        "a1 | Ann | said | “Go,” | direct | -",
        shown(read(CorpusFormat.TRIPLES, file).documents().get(0)));
  }

  @Test
  void polnearsFoldersAreReadByArticleAndByAnnotator() throws IOException {
    file("text/port_2016.txt", "Ann said it sank allegedly  off Rye.");
    file("attributions/port_2016_4a.ann", STANDOFF);
    file("attributions/port_2016_5b.ann", "T1\tDiscard 28 32\toff\n");
    GoldCorpus corpus = read(CorpusFormat.POLNEAR_STANDOFF, folder);
    assertEquals(
        List.of("port_2016_4a", "port_2016_5b"),
        corpus.documents().stream().map(Document::id).toList());
    assertEquals(
        "E1 | Ann | said | it sank off Rye | indirect | -", shown(corpus.documents().get(0)));
    assertEquals("{port_2016_5b=[[28, 31)]}", corpus.discards().toString());
    assertEquals(
        List.of("port_2016_4a, E2: expected a content of at least one span, found none"),
        corpus.dropped());
    assertEquals(
        "port_2016",
        PolnearStandoffReader.byAnnotator(folder)
            .values()
            .iterator()
            .next()
            .documents()
            .get(0)
            .id());
  }

  @Test
  void aFileOfNoFormatIsRefused() throws IOException {
    Path file = file("words.json", "{\"words\":[]}");
    assertEquals(
        file
            + ": expected a format of [jsonl, brat, articles, polnear, polnear-standoff, prodigy,"
            + " citron, corenlp, triples, riqua, bio], found fields [words]",
        problem(() -> CorpusFormat.of(file)));
  }

  @Test
  void riquasQuotationsAreAttributions() throws IOException {
    file("boats.txt", "😀 “We sail,” said Ann Moor to Bo. “At six.”");
    file("boats.ann", RIQUA);
    GoldCorpus corpus = read(CorpusFormat.RIQUA, folder);
    assertEquals(
        """
        T1 | Ann Moor | said | “We sail,” | direct | -
        T5 | Ann Moor |  | “At six.” | direct | -""",
        shown(corpus.documents().get(0)));
    assertEquals("boats", corpus.documents().get(0).id());
  }

  @Test
  void aRelationOfRiquaFromNoSpanIsRefused() throws IOException {
    file("boats.txt", "😀 “We sail,” said Ann Moor to Bo. “At six.”");
    Path file = file("boats.ann", RIQUA.replace("Cueing Arg1:T2", "Cueing Arg1:T9"));
    assertEquals(
        file + ":6: expected a relation from a span, found T9",
        problem(() -> RiquaReader.read(file)));
    file("boats.ann", RIQUA.replace("Arg2:T1", "Arg3:T1"));
    assertEquals(
        file + ":5: expected a type, Arg1:ID and Arg2:ID, found \"Speaker Arg1:T3 Arg3:T1\"",
        problem(() -> RiquaReader.read(file)));
  }
}
