/**
 * What cues mean: the class of what they tell, whether they deny it, and whether they tell of an
 * attitude only. {@code CueClasses} is the one to start with. Builds on drafts; the extractor,
 * speakers and labels ask for it.
 */
@NullMarked
package org.hearsay.annotators.attribution.cue;

import org.jspecify.annotations.NullMarked;
