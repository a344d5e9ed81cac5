package org.hearsay.pipeline;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line, {@code hearsay VERB}.
 *
 * <p>Results go to standard output or to a file, everything else to standard error. It ends with
 * {@link #DONE}, {@link #SOME_FAILED} or {@link #WRONG_USAGE}. A new verb is a class of its own and
 * a line in {@link #run}.
 */
@Command(
    name = "hearsay",
    description = "Reads news and tells who claims what, and how much.",
    synopsisSubcommandLabel = "VERB",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = CommandLine.HelpCommand.class)
public final class Main {
  /** Exit code: everything was done. */
  public static final int DONE = 0;

  /** Exit code: some documents failed, or the output could not be written. */
  public static final int SOME_FAILED = 1;

  /** Exit code: the command cannot be run as it was given. */
  public static final int WRONG_USAGE = 2;

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final AnnotateCommand.Stack loader;

  /** A command line on these streams, in UTF-8, that annotates with what {@code loader} loads. */
  Main(InputStream in, PrintStream out, PrintStream err, AnnotateCommand.Stack loader) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.loader = loader;
  }

  /** Runs the verb that the arguments name and ends the program. */
  public static void main(String[] arguments) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    int code = new Main(System.in, out, err, NewsPipeline::load).run(arguments);
    out.flush();
    err.flush();
    System.exit(code); // a worker that hangs must not keep the program alive
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /** Runs the verb that the arguments name and returns the exit code. */
  int run(String... arguments) {
    RedwoodConfiguration.current().clear().apply(); // else CoreNLP reports each model it loads
    CommandLine line =
        new CommandLine(this)
            .addSubcommand(new AnnotateCommand(in, out, err, loader))
            .addSubcommand(new EvaluateCommand(loader))
            .addSubcommand(new CompareCommand())
            .addSubcommand(new AgreeCommand())
            .addSubcommand(new CheckCommand())
            .addSubcommand(new StatsCommand())
            .addSubcommand(new ViewCommand())
            .addSubcommand(new InfoCommand())
            .addSubcommand(new BenchCommand())
            .addSubcommand(new ConvertCommand())
            .addSubcommand(new ExplainCommand(in, NewsExplainer::load))
            .addSubcommand(
                new CommandLine(new TrainCommand())
                    .addSubcommand(new TrainAttributionCommand(loader))
                    .addSubcommand(new TrainQuantityCommand()))
            .setOut(writer(out))
            .setErr(writer(err))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler((e, given) -> misused(e))
            .setExecutionExceptionHandler((e, command, result) -> failed(e));
    return line.execute(arguments);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /** One line in place of the whole help, which would push the reason off the screen. */
  private int misused(CommandLine.ParameterException e) {
    String verb = e.getCommandLine().getCommandSpec().qualifiedName();
    err.println("hearsay: " + e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, e.getCommandLine().getErr());
    if (e.getCommandLine().getParent() == null) {
      e.getCommandLine().usage(e.getCommandLine().getErr()); // it names the verbs
    } else {
      err.println("hearsay: \"" + verb + " --help\" tells more");
    }
    return WRONG_USAGE;
  }

  private int failed(Exception e) throws Exception {
    if (e instanceof UsageException) {
      err.println("hearsay: " + e.getMessage());
      return WRONG_USAGE;
    }
    if (e instanceof UncheckedIOException) {
      err.println("hearsay: " + e.getMessage());
      return SOME_FAILED;
    }
    throw e;
  }

  /** Says what the program was built from. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      Build build = Build.current();
      return new String[] {"hearsay " + build.version() + " (" + build.commit() + ")"};
    }
  }
}
