package org.hearsay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearsay.corpus.browser.Chromium;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Modifier;
import org.hearsay.eval.report.ReportPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The report in Chromium. */
class ReportPageIT {
  private static final String PORT =
      "Mayor Ortiz said the port will close in May.\n\nLee denied that 40 ships wait.\n\n"
          + "Pell hopes <b>cranes</b> move, and nobody knew much.";

  private static final Document GOLD =
      new MarkedText("port", PORT)
          .attribution(
              "Mayor Ortiz", "said", "the port will close in May", AttributionType.DIRECT, "")
          .attribution("Lee", "denied", "that 40 ships wait")
          .attribution("Pell", "hopes", "<b>cranes</b> move")
          .quantity("40", "40", Modifier.EQUAL, "count", "ships")
          .document();

  private static final Document SYSTEM =
      new MarkedText("port", PORT)
          .attribution("Ortiz", "said", "the port will close in May", AttributionType.MIXED, "")
          .attribution("Lee", "denied", "40 ships")
          .attribution("nobody", "knew", "much")
          .quantity("40", "41", Modifier.EQUAL, "count", "ships")
          .document();

  @RegisterExtension static final Chromium BROWSER = new Chromium();

  @TempDir static Path folder;

  @BeforeAll
  static void writePages() throws IOException {
    Files.writeString(folder.resolve("report.html"), page(SYSTEM));
    Files.writeString(folder.resolve("perfect.html"), page(GOLD));
  }

  private static String page(Document system) throws IOException {
    StringBuilder page = new StringBuilder();
    ReportPage.write(
        page,
        new ReportPage.Report(
            "Port",
            Map.of("gold", "port <script>document.title = 'run'</script>"),
            Evaluation.of(GoldCorpus.of(List.of(GOLD)), List.of(system)),
            new Bootstrap(1, 100),
            HumanLine.NONE,
            List.of(GOLD)));
    return page.toString();
  }

  @BeforeEach
  void openOnADesktop() {
    BROWSER.beADesktop();
    open("report.html");
  }

  @Test
  void everyErrorIsShown() {
    assertEquals(
        List.of(
            "1 near miss source too short type: direct → mixed port",
            "2 near miss content too short port",
            "3 miss port",
            "4 spurious port",
            "5 near miss value: 40 → 41 port"),
        shown());
    assertEquals("Port", BROWSER.title());
  }

  @Test
  void goldStandsAboveTheSystemWithTheRolesDrawn() {
    assertEquals("Mayor Ortiz", BROWSER.text("#e1 .gold .source"));
    assertEquals("Ortiz", BROWSER.text("#e1 .system .source"));
    assertEquals("that 40 ships wait", BROWSER.text("#e2 .gold .content"));
    assertEquals("<b>cranes</b> move", BROWSER.text("#e3 .gold .content"));
    assertEquals("nothing", BROWSER.text("#e3 .system .nothing"));
    assertEquals("40", BROWSER.text("#e5 .system .frame"));
    assertTrue(
        BROWSER.element("#e1 .gold").getLocation().getY()
            < BROWSER.element("#e1 .system").getLocation().getY());
  }

  @Test
  void errorsAreFilteredByKindAndRole() {
    choose("kind", "miss (1)");
    assertEquals(List.of("3 miss port"), shown());
    choose("kind", "any");
    choose("field", "source");
    assertEquals(List.of("1 near miss source too short type: direct → mixed port"), shown());
    choose("field", "any");
    choose("deviation", "too short");
    assertEquals(2, shown().size());
    choose("field", "content");
    assertEquals(List.of("2 near miss content too short port"), shown());
    choose("kind", "spurious (1)");
    assertEquals(List.of(), shown());
    assertEquals("None of 5 errors", BROWSER.text("#count"));
    choose("kind", "any");
    choose("field", "any");
    choose("deviation", "any");
    choose("topic", "quantities (1)");
    assertEquals(List.of("5 near miss value: 40 → 41 port"), shown());
  }

  @Test
  void errorsAreFilteredByWords() {
    BROWSER.element("#words").sendKeys("NOBODY knew");
    assertEquals(List.of("3 miss port", "4 spurious port"), shown());
  }

  @Test
  void theKeyboardWalksThroughTheErrors() {
    BROWSER.press("j");
    BROWSER.press("j");
    assertEquals("e2", focused());
    BROWSER.press("k");
    assertEquals("e1", focused());
    BROWSER.press("/");
    assertEquals("words", focused());
  }

  @Test
  void anAddressLeadsToAnErrorWhateverIsFiltered() {
    choose("kind", "miss (1)");
    BROWSER.script("window.location.hash = '#e5'");
    assertEquals(5, shown().size());
    assertEquals("e5", focused());
  }

  @Test
  void aPerfectSystemHasNoErrorsAndFullBars() {
    open("perfect.html");
    assertEquals("No errors.", BROWSER.text("#no-errors"));
    assertEquals(List.of(), BROWSER.elements(".error"));
    List<String> widths =
        BROWSER.elements(".fill").stream()
            .map(fill -> String.valueOf(fill.getDomAttribute("width")))
            .distinct()
            .toList();
    assertEquals(List.of("160.0"), widths);
  }

  @Test
  void onAPhoneNothingButTablesIsWiderThanThePage() {
    BROWSER.beAPhone();
    open("report.html");
    assertTrue(BROWSER.fitsTheWindow());
  }

  @Test
  void nothingIsLoggedAndNothingIsFetched() {
    BROWSER.requests(); // what was fetched before
    open("report.html");
    choose("kind", "miss (1)");
    assertEquals(List.of(), BROWSER.console(), "errors and warnings of the console");
    assertEquals(List.of(), BROWSER.requests(), "requests other than for the page itself");
  }

  /** The first lines of the errors that are to be seen. */
  private static List<String> shown() {
    return BROWSER.elements(".error").stream()
        .filter(WebElement::isDisplayed)
        .map(error -> error.findElement(By.cssSelector(".what")).getText().replaceAll("\\s+", " "))
        .toList();
  }

  private static void choose(String id, String option) {
    BROWSER.elements("#" + id + " option").stream()
        .filter(each -> each.getText().equals(option))
        .findFirst()
        .orElseThrow()
        .click();
  }

  private static String focused() {
    return String.valueOf(BROWSER.focused().getDomAttribute("id"));
  }

  private static void open(String page) {
    BROWSER.open(folder.resolve(page));
  }
}
