/**
 * Reads and writes gold and system files; every error names file, line and field.
 *
 * <p>Start at {@link org.hearsay.corpus.io.JsonLinesReader} and {@link
 * org.hearsay.corpus.io.JsonLinesWriter}; {@code hearsay-1.schema.json} beside them describes the
 * lines. {@link org.hearsay.corpus.io.BratReader} and {@link org.hearsay.corpus.io.BratWriter} do
 * the same for brat standoff:
 *
 * <ul>
 *   <li>An attribution is an event {@code Content}, whose trigger is its content (a cue may be
 *       absent, a content never is), with at most one arc each to a {@code Source}, a {@code Cue}
 *       and, as {@code Parent}, the attribution around it. A role of several spans, or one that
 *       runs over line ends, is one text-bound annotation of several fragments.
 *   <li>A quantity is an event {@code Quantity} with arcs to {@code Measured}, {@code Time}, {@code
 *       Place} and {@code Reference}. Its claim is an arc {@code Claim} to the attribution, and
 *       where there are more {@code Claim2} and so on.
 *   <li>Labels are attributes of the events: {@code Type}, {@code CueClass}, {@code SourceKind},
 *       and the flags {@code Negated} and {@code NotPropositional}; {@code Kind}, {@code Modifier}
 *       and {@code Direction}.
 *   <li>Everything else is in notes, as JSON with the field names of {@code hearsay/1}: {@code
 *       AnnotatorNotes} on an event for the item's id, speaker, figures, unit and confidence (and
 *       its {@code spans} where the fragments alone would not bring them back); {@code Claim} and
 *       {@code Change} on a quantity; {@code Document}, on itself, for document id and metadata.
 *       What is absent may be left out, and an attribution needs no note at all.
 * </ul>
 *
 * <p>{@link org.hearsay.corpus.io.CorpusFormat} reads those and the files of other systems, whose
 * readers are named after them; what is written for other tools has a writer of its name. {@code
 * docs/formats.md} says what each format keeps and loses.
 *
 * <p>Offsets of brat, and of JSON Lines unless it says otherwise, count code points; {@link
 * org.hearsay.corpus.io.TextOffsets} turns them into the UTF-16 offsets of the model.
 */
@NullMarked
package org.hearsay.corpus.io;

import org.jspecify.annotations.NullMarked;
