package org.hearsay.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.quantity.QuantityTrainer;
import org.hearsay.corpus.io.GoldField;
import org.hearsay.corpus.model.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code hearsay train quantity}: learns what figures measure, and counts what the confidence of
 * quantities is read from.
 */
@Command(
    name = "quantity",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Learns what figures measure, and counts how often figures of each construction are right:",
      "their confidence. FILE gets the counts; beside it, measured.model and measured.model.md",
      "get the weights and their card."
    },
    footer = {"", "Exit code 0: done; 1: the output could not be written; 2: wrong usage."})
final class TrainQuantityCommand implements Callable<Integer> {
  private static final String ANNOTATOR = "quantity";
  private static final String MODEL = "measured.model";
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
    QuantityTrainer trainer = new QuantityTrainer(ANNOTATOR, properties);
    add(file, trainer, properties, log);
    write(file, trainer, log);
    return Main.DONE;
  }

  private void add(
      CorpusFile file, QuantityTrainer trainer, Properties properties, TrainingLog log) {
    List<Document> documents = file.corpus().documents();
    List<ParsedText> texts = training.texts(properties, log).layers(file.corpus());
    for (int i = 0; i < texts.size(); i++) {
      trainer.add(texts.get(i), documents.get(i).quantities());
    }
  }

  private void write(CorpusFile file, QuantityTrainer trainer, TrainingLog log) {
    QuantityTrainer.Trained trained = trained(file, trainer);
    log.step(trainer.validation());
    Path model = training.output().resolveSibling(MODEL);
    TrainingArguments.write(
        training.output(), target -> Files.writeString(target, trained.table()));
    TrainingArguments.write(model, target -> Files.write(target, trained.model()));
    MeasuredCard card =
        new MeasuredCard(
            Build.current(), name(file), trained.options(), data(model, trained), log.steps());
    TrainingArguments.write(
        model.resolveSibling(MODEL + ".md"), target -> Files.writeString(target, card.markdown()));
    log.progress("wrote " + training.output() + " and " + model);
  }

  private static ModelCard.Data data(Path model, QuantityTrainer.Trained trained) {
    String facts =
        String.format(
            Locale.ROOT, "%,d weights in %,d bytes", trained.weights(), trained.model().length);
    return new ModelCard.Data(MODEL, facts, EvaluateDigest.of(model));
  }

  private static QuantityTrainer.Trained trained(CorpusFile file, QuantityTrainer trainer) {
    try {
      return trainer.train(name(file));
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
