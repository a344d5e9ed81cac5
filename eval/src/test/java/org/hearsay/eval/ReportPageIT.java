package org.hearsay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Modifier;
import org.hearsay.eval.report.ReportPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/** The report in Chromium; skipped, and said so, where there is none on the path. */
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

  private static Optional<ChromeDriver> running = Optional.empty();

  @TempDir static Path folder;

  @BeforeAll
  static void startChromium() throws IOException {
    Optional<File> browser = onPath("chromium", "chromium-browser", "google-chrome");
    Optional<File> driver = onPath("chromedriver");
    if (browser.isEmpty() || driver.isEmpty()) {
      String missing = "ReportPageIT SKIPPED: expected chromium and chromedriver on the PATH";
      assertNotEquals("required", System.getenv("HEARSAY_BROWSER"), missing);
      Logger.getLogger(ReportPageIT.class.getName()).warning(missing); // on standard error
      abort(missing);
      return;
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.get());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + Files.createDirectory(folder.resolve("profile")));
    options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL", "performance", "ALL"));
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(driver.get()).build();
    running = Optional.of(new ChromeDriver(service, options));
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

  @AfterAll
  static void stopChromium() {
    running.ifPresent(ChromeDriver::quit);
  }

  @BeforeEach
  void openOnADesktop() {
    resize(1280, 900);
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
    assertEquals("Port", browser().getTitle());
  }

  @Test
  void goldStandsAboveTheSystemWithTheRolesDrawn() {
    assertEquals("Mayor Ortiz", text("#e1 .gold .source"));
    assertEquals("Ortiz", text("#e1 .system .source"));
    assertEquals("that 40 ships wait", text("#e2 .gold .content"));
    assertEquals("<b>cranes</b> move", text("#e3 .gold .content"));
    assertEquals("nothing", text("#e3 .system .nothing"));
    assertEquals("40", text("#e5 .system .frame"));
    assertTrue(
        element("#e1 .gold").getLocation().getY() < element("#e1 .system").getLocation().getY());
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
    assertEquals("None of 5 errors", text("#count"));
    choose("kind", "any");
    choose("field", "any");
    choose("deviation", "any");
    choose("topic", "quantities (1)");
    assertEquals(List.of("5 near miss value: 40 → 41 port"), shown());
  }

  @Test
  void errorsAreFilteredByWords() {
    element("#words").sendKeys("NOBODY knew");
    assertEquals(List.of("3 miss port", "4 spurious port"), shown());
  }

  @Test
  void theKeyboardWalksThroughTheErrors() {
    press("j");
    press("j");
    assertEquals("e2", focused());
    press("k");
    assertEquals("e1", focused());
    press("/");
    assertEquals("words", focused());
  }

  @Test
  void anAddressLeadsToAnErrorWhateverIsFiltered() {
    choose("kind", "miss (1)");
    browser().executeScript("window.location.hash = '#e5'");
    assertEquals(5, shown().size());
    assertEquals("e5", focused());
  }

  @Test
  void aPerfectSystemHasNoErrorsAndFullBars() {
    open("perfect.html");
    assertEquals("No errors.", text("#no-errors"));
    assertEquals(List.of(), browser().findElements(By.cssSelector(".error")));
    List<String> widths =
        browser().findElements(By.cssSelector(".fill")).stream()
            .map(fill -> String.valueOf(fill.getDomAttribute("width")))
            .distinct()
            .toList();
    assertEquals(List.of("160.0"), widths);
  }

  @Test
  void onAPhoneNothingButTablesIsWiderThanThePage() {
    resize(390, 844);
    open("report.html");
    assertEquals(
        browser().executeScript("return document.documentElement.clientWidth"),
        browser().executeScript("return document.documentElement.scrollWidth"));
  }

  @Test
  void nothingIsLoggedAndNothingIsFetched() {
    browser().manage().logs().get("performance"); // what was fetched before
    open("report.html");
    choose("kind", "miss (1)");
    assertEquals(List.of(), logged("browser"), "errors and warnings of the console");
    assertEquals(
        List.of(),
        logged("performance").stream()
            .filter(message -> message.contains("Network.requestWillBeSent\""))
            .filter(
                message ->
                    !message.contains("\"url\":\"file:") && !message.contains("\"url\":\"data:"))
            .toList(),
        "requests other than for the page itself");
  }

  /** The first lines of the errors that are to be seen. */
  private static List<String> shown() {
    return browser().findElements(By.cssSelector(".error")).stream()
        .filter(WebElement::isDisplayed)
        .map(error -> error.findElement(By.cssSelector(".what")).getText().replaceAll("\\s+", " "))
        .toList();
  }

  private static void choose(String id, String option) {
    browser().findElements(By.cssSelector("#" + id + " option")).stream()
        .filter(each -> each.getText().equals(option))
        .findFirst()
        .orElseThrow()
        .click();
  }

  private static void press(String keys) {
    new Actions(browser()).sendKeys(keys).perform();
  }

  private static String focused() {
    return String.valueOf(browser().switchTo().activeElement().getDomAttribute("id"));
  }

  private static ChromeDriver browser() {
    return running.orElseThrow();
  }

  private static void resize(int width, int height) {
    browser()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  private static void open(String page) {
    browser().get("about:blank");
    browser().get(folder.toUri() + page);
  }

  private static WebElement element(String selector) {
    return browser().findElement(By.cssSelector(selector));
  }

  private static String text(String selector) {
    return element(selector).getText();
  }

  private static List<String> logged(String log) {
    return StreamSupport.stream(browser().manage().logs().get(log).spliterator(), false)
        .map(Object::toString)
        .toList();
  }

  private static Optional<File> onPath(String... names) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(names)
        .flatMap(name -> Stream.of(path.split(File.pathSeparator, -1)).map(f -> new File(f, name)))
        .filter(File::canExecute)
        .findFirst();
  }
}
