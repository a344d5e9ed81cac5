package org.hearsay.annotators.attribution.cue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.annotators.attribution.draft.Drafts;
import org.hearsay.annotators.attribution.draft.SpanTokens;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.parse.TaggedText;
import org.hearsay.corpus.model.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueClassesTest {
  private static final CueClasses CLASSES = new CueClasses();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          She/PRP said|say/VBD rents/NNS rise/VBP                 ; | said | rents rise         ; report
          She/PRP alleges|allege/VBZ theft/NN                     ; | alleges | theft           ; claim
          She/PRP admitted|admit/VBD theft/NN                     ; | admitted | theft          ; confirm
          She/PRP denied|deny/VBD theft/NN                        ; | denied | theft            ; deny
          She/PRP forecasts|forecast/VBZ rain/NN                  ; | forecasts | rain          ; estimate
          She/PRP suspects|suspect/VBZ theft/NN                   ; | suspects | theft          ; believe
          She/PRP ordered|order/VBD calm/NN                       ; | ordered | calm            ; direct
          She/PRP vowed|vow/VBD revenge/NN                        ; | vowed | revenge           ; intend
          Tests/NNS indicate|indicate/VBP lead/NN                 ; | indicate | lead           ; show
          Her/PRP$ main/JJ fear/NN is|be/VBZ rain/NN              ; | main fear is | rain       ; believe
          She/PRP made|make/VBD a/DT promise/NN to/TO stay/VB     ; | made a promise | to stay  ; intend
          She/PRP is|be/VBZ certain/JJ it/PRP rains/VBZ           ; | is certain | it rains     ; believe
          Mayor/NN :/: rents/NNS rise/VBP                         ; | : | rents rise            ; report
          She/PRP gurgled|gurgle/VBD words/NNS                    ; | gurgled | words           ; report
          """)
  void theLemmaOfTheHeadDecides(String tagged, String roles, String label) {
    assertEquals(label, cueClass(tagged, roles, SourceKind.PERSON));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          She/PRP/2:nsubj suggested|suggest/VBD/0:root that/IN/6:mark he/PRP/6:nsubj should/MD/6:aux go/VB/2:ccomp ; | suggested | that he should go ; direct
          She/PRP/2:nsubj suggested|suggest/VBD/0:root that/IN/5:mark he/PRP/5:nsubj lied|lie/VBD/2:ccomp          ; | suggested | that he lied      ; claim
          She/PRP/2:nsubj put|put/VBD/0:root it/PRP/2:obj at/IN/5:case 9/CD/2:obl                                  ; | put | it ~ at 9               ; estimate
          She/PRP/2:nsubj put|put/VBD/0:root at/IN/4:case 9/CD/2:obl damage/NN/2:obj                               ; | put at | 9 damage             ; estimate
          She/PRP/2:nsubj called|call/VBD/0:root for/IN/4:case calm/NN/2:obl                                       ; | called for | calm             ; direct
          She/PRP/2:nsubj called|call/VBD/0:root it/PRP/2:obj odd/JJ/2:xcomp                                       ; | called | it odd               ; report
          She/PRP/2:nsubj warned|warn/VBD/0:root that/IN/5:mark rents/NNS/5:nsubj rise/VBP/2:ccomp                 ; | warned | that rents rise      ; report
          She/PRP/2:nsubj told|tell/VBD/0:root them/PRP/2:obj to/TO/5:mark go/VB/2:xcomp                           ; | told | them to go             ; direct
          She/PRP/2:nsubj agreed|agree/VBD/0:root to/TO/4:mark go/VB/2:xcomp                                       ; | agreed | to go                ; confirm
          She/PRP/2:nsubj put|put/VBD/0:root it/PRP/2:obj at/IN/5:case less/JJR/2:obl than/IN/8:case a/DT/8:det third/NN/5:nmod ; | put | it ~ at less than a third ; estimate
          She/PRP/2:nsubj ruled|rule/VBD/0:root out/RP/2:compound:prt theft/NN/2:obj                               ; | ruled out | theft           ; deny
          She/PRP/2:nsubj declined|decline/VBD/0:root to/TO/4:mark say/VB/2:xcomp whether/IN/6:mark so/RB/4:ccomp  ; | declined to say | whether so ; report
          She/PRP/2:nsubj declined|decline/VBD/0:root to/TO/4:mark go/VB/2:xcomp                                   ; | declined | to go              ; intend
          She/PRP/3:nsubj would/MD/3:aux like/VB/0:root to/TO/5:mark go/VB/3:xcomp                                 ; | would like | to go            ; intend
          She/PRP/2:nsubj wanted|want/VBD/0:root them/PRP/2:obj to/TO/5:mark go/VB/2:xcomp                         ; | wanted | them to go           ; intend
          She/PRP/3:nsubj:pass was|be/VBD/3:aux:pass persuaded|persuade/VBN/0:root rents/NNS/5:nsubj rise/VBP/3:ccomp ; | was persuaded | rents rise   ; believe
          Doctors|doctor/NNS/2:nsubj Urge|urge/NNP/0:root Caution|caution/NN/2:obj                                 ; | Urge | Caution                ; direct
          She/PRP/2:nsubj asked|ask/VBD/0:root that/IN/6:mark he/PRP/6:nsubj be/VB/6:aux:pass heard|hear/VBN/2:ccomp ; | asked | that he be heard    ; direct
          She/PRP/2:nsubj agreed|agree/VBD/0:root that/IN/5:mark rents/NNS/5:nsubj rise/VBP/2:ccomp                ; | agreed | that rents rise      ; confirm
          Rents/NNS/3:nsubj:pass are/VBP/3:aux:pass expected|expect/VBN/0:root to/TO/5:mark rise/VB/3:xcomp        ; | are expected | Rents ~ to rise ; estimate
          Rents/NNS/3:nsubj:pass are/VBP/3:aux:pass said|say/VBN/0:root to/TO/5:mark rise/VB/3:xcomp               ; | are said | Rents ~ to rise    ; report
          She/PRP/2:nsubj tried|try/VBD/0:root to/TO/4:mark argue/VB/2:xcomp that/IN/6:mark so/RB/4:ccomp          ; | tried to argue | that so      ; claim
          """)
  void theContextDecidesWhereTheLemmaCannot(String tagged, String roles, String label) {
    assertEquals(label, cueClass(tagged, roles, SourceKind.PERSON));
  }

  @Test
  void whatATextSuggestsItShows() {
    String tagged = "Data/NNS/2:nsubj suggest/VBP/0:root rents/NNS/4:nsubj rise/VBP/2:ccomp";
    assertEquals("show", cueClass(tagged, " | suggest | rents rise", SourceKind.DOCUMENT));
  }

  @Test
  void anAttributionWithoutCueIsAReport() {
    assertEquals("report", cueClass("Rents/NNS rise/VBP", " | | Rents rise", SourceKind.NONE));
  }

  private static String cueClass(String tagged, String roles, SourceKind kind) {
    ParsedText text = TaggedText.document(tagged);
    return CLASSES.of(Drafts.of(text, roles), new SpanTokens(text), kind).label();
  }
}
