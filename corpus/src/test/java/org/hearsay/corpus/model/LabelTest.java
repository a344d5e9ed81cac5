package org.hearsay.corpus.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelTest {
  @ParameterizedTest
  @EnumSource
  void everyModifierIsFoundByItsSymbol(Modifier modifier) {
    assertEquals(modifier, Label.of(Modifier.class, modifier.label()));
  }

  @Test
  void aLabelIsItsNameInLowerCase() {
    assertEquals("organisation", SourceKind.ORGANISATION.label());
    assertEquals(CueClass.DENY, Label.of(CueClass.class, "deny"));
  }

  @Test
  void anotherWordIsRefusedWithThoseThereAre() {
    assertEquals(
        "expected one of [direct, indirect, mixed], found \"Direct\"",
        assertThrows(
                IllegalArgumentException.class, () -> Label.of(AttributionType.class, "Direct"))
            .getMessage());
  }
}
