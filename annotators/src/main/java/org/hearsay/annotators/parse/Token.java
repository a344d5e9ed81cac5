package org.hearsay.annotators.parse;

import java.util.Locale;
import java.util.Set;
import org.hearsay.corpus.model.Span;

/**
 * One token of a sentence with CoreNLP's layers. Immutable and thread-safe.
 *
 * @param index place in its sentence, from 0
 * @param word the covered text, as it stands in the document
 * @param lemma CoreNLP's lemma in lower case
 * @param tag Penn Treebank part-of-speech tag
 * @param entity named-entity label such as {@code PERSON}, or {@code O}
 * @param span where the token stands in the document, in UTF-16 code units
 * @param head index of the governing token in the same sentence; -1 for the root and for tokens
 *     without a governor
 * @param relation Universal Dependencies relation to the head, with subtype ({@code nsubj:pass});
 *     {@code root} for the root and {@code dep} where the parser gave none
 */
public record Token(
    int index,
    String word,
    String lemma,
    String tag,
    String entity,
    Span span,
    int head,
    String relation) {

  /** {@return the word in lower case, independent of the machine's language} */
  public String lower() {
    return word.toLowerCase(Locale.ROOT);
  }

  /** {@return whether the tag begins with {@code prefix}: {@code isTag("VB")} for any verb form} */
  public boolean isTag(String prefix) {
    return tag.startsWith(prefix);
  }

  /** {@return whether the relation to the head is one of {@code relations}, subtypes included} */
  public boolean isRelation(Set<String> relations) {
    int colon = relation.indexOf(':');
    return relations.contains(relation)
        || (colon > 0 && relations.contains(relation.substring(0, colon)));
  }

  /** {@return whether the relation to the head is {@code wanted} or a subtype of it} */
  public boolean isRelation(String wanted) {
    return relation.startsWith(wanted)
        && (relation.length() == wanted.length() || relation.charAt(wanted.length()) == ':');
  }

  /** {@return offset of the token's first code unit in the document} */
  public int begin() {
    return span.begin();
  }

  /** {@return offset behind the token's last code unit in the document} */
  public int end() {
    return span.end();
  }
}
