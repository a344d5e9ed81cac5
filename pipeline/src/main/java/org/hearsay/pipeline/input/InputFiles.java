package org.hearsay.pipeline.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The files that the arguments of a command stand for: files, folders, globs, standard input.
 *
 * <p>Folders are read with everything below them, each folder sorted by name, hidden files and
 * files of unknown endings left out; only the names of the folders on the way are held in memory.
 * What is given twice is read once. Immutable.
 */
final class InputFiles {
  private final List<String> arguments;
  private final Set<Path> excluded;

  /**
   * Checks the arguments.
   *
   * @param arguments files, folders and globs
   * @param excluded files and folders that are never read, such as the output
   * @throws IllegalArgumentException naming an argument that stands for no file
   */
  InputFiles(List<String> arguments, Set<Path> excluded) {
    this.arguments = List.copyOf(arguments);
    this.excluded = Set.copyOf(excluded);
    for (String argument : arguments) {
      visit(argument, file -> false);
    }
  }

  /**
   * Hands over the files in order.
   *
   * @param warn is told of files that are given twice
   * @param each takes a file and says whether it wants another one
   * @return whether all were wanted
   */
  boolean forEach(Consumer<String> warn, Predicate<InputFile> each) {
    Set<UUID> seen = new HashSet<>();
    for (String argument : arguments) {
      if (!visit(argument, file -> isTwice(file, seen, warn) || each.test(file))) {
        return false;
      }
    }
    return true;
  }

  private boolean visit(String argument, Predicate<InputFile> each) {
    if (argument.equals(Inputs.STANDARD_INPUT)) {
      return each.test(InputFile.STANDARD_INPUT);
    }
    Path path = Path.of(argument);
    if (Files.isDirectory(path)) {
      Walk walk = new Walk(path, argument.replaceAll("(?<=.)/+$", ""), each);
      boolean all = walk.folder(path);
      if (!walk.any) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "%s: expected a folder with files that end in %s, found none",
                argument,
                String.join(", ", Format.allEndings())));
      }
      return all;
    }
    if (Files.exists(path)) {
      return each.test(single(path, argument));
    }
    List<Path> matching = Glob.files(argument).stream().filter(file -> !isExcluded(file)).toList();
    if (matching.isEmpty()) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "%s: expected files that match, found none", argument));
    }
    return matching.stream().allMatch(file -> each.test(single(file, file.toString())));
  }

  private static InputFile single(Path path, String shown) {
    String name = Optional.ofNullable(path.getFileName()).orElse(path).toString();
    return new InputFile(path, shown, Format.baseName(name), Format.of(name).orElse(Format.TEXT));
  }

  private boolean isExcluded(Path path) {
    return excluded.stream().anyMatch(path.toAbsolutePath().normalize()::startsWith);
  }

  private static boolean isTwice(InputFile file, Set<UUID> seen, Consumer<String> warn) {
    String real = file.shown();
    try {
      real = file.isStandardInput() ? real : file.path().toRealPath().toString();
    } catch (IOException e) {
      return false; // reading it will say why
    }
    // A hash of the name, since the names of a million files take too much memory.
    if (seen.add(UUID.nameUUIDFromBytes(real.getBytes(StandardCharsets.UTF_8)))) {
      return false;
    }
    warn.accept(file.shown() + ": given twice, read once");
    return true;
  }

  /** A folder with everything below it. */
  private final class Walk {
    private final Path root;
    private final String shown;
    private final Predicate<InputFile> each;
    private boolean any;

    Walk(Path root, String shown, Predicate<InputFile> each) {
      this.root = root;
      this.shown = shown;
      this.each = each;
    }

    boolean folder(Path folder) {
      for (Path entry : sorted(folder)) {
        if (!(Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) ? folder(entry) : file(entry))) {
          return false;
        }
      }
      return true;
    }

    private boolean file(Path path) {
      String name = path.getFileName().toString();
      Optional<Format> format = Format.of(name);
      if (format.isEmpty() || Files.isDirectory(path)) {
        return true;
      }
      any = true;
      String relative = root.relativize(path).toString().replace('\\', '/');
      return each.test(
          new InputFile(path, shown + "/" + relative, Format.baseName(relative), format.get()));
    }

    private List<Path> sorted(Path folder) {
      List<Path> entries = new ArrayList<>();
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(entries::add);
      } catch (IOException e) {
        throw new UncheckedIOException(folder + ": expected a readable folder", e);
      }
      entries.removeIf(
          entry -> entry.getFileName().toString().startsWith(".") || isExcluded(entry));
      entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
      return entries;
    }
  }
}
