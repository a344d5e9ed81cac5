package org.hearsay.annotators.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {
  @TempDir Path folder;

  @Test
  void readsSectionsByName() {
    ModelFile file = ModelFile.read(write(bytes()));
    assertEquals(Set.of("numbers", "words"), file.names());
    assertEquals("say, tell", file.section("words", DataInput::readUTF));
    assertEquals(7, file.section("numbers", DataInput::readInt));
  }

  @Test
  void saysWhichSectionIsMissingOrHoldsSomethingElse() {
    Path path = write(bytes());
    ModelFile file = ModelFile.read(path);
    assertMessage(
        path + ": expected a section \"trees\", found only [numbers, words]",
        () -> file.section("trees", DataInput::readInt));
    assertMessage(
        path + ": section \"numbers\": expected more bytes, found the end",
        () -> file.section("numbers", DataInput::readLong));
    assertMessage(
        path + ": section \"numbers\": expected an end, found 3 bytes more",
        () -> file.section("numbers", DataInput::readByte));
  }

  @Test
  void refusesAFileThatIsNoModel() {
    Path path = write(new byte[] {'n', 'o', 't', 'e', 's', ' ', 'o', 'n', ' ', 'x'});
    assertMessage(
        path
            + ": expected a model file that begins with HEARSAYM, found 6e6f746573206f6e at its"
            + " beginning",
        () -> ModelFile.read(path));
    Path empty = write(new byte[0]);
    assertMessage(
        empty + ": expected a model file that begins with HEARSAYM, found nothing at its beginning",
        () -> ModelFile.read(empty));
  }

  @Test
  void refusesAnotherVersion() {
    byte[] bytes = bytes();
    bytes[11] = 2;
    Path path = write(bytes);
    assertMessage(
        path + ": expected version 4 of the model format, found version 2",
        () -> ModelFile.read(path));
  }

  @Test
  void refusesAFileThatWasCutShort() {
    Path path = write(Arrays.copyOf(bytes(), bytes().length - 3));
    assertMessage(
        path
            + ": expected "
            + (bytes().length - 48)
            + " bytes behind the header, found "
            + (bytes().length - 51)
            + ": the file was cut short or added to",
        () -> ModelFile.read(path));
    Path header = write(Arrays.copyOf(bytes(), 20));
    assertMessage(
        header + ": expected a header of 48 bytes, found 20 bytes", () -> ModelFile.read(header));
  }

  @Test
  void refusesAFileInWhichOneBitChanged() {
    byte[] bytes = bytes();
    bytes[bytes.length - 1] ^= 1;
    Path path = write(bytes);
    var e = assertThrows(IllegalArgumentException.class, () -> ModelFile.read(path));
    String message = String.valueOf(e.getMessage());
    assertTrue(message.contains(": expected content with SHA-256 "), message);
    assertTrue(message.endsWith(": the file is damaged"), message);
  }

  @Test
  void namesAFileThatIsMissing() {
    Path path = folder.resolve("none.model");
    var e = assertThrows(UncheckedIOException.class, () -> ModelFile.read(path));
    assertEquals(path.toString(), e.getMessage());
  }

  @Test
  void refusesTwoSectionsOfOneName() {
    ModelFile.Builder builder = new ModelFile.Builder().add("cue", out -> out.writeInt(1));
    assertMessage(
        "expected a name for each section, found two cue",
        () -> builder.add("cue", out -> out.writeInt(2)));
  }

  private static byte[] bytes() {
    return new ModelFile.Builder()
        .add("words", out -> out.writeUTF("say, tell"))
        .add("numbers", out -> out.writeInt(7))
        .toBytes();
  }

  private Path write(byte[] bytes) {
    try {
      return Files.write(Files.createTempFile(folder, "some", ".model"), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertMessage(String expected, Runnable action) {
    var e = assertThrows(IllegalArgumentException.class, action::run);
    assertEquals(expected, e.getMessage());
  }
}
