package org.hearsay.annotators.attribution.chain;

import org.hearsay.annotators.learn.TreeBooster;

/**
 * How the chain is trained; the same options and texts give the same model.
 *
 * @param seed of everything that is drawn
 * @param cueCost how much a wrong cue costs against large weights
 * @param rankerCost the same for the rankers
 * @param epochs how often a ranker meets each cue
 * @param rate of the rankers' learning
 * @param contentCost the same for the ranker of whole contents
 * @param readingCost how much a wrong verdict on a whole reading costs against large weights
 * @param taggerCost how much an error of the tagger costs against large weights
 * @param taggerEpochs how often the tagger meets each paragraph
 * @param taggerRate of the tagger's learning
 * @param ownCopies how many texts of PolNeAR one of our own stands for, when our filter is trained
 * @param choiceTrees how the trees that choose a content are grown
 * @param phraseTrees how the trees that choose a cue, or a source, are grown
 * @param filterTrees how the trees that tell attributions from other candidates are grown
 */
public record TrainingOptions(
    long seed,
    double cueCost,
    double rankerCost,
    int epochs,
    double rate,
    double contentCost,
    double readingCost,
    double taggerCost,
    int taggerEpochs,
    double taggerRate,
    int ownCopies,
    TreeBooster.Options choiceTrees,
    TreeBooster.Options phraseTrees,
    TreeBooster.Options filterTrees) {

  /** {@return the options that were chosen by cross-validation on PolNeAR's training part} */
  public static TrainingOptions of(long seed) {
    return new TrainingOptions(
        seed,
        0.1,
        1,
        8,
        0.2,
        0.3,
        0.1,
        0.5,
        6,
        0.1,
        5,
        new TreeBooster.Options(150, 24, 0.08, 2, 30, 0.7, 0.6, seed),
        new TreeBooster.Options(60, 16, 0.1, 2, 30, 0.7, 0.6, seed),
        new TreeBooster.Options(200, 24, 0.05, 5, 40, 0.7, 0.6, seed));
  }
}
