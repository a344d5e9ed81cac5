/**
 * The last stage: {@code AttributionLabeller}, its one door, adds stand-alone quotations, finds
 * parents, and gives every attribution its type, class and speaker. Builds on cues and speakers;
 * only the annotator asks for it.
 */
@NullMarked
package org.hearsay.annotators.attribution.label;

import org.jspecify.annotations.NullMarked;
