package org.hearsay.annotators.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayerFileTest {
  private static final ParsedText PARSED =
      TaggedText.document(
          """
          Ruth/NNP=PERSON/2:nsubj says|say/VBZ/0:root fares/NNS/4:nsubj:pass fell|fall/VBD/2:ccomp

          😀/SYM/0:root
          """);

  @TempDir Path folder;

  @Test
  void readsBackTextSentencesTokensAndTree() {
    Path file = folder.resolve("ferry.layers");
    LayerFile.write(PARSED, file);
    ParsedText read = LayerFile.read(file);
    assertEquals(PARSED.text(), read.text());
    assertEquals(tokens(PARSED), tokens(read));
    Sentence first = read.sentences().get(0);
    assertEquals(List.of(first.token(0), first.token(3)), first.children(first.token(1)));
  }

  @Test
  void keepsAnEmptyTextAndALoneSurrogate() {
    Path file = folder.resolve("odd.layers");
    LayerFile.write(new ParsedText("", List.of()), file);
    assertEquals(new ParsedText("", List.of()), LayerFile.read(file));
    LayerFile.write(new ParsedText("a\ud83d b", List.of()), file);
    assertEquals("a\ud83d b", LayerFile.read(file).text());
  }

  @Test
  void writesTheSameBytesForTheSameText() throws IOException {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    LayerFile.write(PARSED, one);
    LayerFile.write(PARSED, two);
    assertEquals(-1, Files.mismatch(one, two));
  }

  @Test
  void refusesWhatIsDamaged() throws IOException {
    Path file = folder.resolve("short.layers");
    LayerFile.write(PARSED, file);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    assertDamaged(file);
    Files.writeString(file, "fares fell");
    assertDamaged(file);
  }

  @Test
  void refusesAnotherVersionAndAnotherKindOfFile() throws IOException {
    Path file = folder.resolve("new.layers");
    Files.write(file, packed(0x48534c59, 2));
    assertMessage(file + ": expected a file of layers, version 1, found version 2", file);
    Files.write(file, packed(7, 1));
    assertMessage(file + ": expected a file of layers, version 1, found something else", file);
  }

  @Test
  void namesAFileThatIsMissing() {
    Path file = folder.resolve("none");
    assertEquals(
        file.toString(),
        assertThrows(UncheckedIOException.class, () -> LayerFile.read(file)).getMessage());
  }

  private static List<Token> tokens(ParsedText parsed) {
    return parsed.sentences().stream().flatMap(sentence -> sentence.tokens().stream()).toList();
  }

  private static void assertDamaged(Path file) {
    var e = assertThrows(IllegalArgumentException.class, () -> LayerFile.read(file));
    String message = String.valueOf(e.getMessage());
    assertTrue(
        message.startsWith(file + ": expected a whole file of layers, found one that is damaged: "),
        message);
  }

  private static void assertMessage(String expected, Path file) {
    assertEquals(
        expected,
        assertThrows(IllegalArgumentException.class, () -> LayerFile.read(file)).getMessage());
  }

  private static byte[] packed(int... numbers) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      for (int number : numbers) {
        out.writeInt(number);
      }
    }
    return bytes.toByteArray();
  }
}
