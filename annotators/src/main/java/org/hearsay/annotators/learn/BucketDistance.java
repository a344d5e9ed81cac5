package org.hearsay.annotators.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** The distance from a bucket to the next one in a file: seven bits a byte, low ones first. */
final class BucketDistance {
  private BucketDistance() {}

  static void write(int distance, DataOutput out) throws IOException {
    int rest = distance;
    for (; rest > 0x7f; rest >>>= 7) {
      out.writeByte(rest | 0x80);
    }
    out.writeByte(rest);
  }

  /**
   * {@return the bucket behind {@code bucket}}
   *
   * @throws IOException if there is none
   */
  static int next(int bucket, DataInput in) throws IOException {
    int distance = 0;
    int shift = 0;
    int part;
    do {
      part = in.readUnsignedByte();
      distance |= (part & 0x7f) << shift;
      shift += 7;
    } while (part > 0x7f);
    int next = bucket + distance;
    if (next < 0 || next >= FeatureHash.BUCKETS) {
      throw new IOException("expected a bucket below " + FeatureHash.BUCKETS + ", found " + next);
    }
    return next;
  }
}
