package org.hearsay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.junit.jupiter.api.Test;

class CohenKappaTest {
  @Test
  void aWorkedExample() {
    // of 10 items both say direct 4 times and mixed 3 times, and differ in 3: observed 0.7;
    // the one says direct 6 of 10 times, the other 5: by chance 0.6 · 0.5 + 0.4 · 0.5 = 0.5;
    // kappa = (0.7 - 0.5) / (1 - 0.5) = 0.4
    CohenKappa kappa = new CohenKappa();
    add(kappa, 4, "direct", "direct");
    add(kappa, 3, "mixed", "mixed");
    add(kappa, 2, "direct", "mixed");
    add(kappa, 1, "mixed", "direct");
    assertEquals(0.4, kappa.value(), 1e-12);
    assertEquals(10, kappa.items());
  }

  @Test
  void whereAllHaveOneLabelNothingIsKnown() {
    CohenKappa kappa = new CohenKappa();
    assertTrue(Double.isNaN(kappa.value()));
    add(kappa, 3, "direct", "direct");
    assertTrue(Double.isNaN(kappa.value()));
  }

  @Test
  void agreesWithAnotherImplementation() {
    for (long seed = 0; seed < 30; seed++) {
      Random random = new Random(seed);
      CohenKappa kappa = new CohenKappa();
      CodingAnnotationStudy study = new CodingAnnotationStudy(2);
      for (int i = 0; i < 50; i++) {
        String one = String.valueOf(random.nextInt(4));
        String other = random.nextBoolean() ? one : String.valueOf(random.nextInt(3));
        kappa.add(one, other);
        study.addItem(one, other);
      }
      assertEquals(
          new CohenKappaAgreement(study).calculateAgreement(), kappa.value(), 1e-9, "seed " + seed);
    }
  }

  private static void add(CohenKappa kappa, int times, String one, String other) {
    for (int i = 0; i < times; i++) {
      kappa.add(one, other);
    }
  }
}
