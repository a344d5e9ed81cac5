package org.hearsay.corpus.check;

import java.util.Set;
import org.hearsay.corpus.io.GoldField;

/**
 * One rule that every document of a corpus should keep.
 *
 * @param name what it is chosen by, such as {@code final-stop}
 * @param explanation what it asks for, in one line
 * @param needs the fields that it reads; a corpus that lacks one is not checked by this rule
 * @param test reports what breaks the rule
 */
public record Rule(String name, String explanation, Set<GoldField> needs, Test test) {

  /** Copies the fields. */
  public Rule {
    needs = Set.copyOf(needs);
  }

  /** Looks for what breaks a rule in one document. */
  @FunctionalInterface
  public interface Test {
    /** Tells {@code report} of every place that breaks the rule, in the order of the items. */
    void run(CheckedDocument document, Report report);
  }
}
