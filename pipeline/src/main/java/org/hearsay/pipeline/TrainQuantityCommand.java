package org.hearsay.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.quantity.QuantityConfidenceTrainer;
import org.hearsay.corpus.io.GoldField;
import org.hearsay.corpus.model.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay train quantity}: counts what the confidence of quantities is read from. */
@Command(
    name = "quantity",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Counts how often figures of each construction are right: their confidence.",
    footer = {"", "Exit code 0: done; 1: the output could not be written; 2: wrong usage."})
final class TrainQuantityCommand implements Callable<Integer> {
  private static final String ANNOTATOR = "quantity";
  private static final int SHOWN_DIGITS = 16;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec
  private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Option(
      names = "--news",
      required = true,
      paramLabel = "CORPUS",
      description = "Our own training part, or any corpus with quantities that view reads.")
  private Path news;

  @Mixin private TrainingArguments training = new TrainingArguments();
  @Mixin private StackArguments stack = new StackArguments();

  @Override
  public Integer call() {
    training.check();
    CorpusFile file = training.corpus(news);
    if (!file.corpus().fields().contains(GoldField.QUANTITIES)) {
      throw new UsageException(news + ": expected labelled quantities, found none");
    }
    Properties properties = stack.properties();
    TrainingLog log = new TrainingLog(spec.commandLine().getErr());
    String table = table(file, properties, log);
    TrainingArguments.write(training.output(), target -> Files.writeString(target, table));
    log.progress("wrote " + training.output());
    return Main.DONE;
  }

  private String table(CorpusFile file, Properties properties, TrainingLog log) {
    try {
      QuantityConfidenceTrainer trainer = new QuantityConfidenceTrainer(ANNOTATOR, properties);
      List<Document> documents = file.corpus().documents();
      List<ParsedText> texts = training.texts(properties, log).layers(file.corpus());
      for (int i = 0; i < texts.size(); i++) {
        trainer.add(texts.get(i), documents.get(i).quantities());
      }
      return trainer.table(name(file));
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  /** The last part of the path, since the others differ between machines, and the content. */
  private static String name(CorpusFile file) {
    return String.format(
        Locale.ROOT,
        "%s (SHA-256 %s...)",
        file.path().toAbsolutePath().normalize().getFileName(),
        EvaluateDigest.of(file.path()).substring(0, SHOWN_DIGITS));
  }
}
