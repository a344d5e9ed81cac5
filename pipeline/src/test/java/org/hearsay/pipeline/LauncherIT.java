package org.hearsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {
  private static final Path BASH = Path.of("/bin/bash");
  private static final Path LAUNCHER = Path.of("..", "hearsay").toAbsolutePath().normalize();

  @TempDir private Path folder;

  private record Result(int code, String output) {}

  @BeforeAll
  static void needsBash() {
    assumeTrue(Files.isExecutable(BASH), "no " + BASH);
  }

  @Test
  void itRunsFromAnotherFolderAndThroughALink() throws IOException, InterruptedException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), LAUNCHER);
    for (Path script : List.of(LAUNCHER, link)) {
      Result result = run(script, Map.of(), "--help");
      assertEquals(0, result.code(), result.output());
      assertTrue(result.output().contains("Usage: hearsay"), result.output());
    }
  }

  @Test
  void javaOptionsArePassed() throws IOException, InterruptedException {
    Result result = run(LAUNCHER, Map.of("JAVA_OPTS", "-Xmx64m -XX:+PrintFlagsFinal"), "--version");
    assertTrue(result.output().matches("(?s).*MaxHeapSize\\s+= 67108864 .*"));
  }

  @Test
  void aMissingJavaIsNamed() throws IOException, InterruptedException {
    Result result = run(LAUNCHER, Map.of("PATH", "", "JAVA_HOME", ""), "--help");
    assertEquals(2, result.code());
    assertEquals(
        "hearsay: expected Java 17 or newer in PATH or JAVA_HOME, found none; see"
            + " https://adoptium.net\n",
        result.output());
  }

  @Test
  void aWrongJavaHomeIsNamed() throws IOException, InterruptedException {
    Result result = run(LAUNCHER, Map.of("JAVA_HOME", folder.toString()), "--help");
    assertEquals(
        "hearsay: expected Java in JAVA_HOME, found no " + folder + "/bin/java\n", result.output());
  }

  @Test
  void anOldJavaIsNamed() throws IOException, InterruptedException {
    Path java = folder.resolve("bin/java");
    Files.createDirectories(folder.resolve("bin"));
    Files.writeString(java, "#!/bin/bash\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    Result result = run(LAUNCHER, Map.of("JAVA_HOME", folder.toString()), "--help");
    assertEquals(2, result.code());
    assertTrue(
        result.output().startsWith("hearsay: expected Java 17 or newer, found version 11 in "),
        result.output());
  }

  @Test
  void aMissingMavenIsNamedWhenThereIsSomethingToBuild() throws IOException, InterruptedException {
    Path project = folder.resolve("project");
    Files.createDirectories(project.resolve("pipeline"));
    Path copy = Files.copy(LAUNCHER, project.resolve("hearsay"));
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : List.of("mkdir", "find")) {
      Files.createSymbolicLink(tools.resolve(tool), Path.of("/usr/bin", tool));
    }
    Result result =
        run(
            copy,
            Map.of("PATH", tools.toString(), "JAVA_HOME", System.getProperty("java.home")),
            "--help");
    assertEquals(2, result.code());
    assertTrue(
        result.output().startsWith("hearsay: expected Maven 3.8.1 or newer in PATH"),
        result.output());
  }

  private Result run(Path script, Map<String, String> environment, String argument)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(BASH.toString(), script.toString(), argument)
            .directory(folder.toFile())
            .redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), output);
  }
}
