package org.hearsay.eval;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.model.Document;
import org.hearsay.eval.report.ReportPage;
import org.junit.jupiter.api.Test;

class ReportPageTest {
  private static final Document GOLD =
      new MarkedText("port", "Lee denied that 40 ships wait.")
          .metadata("trap", "denials")
          .attribution("Lee", "denied", "that 40 ships wait")
          .document();

  private static String page(Document system, HumanLine human) throws IOException {
    StringBuilder page = new StringBuilder();
    ReportPage.write(
        page,
        new ReportPage.Report(
            "Port",
            Map.of(),
            Evaluation.of(GoldCorpus.of(List.of(GOLD)), List.of(system)),
            new Bootstrap(1, 10),
            human,
            List.of(GOLD)));
    return page.toString();
  }

  @Test
  void howFarPeopleAgreeIsMarkedOnTheBars() throws IOException {
    HumanLine human = new HumanLine(Map.of(Measure.of(Topic.ATTRIBUTIONS, "cue exact"), 0.75));
    String page = page(GOLD, human);
    // a bar is 160 wide
    assertTrue(page.contains("<path class=\"people\" d=\"M120.0 0v16\"/>"), page);
    assertTrue(page.contains("<th scope=\"col\">people</th>"), page);
    assertTrue(page.contains("<td class=\"number\">0.750</td>"), page);
    assertFalse(page(GOLD, HumanLine.NONE).contains("people</th>"), "nobody was compared");
  }

  @Test
  void confidenceIsShownWithItsCalibration() throws IOException {
    String page = page(GOLD, HumanLine.NONE);
    assertTrue(page.contains("<caption>Expected calibration error 0.000</caption>"), page);
    assertTrue(
        page.contains("<tr><td>1.000–1.000</td><td>1.000</td><td>1.000</td><td>1</td></tr>"), page);
  }

  @Test
  void passagesThatFailAreNamed() throws IOException {
    String page = page(Document.of("port", GOLD.text()), HumanLine.NONE);
    assertTrue(
        page.contains(
            "<tr><th scope=\"row\">denials</th><td class=\"number\">0</td>"
                + "<td class=\"number\">1</td><td class=\"number\">0.000</td><td>port</td></tr>"),
        page);
  }
}
