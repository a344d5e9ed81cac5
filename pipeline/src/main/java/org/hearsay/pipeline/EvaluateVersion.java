package org.hearsay.pipeline;

import java.util.Optional;

/** The version that a report names. */
final class EvaluateVersion {
  /** The version of the jar that this class is in; "unpackaged" where it is in none. */
  static final String PROJECT =
      Optional.ofNullable(EvaluateVersion.class.getPackage().getImplementationVersion())
          .orElse("unpackaged");

  private EvaluateVersion() {}
}
