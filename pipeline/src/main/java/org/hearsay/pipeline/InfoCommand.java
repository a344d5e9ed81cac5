package org.hearsay.pipeline;

import java.io.PrintWriter;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hearsay info}: what runs here, and how it is set up. */
@Command(
    name = "info",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Prints the version, Java, the models that are found, and every property.",
    footer = {"", "Exit code 0: done; 1: a model is missing; 2: wrong usage."})
final class InfoCommand implements Callable<Integer> {
  private static final int MEGABYTE_BITS = 20;

  /** What CoreNLP 4.5.10 loads where a property names no other model. */
  private static final Map<String, String> DEFAULT_MODELS =
      Map.of(
          "pos.model",
          "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger",
          "depparse.model",
          "edu/stanford/nlp/models/parser/nndep/english_UD.gz");

  /** The options of our annotators; an annotator refuses any other. */
  static final Map<String, List<String>> OPTIONS = options();

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec
  private CommandSpec spec;

  @Mixin private StackArguments stack = new StackArguments();

  private static Map<String, List<String>> options() {
    Map<String, List<String>> options = new LinkedHashMap<>();
    options.put("quantity", List.of("rejected", "units"));
    options.put("attribution", List.of("minConfidence", "model", "scheme"));
    options.put("claim", List.of());
    return options;
  }

  @Override
  public Integer call() {
    Properties effective = NewsPipeline.effective(stack.properties());
    PrintWriter out = spec.commandLine().getOut();
    program().forEach((name, value) -> out.print(name + ": " + value + "\n"));
    out.print("\nmodels\n");
    List<String> models = models(effective);
    models.forEach(model -> out.print("  " + model + ": " + where(model) + "\n"));
    out.print("\nannotators and their options\n");
    for (String annotator : effective.getProperty("annotators", "").split(",")) {
      out.print("  " + annotator.strip() + described(annotator.strip(), effective) + "\n");
    }
    out.print("\nproperties\n");
    for (String name : new TreeSet<>(effective.stringPropertyNames())) {
      out.print("  " + name + " = " + effective.getProperty(name) + "\n");
    }
    out.flush();
    return models.stream().noneMatch(model -> where(model).equals("missing"))
        ? Main.DONE
        : Main.SOME_FAILED;
  }

  private static Map<String, String> program() {
    Build build = Build.current();
    Runtime runtime = Runtime.getRuntime();
    Map<String, String> program = new LinkedHashMap<>();
    program.put("hearsay", build.version() + " (" + build.commit() + ")");
    program.put("CoreNLP", where("edu/stanford/nlp/pipeline/StanfordCoreNLP.class"));
    program.put(
        "Java",
        System.getProperty("java.version")
            + ", "
            + System.getProperty("java.vendor")
            + ", "
            + System.getProperty("java.home"));
    program.put(
        "heap", String.format(Locale.ROOT, "at most %d MB", runtime.maxMemory() >> MEGABYTE_BITS));
    program.put("processors", String.valueOf(runtime.availableProcessors()));
    program.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
    return program;
  }

  /** The models that the annotators load, in the order of their properties. */
  private static List<String> models(Properties effective) {
    return Stream.of("pos.model", "ner.model", "depparse.model")
        .map(name -> effective.getProperty(name, DEFAULT_MODELS.getOrDefault(name, "")))
        .flatMap(value -> Stream.of(value.split(",")))
        .map(String::strip)
        .filter(model -> !model.isEmpty())
        .toList();
  }

  private static String described(String annotator, Properties effective) {
    String made =
        Optional.ofNullable(effective.getProperty("customAnnotatorClass." + annotator))
            .map(type -> " (" + type + ")")
            .orElse(" (CoreNLP)");
    if (!OPTIONS.containsKey(annotator)) {
      return made;
    }
    String options =
        OPTIONS.getOrDefault(annotator, List.of()).stream()
            .map(option -> annotator + "." + option)
            .collect(Collectors.joining(", "));
    return made + ": " + (options.isEmpty() ? "no options" : options);
  }

  /** The jar or folder in which a resource lies. */
  private static String where(String name) {
    Optional<URL> url = resource(name);
    if (url.isEmpty()) {
      return Files.exists(Path.of(name)) ? "a file" : "missing";
    }
    String path = url.get().getPath();
    int inside = path.indexOf("!/");
    String container =
        inside >= 0 ? path.substring(0, inside) : path.substring(0, path.length() - name.length());
    return container.replaceFirst("^file:", "");
  }

  private static Optional<URL> resource(String name) {
    return Optional.ofNullable(InfoCommand.class.getClassLoader())
        .map(loader -> loader.getResource(name));
  }
}
