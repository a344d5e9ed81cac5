package org.hearsay.annotators.learn;

/**
 * Hashes features to buckets, without allocation; equal on every machine and in every version, as
 * trained weights depend on it.
 *
 * <p>The mixing steps are those of MurmurHash3 (Appleby, public domain). A feature is two to four
 * numbers: by custom the first says which template made it, and the others are what the template
 * looked at, words by {@link #text}.
 */
public final class FeatureHash {
  /** Bits of a bucket. */
  public static final int BITS = 20;

  /** Number of buckets; every bucket is in {@code [0, BUCKETS)}. */
  public static final int BUCKETS = 1 << BITS;

  private static final int SEED = 0x2f0e1a55;

  private FeatureHash() {}

  /** {@return the bucket of two numbers; their order matters} */
  public static int bucket(int a, int b) {
    return finish(step(step(SEED, a), b)) >>> (32 - BITS);
  }

  /** {@return the bucket of three numbers; their order matters} */
  public static int bucket(int a, int b, int c) {
    return finish(step(step(step(SEED, a), b), c)) >>> (32 - BITS);
  }

  /** {@return the bucket of four numbers; their order matters} */
  public static int bucket(int a, int b, int c, int d) {
    return finish(step(step(step(step(SEED, a), b), c), d)) >>> (32 - BITS);
  }

  /** {@return 32 bits for two numbers, to hash further; their order matters} */
  public static int mix(int a, int b) {
    return finish(step(step(SEED, a), b));
  }

  /** {@return 32 bits for a text, letter by letter; the same for equal texts of any type} */
  public static int text(CharSequence text) {
    return text(text, 0, text.length());
  }

  /**
   * {@return what {@link #text(CharSequence)} returns for the characters in {@code [begin, end)}}
   *
   * @throws IndexOutOfBoundsException if they are not all in {@code text}
   */
  public static int text(CharSequence text, int begin, int end) {
    int hash = SEED;
    for (int i = begin; i < end; i++) {
      hash = step(hash, text.charAt(i));
    }
    return finish(hash ^ (end - begin));
  }

  private static int step(int hash, int next) {
    int mixed = Integer.rotateLeft(next * 0xcc9e2d51, 15) * 0x1b873593;
    return Integer.rotateLeft(hash ^ mixed, 13) * 5 + 0xe6546b64;
  }

  private static int finish(int hash) {
    int mixed = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
    return mixed ^ (mixed >>> 16);
  }
}
