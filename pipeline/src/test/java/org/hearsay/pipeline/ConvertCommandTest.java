package org.hearsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {
  private static final String OURS =
      """
      {"schema":"hearsay/1","id":"boat","offsets":"codepoint","text":"😀 Ann said no.","metadata":{},\
      "attributions":[{"id":"a1","type":"indirect","cueClass":"report","negated":false,\
      "sourceKind":"person","speaker":"Ann","parent":null,"propositional":true,"confidence":1,\
      "source":[{"begin":2,"end":5,"text":"Ann"}],"cue":[{"begin":6,"end":10,"text":"said"}],\
      "content":[{"begin":11,"end":13,"text":"no"}]}],"quantities":[],"changes":[],"claims":[]}
      """;

  @TempDir Path folder;
  private CommandTester tester;

  @BeforeEach
  void file() throws IOException {
    tester = new CommandTester(folder);
    tester.write("boat.jsonl", OURS);
  }

  private CommandTester.Result convert(String... arguments) {
    return tester.run(
        Stream.concat(Stream.of("convert"), Stream.of(arguments))
            .map(argument -> argument.startsWith("/") ? folder + argument : argument)
            .toArray(String[]::new));
  }

  @Test
  void bratAndProdigyComeBackAsTheyWere() throws IOException {
    for (String format : new String[] {"brat", "prodigy"}) {
      CommandTester.Result there = convert("/boat.jsonl", "--to", format, "--output", "/" + format);
      assertEquals(0, there.code(), there.err());
      assertEquals("converted: 1 of 1 documents\n", there.err());
      CommandTester.Result back = convert("/" + format, "--to", "jsonl", "-o", "/back.jsonl");
      assertEquals(0, back.code(), back.err());
      assertEquals(OURS, tester.read("back.jsonl"));
    }
  }

  @Test
  void everyFormatIsWritten() {
    for (String format : new String[] {"csv", "html", "conllu", "cas-json", "web-annotation"}) {
      CommandTester.Result result = convert("/boat.jsonl", "--to", format, "-o", "/" + format);
      assertEquals(0, result.code(), result.err());
    }
    assertTrue(tester.has("csv/attributions.csv"));
    assertTrue(tester.has("cas-json/boat.json"));
    assertTrue(tester.has("web-annotation/boat.jsonld"));
  }

  @Test
  void whatIsLostOrMadeUpIsSaid() throws IOException {
    tester.write(
        "gold.jsonl",
        """
        {"id":"g","text":"Ann said no.","attributions":[\
        {"id":"E1","source":[[0,3]],"cue":[[4,8]],"content":[[9,11]]},\
        {"id":"E2","source":[],"cue":[[4,8]],"content":[]}]}
        """);
    assertEquals(
        """
        converted: 1 of 1 documents
        place holders: all fields but [ATTRIBUTIONS], which the input labels
        dropped: 1 labelled items
          g, E2: expected a content of at least one span, found none
        """,
        convert("/gold.jsonl", "--to", "jsonl", "-o", "/out.jsonl").err());
  }

  @Test
  void aFolderWithSomethingInItIsNotReplaced() throws IOException {
    tester.write("out/mine.txt", "mine");
    CommandTester.Result result = convert("/boat.jsonl", "--to", "brat", "--output", "/out");
    assertEquals(2, result.code());
    assertEquals("hearsay: --output: expected a new or an empty folder, found out\n", result.err());
    assertTrue(tester.has("out/mine.txt"));
  }

  @Test
  void wrongInputIsNamedByFileAndLine() throws IOException {
    tester.write("wrong.jsonl", OURS + "{\"schema\":\"hearsay/1\"}\n");
    CommandTester.Result result = convert("/wrong.jsonl", "--to", "brat", "-o", "/out");
    assertEquals(2, result.code());
    assertEquals(
        "hearsay: wrong.jsonl:2: text: expected a string, found no such field\n", result.err());
  }
}
