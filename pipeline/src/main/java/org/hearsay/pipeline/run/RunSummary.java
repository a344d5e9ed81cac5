package org.hearsay.pipeline.run;

/**
 * What came of a run.
 *
 * @param documents finished, those of an earlier run included
 * @param reused of these, those that an earlier run had finished
 * @param failed documents that were not finished
 * @param complete false if the run stopped early because too many failed
 * @param inputs SHA-256 over ids and metadata of the whole input, which tells whether it changed
 */
public record RunSummary(
    long documents, long reused, long failed, boolean complete, String inputs) {}
