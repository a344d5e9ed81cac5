package org.hearsay.corpus.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The styles and scripts that lie beside the classes which write them into a page. */
public final class Resource {
  private Resource() {}

  /**
   * {@return a style or a script, with line feeds as line ends, as a browser sees it}
   *
   * @throws IllegalStateException if there is no such file beside the class
   */
  public static String text(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "expected " + name + " beside " + beside.getSimpleName() + ", found none");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("\r\n", "\n"); // the policy hashes what a browser sees
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot read " + name + " beside " + beside.getSimpleName(), e);
    }
  }
}
