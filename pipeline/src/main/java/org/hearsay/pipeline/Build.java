package org.hearsay.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What this program was built from.
 *
 * @param version of the project
 * @param commit abbreviated, {@code -dirty} behind it if the sources were not the commit's, or
 *     {@code unknown} if they came without git
 */
public record Build(String version, String commit) {
  private static final String RESOURCE = "build.properties";

  /** {@return what the running program was built from} */
  public static Build current() {
    Properties properties = new Properties();
    try (InputStream stream = Build.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("expected the resource " + RESOURCE + ", found none");
      }
      properties.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + ": expected a readable resource", e);
    }
    return new Build(
        properties.getProperty("version", "unknown"), properties.getProperty("commit", "unknown"));
  }
}
