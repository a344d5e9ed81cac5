package org.hearsay.corpus.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BratErrorTest {
  private static final String ANNOTATIONS =
      BratDocumentWriter.annotations(FerryDocument.document());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Cue 44 48           | Cue 44           | 4: expected two offsets with 0 <= begin < end <= 85, found "44"
          Cue 44 48           | Cue 44 4x        | 4: expected two offsets, found "44 4x"
          Cue 44 48           | Cue 44 99        | 4: expected two offsets with 0 <= begin < end <= 85, found "44 99"
          Cue 44 48           | Cue 43 47        | 4: expected the words at 43 47, found "said"
          Cue 44 48           | Cue              | 4: expected a type, offsets, a tab and the words, found "T3~Cue~said"
          Cue 44 48           | Cue ;            | 4: expected two offsets, found ""
          T3~Cue              | ~Cue             | 4: expected an id, a tab and an annotation, found "~Cue 44 48~said"
          T3~Cue              | T2~Cue           | 4: expected an id of its own, found "T2"
          T3~Cue              | T3 Cue           | 4: expected a type, offsets, a tab and the words, found "T3 Cue 44 48~said"
          E1~Content:T1       | E1 Content:T1    | 5: expected an id, a tab and an annotation, found "E1 Content:T1 Source:T2 Cue:T3"
          E1~Content:T1       | E1~Content       | 5: expected arcs such as Content:T1, found "Content"
          Source:T2 Cue:T3    | Cue:T3 Cue:T3    | 5: expected arcs with a name of their own, found "Cue:T3"
          Source:T2 Cue:T3    | Source:T2        | 4: T3: expected an event with an arc to this Cue, found none
          Source:T2 Cue:T3    | Source:T2 Cue:T9 Other:T3 | 5: E1: expected the Cue T9, found no such annotation
          Source:T2 Cue:T3    | Cue:T3 Cue2:T2 | 5: E1: expected at most one arc Cue, found Cue2
          Source:T2 Cue:T3    | Source:T3 Cue:T2 | 5: E1: expected the Source T3, found no such annotation
          Cue:T3              | Cue:T3 Parent:E2 | 5: E1: expected an arc to a Content event, found one to E2
          Claim:E1            | Claim:E9         | 13: E2: expected an arc to a Content event, found one to E9
          Type E1 direct      | Type E1 straight | 6: E1: expected the attribute Type, one of [direct, indirect, mixed], found "straight"
          A2~CueClass E1      | A2~Type E1       | 7: expected one Type for E1, found "another in line 6"
          A2~CueClass E1 report | A2~CueClass    | 7: expected a type and the id of an event, found "CueClass"
          {"id":"a1"          | {"id":1          | 9: E1.id: expected a string, found 1
          "confidence":0.97}  | "confidence":0.9 | 9: E1: expected a whole JSON object, found one that is cut off after 50 characters
          "id":"KiloM",       |                  | 23: E3.unit.id: expected a string, found no such field
          "value":90          | "value":"many"   | 17: E2.value: expected a number, found "many"
          #3~AnnotatorNotes E2 | #3~Remarks E2   | 13: E2: expected a value alone, or low <= high, or low alone, found value none, low none, high none
          Measured 11 14;15 21~old cabins | Measured 11 14;16 21~old abins | 13: E2: expected a Measured of one span, found 2
          AnnotatorNotes E3   | AnnotatorNotes E2 | 23: expected one note with fields on E2, found another
          Change E3           | Change           | 24: expected a type, the id of an annotation, a tab and a note, found "#5~Change~{"fromQuantity":"q2","toQuantity":"q1","byQuantity":null}"
          "toQuantity":"q1"   | "toQuantity":"q8" | 1: change: expected the id of an item of the document, found "q8"
          Claim E2            | Claim E1         | 25: E1: expected the claim on a Quantity event, found none
          """)
  void aWrongLineIsNamed(String right, String wrong, String problem) {
    String annotations = ANNOTATIONS.replace(tabs(right), wrong == null ? "" : tabs(wrong));
    assertNotEquals(ANNOTATIONS, annotations);
    assertEquals("x.ann:" + tabs(problem), message(annotations));
  }

  private static String tabs(String visible) {
    return visible.replace('~', '\t');
  }

  private static String message(String annotations) {
    List<Utf8Lines.Line> lines = new ArrayList<>();
    annotations.lines().forEach(line -> lines.add(new Utf8Lines.Line(lines.size() + 1, line)));
    return String.valueOf(
        assertThrows(
                FormatException.class,
                () ->
                    BratDocumentReader.document(
                        FerryDocument.TEXT,
                        BratAnnotations.parse("x.ann", FerryDocument.TEXT, lines),
                        "x"))
            .getMessage());
  }
}
