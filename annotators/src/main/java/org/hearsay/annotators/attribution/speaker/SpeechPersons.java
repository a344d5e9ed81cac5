package org.hearsay.annotators.attribution.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.hearsay.annotators.attribution.referent.Referent;
import org.hearsay.corpus.model.SourceKind;

/**
 * The first and the second person of direct speech: whom "I", "we" and "you" mean, and whom "he"
 * therefore can't mean. For the drafts of one text.
 */
final class SpeechPersons {
  private final DirectSpeech speech;
  private final QuotationSpeakers quotations;
  private final Mentions mentions;
  private final Optional<Referent> writer;
  private final IntFunction<Referent> sources;

  /**
   * @param writer of the text, who says "I" outside of quotations
   * @param sources gives whom the source of a draft stands for, by the draft's index
   */
  SpeechPersons(
      DirectSpeech speech,
      QuotationSpeakers quotations,
      Mentions mentions,
      Optional<Referent> writer,
      IntFunction<Referent> sources) {
    this.speech = speech;
    this.quotations = quotations;
    this.mentions = mentions;
    this.writer = writer;
    this.sources = sources;
  }

  /**
   * {@return whom "he" does not mean: the writer, and who speaks and is spoken to where the words
   * are direct speech}
   *
   * @param i the draft whose source the pronoun is in
   */
  List<Referent> present(int i, int offset) {
    List<Referent> present = new ArrayList<>();
    writer.ifPresent(present::add);
    referentIfAny(speech.speakerOfQuoted(i, offset)).ifPresent(present::add);
    referentIfAny(speech.addressee(i)).ifPresent(present::add);
    return present;
  }

  /**
   * {@return whom "I", "we" or "you" means in the source of draft {@code i}}
   *
   * @param offset of the source
   * @param word in lower case
   */
  Referent of(int i, int offset, String word) {
    if (DirectSpeech.isYou(word)) {
      return referentIfAny(speech.addressee(i))
          .orElse(Referent.nameless(SourceKind.UNNAMED, false));
    }
    Optional<Referent> speaker =
        referentIfAny(speech.speaker(i, offset))
            .or(() -> speech.isQuoted(offset) ? referentIfAny(quotations.before(i)) : writer);
    if (DirectSpeech.isSingular(word)) {
      return speaker.orElse(Referent.nameless(SourceKind.UNNAMED, false));
    }
    return speaker
        .filter(one -> !writer.equals(speaker))
        .map(one -> mentions.affiliation(one).orElse(one.asBody()))
        .orElse(Referent.nameless(SourceKind.GROUP, true));
  }

  private Optional<Referent> referentIfAny(OptionalInt i) {
    return i.isPresent() ? Optional.of(sources.apply(i.getAsInt())) : Optional.empty();
  }
}
