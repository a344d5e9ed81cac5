package org.hearsay.pipeline.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.hearsay.corpus.model.Document;
import org.hearsay.pipeline.input.Digests;
import org.hearsay.pipeline.input.InputItem;
import org.hearsay.pipeline.input.Inputs;

/**
 * A SHA-256 over the documents of an input, their order included. The metadata of a document holds
 * the digest of its text. Not thread-safe.
 */
public final class InputFingerprint {
  private final MessageDigest digest = Digests.sha256();

  /** {@return the fingerprint of an input, which is read for it} */
  public static String of(Inputs inputs) {
    InputFingerprint fingerprint = new InputFingerprint();
    inputs.read(
        warning -> {},
        item -> {
          fingerprint.add(item);
          return true;
        });
    return fingerprint.hex();
  }

  /** {@return what tells one document from another: its id and its metadata} */
  static String of(Document bare) {
    return bare.id() + '\0' + bare.metadata() + '\0';
  }

  void add(InputItem item) {
    String key =
        item instanceof InputItem.Ready ready
            ? of(ready.document())
            : ((InputItem.Failed) item).failure().toString();
    digest.update(key.getBytes(StandardCharsets.UTF_8));
  }

  /** {@return the fingerprint of what was added; ends the fingerprint} */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
