package org.hearsay.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.hearsay.annotators.attribution.chain.AttributionModel;
import org.hearsay.annotators.attribution.chain.AttributionTrainer;
import org.hearsay.annotators.attribution.chain.TokenEvidence;
import org.hearsay.annotators.attribution.chain.TrainingOptions;
import org.hearsay.annotators.attribution.chain.TrainingText;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.model.Document;
import org.hearsay.eval.HumanLine;
import org.hearsay.eval.ScoreTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay train attribution}: trains, scores and describes a model of attributions. */
@Command(
    name = "attribution",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Trains the model that finds attributions, and writes its card.",
    footer = {"", "Exit code 0: done; 1: the output could not be written; 2: wrong usage."})
final class TrainAttributionCommand implements Callable<Integer> {
  private static final String MODEL = "attribution.model";

  private final AnnotateCommand.Stack loader;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec
  private CommandSpec spec;

  @Option(
      names = "--polnear",
      paramLabel = "DIR",
      description =
          "Folder with PolNeAR's train.jsonl.gz; without it, --news alone is learnt from.")
  private Optional<Path> polnear = Optional.empty();

  @Option(
      names = "--news",
      paramLabel = "CORPUS",
      description = "Our own training part, or any corpus that view reads.")
  private Optional<Path> news = Optional.empty();

  @Option(names = "--seed", paramLabel = "N", description = "Of all that is drawn. Default: 1.")
  private long seed = 1;

  @Option(
      names = "--dev",
      paramLabel = "GOLD",
      description = "Corpus to score the model on, for its card. May be given several times.")
  private List<Path> dev = List.of();

  @Option(
      names = "--beside",
      paramLabel = "MODEL",
      description = "A model trained without PolNeAR, to be scored on the same for the card.")
  private Optional<Path> beside = Optional.empty();

  @Mixin private TrainingArguments training = new TrainingArguments();
  @Mixin private StackArguments stack = new StackArguments();

  /** A command that scores with what {@code loader} loads. */
  TrainAttributionCommand(AnnotateCommand.Stack loader) {
    this.loader = loader;
  }

  @Override
  public Integer call() {
    if (polnear.isEmpty() && news.isEmpty()) {
      throw new UsageException("expected --polnear, --news or both to learn from");
    }
    training.check();
    Path output = training.output();
    Optional<CorpusFile> outermost = polnear.map(TrainingTexts::polnear).map(training::corpus);
    Optional<CorpusFile> ours = news.map(training::corpus);
    List<EvaluateGold> golds = dev.stream().map(TrainAttributionCommand::gold).toList();
    TrainingLog log = new TrainingLog(spec.commandLine().getErr());
    TrainingOptions options = TrainingOptions.of(seed);
    AttributionModel model = train(outermost, ours, options, log);
    TrainingArguments.write(output, model::write);
    log.progress("wrote " + output);
    ModelCard card =
        new ModelCard(
            Build.current(),
            outermost.map(TrainAttributionCommand::data),
            ours.map(TrainAttributionCommand::data),
            options.toString(),
            seed,
            model(output),
            log.steps(),
            scores(golds, output, log),
            beside.map(other -> scores(golds, other, log)).orElse(List.of()));
    TrainingArguments.write(
        output.resolveSibling(name(output) + ".md"),
        target -> Files.writeString(target, card.markdown()));
    return Main.DONE;
  }

  private AttributionModel train(
      Optional<CorpusFile> outermost,
      Optional<CorpusFile> ours,
      TrainingOptions options,
      TrainingLog log) {
    TrainingTexts layers = training.texts(stack.properties(), log);
    List<TrainingText> texts = new ArrayList<>();
    outermost.ifPresent(file -> texts.addAll(layers.of(file.corpus())));
    ours.ifPresent(file -> texts.addAll(layers.of(file.corpus())));
    try {
      return new AttributionTrainer(options, TokenEvidence.NONE, log::step).train(texts);
    } catch (IllegalArgumentException e) {
      throw new UsageException("expected texts to learn from: " + e.getMessage(), e);
    }
  }

  private static EvaluateGold gold(Path path) {
    try {
      return EvaluateGold.read(path);
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  private List<ModelCard.Scores> scores(List<EvaluateGold> golds, Path model, TrainingLog log) {
    List<ModelCard.Scores> scores = new ArrayList<>();
    for (int i = 0; i < golds.size(); i++) {
      EvaluateGold gold = golds.get(i);
      Properties properties = stack.properties();
      gold.options().forEach(properties::setProperty);
      properties.setProperty(MODEL, model.toString());
      List<Document> answers =
          EvaluateRun.answers(
              gold.unlabelled(), loader.load(properties, false), training.threads());
      EvaluateOptions options = new EvaluateOptions();
      String table =
          ScoreTable.of(gold.evaluate(answers, options), options.bootstrap(), HumanLine.NONE);
      log.progress("scored " + name(model) + " on " + name(dev.get(i)));
      scores.add(new ModelCard.Scores(name(dev.get(i)), EvaluateDigest.of(dev.get(i)), table));
    }
    return scores;
  }

  private static ModelCard.Data data(CorpusFile file) {
    GoldCorpus corpus = file.corpus();
    int attributions =
        corpus.documents().stream().mapToInt(document -> document.attributions().size()).sum();
    return new ModelCard.Data(
        name(file.path()),
        String.format(
            Locale.ROOT, "%,d texts, %,d attributions", corpus.documents().size(), attributions),
        EvaluateDigest.of(file.path()));
  }

  private static ModelCard.Data model(Path output) {
    try {
      return new ModelCard.Data(
          name(output),
          String.format(Locale.ROOT, "%,d bytes", Files.size(output)),
          EvaluateDigest.of(output));
    } catch (IOException e) {
      throw new UncheckedIOException(output.toString(), e);
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.toAbsolutePath().normalize().getFileName());
  }
}
