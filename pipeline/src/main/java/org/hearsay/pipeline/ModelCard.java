package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a user of a trained model must know, as Markdown: what it learnt from, how, how good it is,
 * and how to train it again. Written from the run and from nothing else, so that the same run
 * writes the same card; it names files, but no folders.
 *
 * @param build what trained it
 * @param polnear PolNeAR's training part, if it was used
 * @param news our own corpus, if it was used
 * @param options of the training, each with its value
 * @param seed of all that was drawn
 * @param model name, size and checksum of the model
 * @param steps of the training log
 * @param scores on texts that were not learnt from
 * @param beside scores of another model on the same texts
 */
record ModelCard(
    Build build,
    Optional<Data> polnear,
    Optional<Data> news,
    String options,
    long seed,
    Data model,
    List<String> steps,
    List<Scores> scores,
    List<Scores> beside) {
  /** Copies the lists. */
  ModelCard {
    steps = List.copyOf(steps);
    scores = List.copyOf(scores);
    beside = List.copyOf(beside);
  }

  /**
   * A file, or a folder of files.
   *
   * @param name without its folder
   * @param facts what is in it, for people
   * @param sha256 of its bytes
   */
  record Data(String name, String facts, String sha256) {}

  /**
   * How good a model is.
   *
   * @param of name of the gold file
   * @param sha256 of the gold
   * @param table of scores
   */
  record Scores(String of, String sha256, String table) {}

  /** {@return the card} */
  String markdown() {
    List<String> parts = new ArrayList<>();
    parts.add(
        """
        # The model of attributions

        It finds who is said to hold what, and by which words, in English news text on the layers \
        of Stanford CoreNLP. It holds weights and thresholds, and no text. `docs/attribution.md` \
        says how it works.""");
    parts.add("## What it learnt from\n\n" + data());
    parts.add(licence());
    parts.add(
        line(
                "## How it was trained\n\nHearsay %s (%s), seed %d.",
                build.version(), build.commit(), seed)
            + "\n\n```text\n"
            + options
            + "\n"
            + String.join("\n", steps)
            + "\n```");
    parts.add(
        "The same data, options and seed give the same bytes. To train it again:\n\n"
            + "```sh\n./hearsay train attribution"
            + arguments()
            + " --seed "
            + seed
            + " --output attribution.model\n```");
    parts.add(
        "## How good it is\n\n" + tables(scores, "Nothing was given to score it on (`--dev`)."));
    parts.add("## Without PolNeAR\n\n" + without());
    return String.join("\n\n", parts) + "\n";
  }

  private String data() {
    List<String> rows = new ArrayList<>();
    rows.add("| what | file | holds | SHA-256 |");
    rows.add("|---|---|---|---|");
    polnear.ifPresent(data -> rows.add(row("PolNeAR 1.0.0, training part", data)));
    news.ifPresent(data -> rows.add(row("our own news, training part", data)));
    rows.add(row("this model", model));
    return String.join("\n", rows);
  }

  private static String row(String what, Data data) {
    return line("| %s | `%s` | %s | `%s` |", what, data.name(), data.facts(), data.sha256());
  }

  private String licence() {
    return polnear.isPresent()
        ? """
        PolNeAR (Newell, Margolin and Ruths, LREC 2018) holds articles of seven American \
        publishers from November 2015 to September 2016, on politics for the most part. Its \
        repository states no licence, so Hearsay ships none of its text; whoever must not use \
        weights that learnt from it trains a model without it."""
        : "It has not seen PolNeAR: it learnt from our own corpus only.";
  }

  private String arguments() {
    return (polnear.isPresent() ? " --polnear DIR" : "")
        + (news.isPresent() ? " --news corpus/data/news/train" : "");
  }

  private String without() {
    String how =
        "A model that has not seen PolNeAR is trained by the same command without `--polnear`;"
            + " property `attribution.model` names the model that is used.";
    if (polnear.isEmpty()) {
      return "This is such a model: the scores above are what it reaches.";
    }
    return how + " " + tables(beside, "What that costs was not measured in this run (`--beside`).");
  }

  private static String tables(List<Scores> all, String none) {
    if (all.isEmpty()) {
      return none;
    }
    List<String> parts = new ArrayList<>();
    for (Scores scores : all) {
      parts.add(line("On `%s` (SHA-256 `%s`):", scores.of(), scores.sha256()));
      parts.add("```text\n" + scores.table().strip() + "\n```");
    }
    return String.join("\n\n", parts);
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
