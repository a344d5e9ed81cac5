package org.hearsay.corpus.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFileNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          harbour-strike_2.v1 | harbour-strike_2.v1
          ../etc/passwd       | =2E.=2Fetc=2Fpasswd
          .                   | =2E
          a=2Fb               | a=3D2Fb
          Zürich 😀           | Z=C3=BCrich=20=F0=9F=98=80
          C:\\news            | C=3A=5Cnews
          """)
  void unsafeCharactersAreEscapedAndComeBack(String id, String name) {
    assertEquals(name, DocumentFileName.of(id));
    assertEquals(id, DocumentFileName.id(name));
  }

  @Test
  void longIdsKeepTheirBeginningAndStayApart() {
    String one = DocumentFileName.of("é".repeat(100) + "1");
    String two = DocumentFileName.of("é".repeat(100) + "2");
    assertNotEquals(one, two);
    assertTrue(one.length() < 200 && one.startsWith("=C3=A9=C3=A9"), one);
  }

  @ParameterizedTest
  @CsvSource({"a=2fb", "a b", "x=", "=20", "x=-00"})
  void aNameThatNoIdHasIsItsOwnId(String name) {
    assertEquals(name, DocumentFileName.id(name));
  }
}
