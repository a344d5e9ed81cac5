package org.hearsay.annotators.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A sum of regression trees over dense features, as {@link TreeBooster} grows it: as a classifier
 * it gives a probability, as a ranker a score that is compared within a group. Immutable and
 * thread-safe.
 */
public final class BoostedTrees {
  private final int width;
  private final float base;
  private final List<Tree> trees;

  BoostedTrees(int width, float base, List<Tree> trees) {
    this.width = width;
    this.base = base;
    this.trees = List.copyOf(trees);
  }

  /** {@return number of features of a row} */
  public int width() {
    return width;
  }

  /** {@return number of trees} */
  public int size() {
    return trees.size();
  }

  /**
   * {@return the score of {@code row}: log odds from a classifier}
   *
   * @throws IllegalArgumentException if the row has not {@link #width} features
   */
  public double score(float[] row) {
    if (row.length != width) {
      throw new IllegalArgumentException(
          "expected a row of " + width + " features, found " + row.length);
    }
    double score = base;
    for (int i = 0; i < trees.size(); i++) {
      score += trees.get(i).value(row);
    }
    return score;
  }

  /** {@return the probability of yes for {@code row}, by a classifier, in [0, 1]} */
  public double probability(float[] row) {
    return LogisticRegression.probability(score(row));
  }

  /** Writes the number of features, the score without trees, and the trees. */
  public void write(DataOutput out) throws IOException {
    out.writeShort(width);
    out.writeFloat(base);
    out.writeShort(trees.size());
    for (Tree tree : trees) {
      tree.write(out);
    }
  }

  /**
   * {@return the trees that {@link #write} wrote}
   *
   * @throws IOException if the bytes are no such trees
   */
  public static BoostedTrees read(DataInput in) throws IOException {
    int width = in.readUnsignedShort();
    float base = in.readFloat();
    List<Tree> trees = new ArrayList<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      trees.add(Tree.read(in, width));
    }
    return new BoostedTrees(width, base, trees);
  }
}
