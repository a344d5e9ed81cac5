package org.hearsay.pipeline.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Files by a pattern, such as {@code news/*.txt}, where the shell has not filled it in. */
final class Glob {
  private Glob() {}

  /**
   * {@return the files that match, sorted by path; none if the folder that it begins with is not
   * there}
   *
   * @throws IllegalArgumentException if it has no wildcard, or a folder cannot be read
   */
  static List<Path> files(String pattern) {
    int wildcard = firstWildcard(pattern);
    if (wildcard < 0) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "%s: expected a file or a folder, found none", pattern));
    }
    Path base = Path.of(pattern.substring(0, pattern.lastIndexOf('/', wildcard) + 1));
    if (!Files.isDirectory(base)) {
      return List.of();
    }
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    try (Stream<Path> paths = Files.walk(base, depth(pattern, wildcard))) {
      return paths
          .filter(matcher::matches)
          .filter(Files::isRegularFile)
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "%s: expected readable folders, found %s", pattern, e), e);
    }
  }

  /** How many folders deep a path may be that matches. */
  private static int depth(String pattern, int wildcard) {
    return pattern.contains("**")
        ? Integer.MAX_VALUE
        : 1 + (int) pattern.substring(wildcard).chars().filter(c -> c == '/').count();
  }

  private static int firstWildcard(String pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      if ("*?[{".indexOf(pattern.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
