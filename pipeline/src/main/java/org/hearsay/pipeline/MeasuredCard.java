package org.hearsay.pipeline;

import java.util.List;
import java.util.Locale;

/**
 * What a user of the model of what figures measure must know, as Markdown. The same run writes the
 * same card; it names no folders.
 *
 * @param build what trained it
 * @param corpus name and checksum of what it learnt from
 * @param options how the weights were learnt
 * @param model name, size and checksum of the model
 * @param steps of the training log
 */
record MeasuredCard(
    Build build, String corpus, String options, ModelCard.Data model, List<String> steps) {
  /** Copies the list. */
  MeasuredCard {
    steps = List.copyOf(steps);
  }

  /** {@return the card} */
  String markdown() {
    return String.format(
        Locale.ROOT,
        """
        # The model of what figures measure

        It chooses what a quantity counts or measures, among the noun phrases of its sentence and \
        nothing. It holds weights, and no text. `docs/quantities.md` says how it works.

        It learnt from %s. Hearsay %s (%s) trained it with %s.

        ```text
        %s
        ```

        `%s` has %s and the SHA-256 `%s`. The same data give the same \
        bytes. To train it again:

        ```sh
        ./hearsay train quantity --news corpus/data/news/train --output confidence.tsv
        ```
        """,
        corpus,
        build.version(),
        build.commit(),
        options,
        String.join("\n", steps),
        model.name(),
        model.facts(),
        model.sha256());
  }
}
