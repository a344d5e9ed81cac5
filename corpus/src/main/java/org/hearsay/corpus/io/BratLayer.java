package org.hearsay.corpus.io;

import java.util.Locale;
import org.hearsay.corpus.model.Label;
import org.hearsay.corpus.model.Role;

/** The words of the annotation files; {@code annotation.conf} declares the same ones to brat. */
final class BratLayer {
  static final String CONTENT = "Content";
  static final String PARENT = "Parent";
  static final String QUANTITY = "Quantity";
  static final String MEASURED = "Measured";
  static final String TIME = "Time";
  static final String PLACE = "Place";
  static final String REFERENCE = "Reference";
  static final String CLAIM = "Claim";

  static final String TYPE = "Type";
  static final String CUE_CLASS = "CueClass";
  static final String SOURCE_KIND = "SourceKind";
  static final String NEGATED = "Negated";
  static final String NOT_PROPOSITIONAL = "NotPropositional";
  static final String KIND = "Kind";
  static final String MODIFIER = "Modifier";
  static final String DIRECTION = "Direction";

  /** The note that brat's own dialogue writes; ours holds the fields of the item. */
  static final String ITEM_NOTE = "AnnotatorNotes";

  static final String DOCUMENT_NOTE = "Document";
  static final String CHANGE_NOTE = "Change";
  static final String CLAIM_NOTE = "Claim";

  private BratLayer() {}

  static String of(Role role) {
    return switch (role) {
      case SOURCE -> "Source";
      case CUE -> "Cue";
      case CONTENT -> CONTENT;
    };
  }

  /** The value of an attribute: the name of the label, since brat's files allow no {@code <}. */
  static <L extends Enum<L> & Label> String word(L label) {
    return label.name().toLowerCase(Locale.ROOT);
  }
}
