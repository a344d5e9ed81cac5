package org.hearsay.pipeline;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.hearsay.pipeline.run.DocumentAnnotator;

/** A command line that takes its time for each document, so that a test can kill it at work. */
final class SlowMain {
  private static final long MILLISECONDS = 20;

  private SlowMain() {}

  public static void main(String[] arguments) {
    PrintStream nowhere =
        new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    DocumentAnnotator slow =
        bare -> {
          Thread.sleep(MILLISECONDS);
          return new SaidAnnotator().annotate(bare);
        };
    new Main(InputStream.nullInputStream(), nowhere, nowhere, (properties, allText) -> slow)
        .run(arguments);
  }
}
