package org.hearsay.pipeline.input;

/**
 * A document that was not finished, and why.
 *
 * @param id the id that the document has, or would have had
 * @param source the file as it was given, or {@code -} for standard input
 * @param stage where the work failed
 * @param message what was needed, what was found and where; needs no stack trace to act on
 */
public record Failure(String id, String source, Stage stage, String message) {}
