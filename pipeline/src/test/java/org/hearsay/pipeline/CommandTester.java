package org.hearsay.pipeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** Runs the command line in a folder of its own, with {@link SaidAnnotator} in place of CoreNLP. */
final class CommandTester {
  private final Path folder;
  private byte[] standardInput = new byte[0];

  CommandTester(Path folder) {
    this.folder = folder;
  }

  /** What a command returned and wrote; the folder's own name is left out of its messages. */
  record Result(int code, String out, String err) {
    List<String> outLines() {
      return out.lines().toList();
    }
  }

  Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Path write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  String read(String name) throws IOException {
    return Files.readString(folder.resolve(name)).replace(folder + "/", "");
  }

  boolean has(String name) {
    return Files.exists(folder.resolve(name));
  }

  CommandTester standardInput(String text) {
    standardInput = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  /** Runs {@code hearsay annotate}; arguments that name a file have a slash before them. */
  Result annotate(String... arguments) {
    return run(
        Stream.concat(Stream.of("annotate"), Stream.of(arguments))
            .map(argument -> argument.startsWith("/") ? folder + argument : argument)
            .toArray(String[]::new));
  }

  Result run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new Main(
                new ByteArrayInputStream(standardInput),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                CommandTester::load)
            .run(arguments);
    return new Result(code, text(out), text(err));
  }

  private static SaidAnnotator load(Properties properties, boolean allText) {
    if (properties.containsKey("quantity.unknown")) {
      throw new UsageException("quantity: expected another option");
    }
    return new SaidAnnotator();
  }

  private String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(folder + "/", "");
  }
}
