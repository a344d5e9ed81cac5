package org.hearsay.annotators.attribution.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.annotators.attribution.draft.Drafts;
import org.hearsay.annotators.attribution.quotation.Quotations;
import org.hearsay.annotators.parse.Paragraphs;
import org.hearsay.annotators.parse.ParsedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationTypesTest {
  @ParameterizedTest(name = "{0} : {2}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          “Rents rise,” she said.                     ; she | said | “Rents rise,”                          ; direct
          “Rents rise,” she said. “They must.”        ; she | said | “Rents rise,” ~ “They must.”           ; direct
          She said rents rise.                        ; She | said | rents rise                             ; indirect
          She said rents “must rise” soon.            ; She | said | rents “must rise” soon                 ; mixed
          Rents rise, she said. “They must.”          ; she | said | Rents rise ~ “They must.”              ; mixed
          “He thinks rents rise,” she said.           ; He | thinks | rents rise                            ; indirect
          “He said ‘rents rise now’ twice,” she said. ; He | said | ‘rents rise now’                        ; direct
          “Rents rise.”                               ; | | “Rents rise.”                                   ; direct
          “Rents rise”, she said.                     ; she | said | “Rents rise”,                          ; direct
          """)
  void marksAroundTheContentCountAndThoseAroundTheWholeDoNot(
      String words, String roles, String type) {
    ParsedText text = new ParsedText(words, List.of());
    Quotations quotations = Quotations.of(words, Paragraphs.of(words));
    assertEquals(type, new QuotationTypes(words, quotations).of(Drafts.of(text, roles)).label());
  }
}
