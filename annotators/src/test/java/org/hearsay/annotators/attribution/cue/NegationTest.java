package org.hearsay.annotators.attribution.cue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.annotators.attribution.draft.Drafts;
import org.hearsay.annotators.attribution.draft.SpanTokens;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.parse.TaggedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegationTest {
  @ParameterizedTest(name = "\"{1}\" is negated: {2}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          She/PRP/4:nsubj did/VBD/4:aux not/RB/4:advmod say/VB/0:root why/WRB/4:ccomp   ; She | did not say | why        ; true
          She/PRP/4:nsubj could/MD/4:aux +n't/RB/4:advmod say/VB/0:root why/WRB/4:ccomp ; She | couldn't say | why       ; true
          We/PRP/2:nsubj have/VBP/0:root no/DT/4:det proof/NN/2:obj of/IN it/PRP        ; We | have no proof of | it      ; true
          Nobody/NN/2:nsubj calls/VBZ/0:root it/PRP/2:obj war/NN/2:xcomp                ; Nobody | calls | it war        ; true
          No/DT/2:det union/NN/3:nsubj calls/VBZ/0:root it/PRP/3:obj war/NN/3:xcomp     ; No union | calls | it war      ; true
          She/PRP/2:nsubj said/VBD/0:root no/UH/2:obj                                   ; She | said | no                ; false
          She/PRP/2:nsubj denied/VBD/0:root it/PRP/2:obj                                ; She | denied | it              ; false
          She/PRP/4:nsubj not/RB/4:advmod only/RB/4:advmod said/VBD/0:root it/PRP/4:obj ; She | not only said | it       ; false
          A/DT/2:det man/NN/5:nsubj with/IN/4:case no/DT/2:nmod said/VBD/0:root so/RB   ; A man with no | said | so      ; false
          """)
  void negationCountsInCueAndSourceOnly(String tagged, String roles, boolean negated) {
    ParsedText text = TaggedText.document(tagged);
    assertEquals(negated, new Negation(new SpanTokens(text)).of(Drafts.of(text, roles)));
  }
}
