package org.hearsay.annotators.attribution.chain;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.hearsay.annotators.learn.BoostedTrees;
import org.hearsay.annotators.learn.Calibration;

/**
 * Tells the attributions of one scheme from other candidates. Immutable and thread-safe.
 *
 * @param trees over {@link FilterFeatures}
 * @param calibration makes the confidence of the trees' score
 * @param thresholds the confidence from which on a candidate is an attribution
 */
record Filter(BoostedTrees trees, Calibration calibration, Thresholds thresholds) {
  /** {@return how probable it is that all roles of a candidate with that score are right} */
  double confidence(double score) {
    return calibration.probability(score);
  }

  /** Writes trees, calibration and threshold. */
  void write(DataOutput out) throws IOException {
    trees.write(out);
    calibration.write(out);
    thresholds.write(out);
  }

  /** {@return what {@link #write} wrote} */
  static Filter read(DataInput in) throws IOException {
    return new Filter(BoostedTrees.read(in), Calibration.read(in), Thresholds.read(in));
  }
}
