package org.hearsay.corpus.browser;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;

/**
 * One Chromium for all tests of a class, which are skipped, and said to be, where there is none on
 * the path; with {@code HEARSAY_BROWSER=required} they fail instead. Elements are named by CSS
 * selectors.
 */
public final class Chromium implements BeforeAllCallback, AfterAllCallback {
  private Optional<ChromeDriver> running = Optional.empty();
  private Optional<Path> profile = Optional.empty();

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    Optional<File> browser = onPath("chromium", "chromium-browser", "google-chrome");
    Optional<File> driver = onPath("chromedriver");
    if (browser.isEmpty() || driver.isEmpty()) {
      String missing =
          context.getDisplayName() + " SKIPPED: expected chromium and chromedriver on the PATH";
      assertNotEquals("required", System.getenv("HEARSAY_BROWSER"), missing);
      Logger.getLogger(Chromium.class.getName()).warning(missing); // on standard error
      abort(missing);
      return;
    }
    // With a profile of the driver's own Chromium is killed at the end and leaves files behind.
    Path directory = Files.createTempDirectory("chromium");
    profile = Optional.of(directory);
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
        "--force-prefers-reduced-motion",
        "--user-data-dir=" + directory);
    options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL", "performance", "ALL"));
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(driver.get()).build();
    running = Optional.of(new ChromeDriver(service, options));
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    running.ifPresent(ChromeDriver::quit);
    if (profile.isPresent()) {
      deleteAll(profile.get());
    }
  }

  private static void deleteAll(Path directory) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(directory)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.deleteIfExists(path);
    }
  }

  private static Optional<File> onPath(String... names) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(names)
        .flatMap(name -> Stream.of(path.split(File.pathSeparator, -1)).map(f -> new File(f, name)))
        .filter(File::canExecute)
        .findFirst();
  }

  private ChromeDriver browser() {
    return running.orElseThrow();
  }

  /** Makes the window as large as a desktop's. */
  public void beADesktop() {
    resize(1280, 900);
  }

  /** Makes the window as large as a phone's: 390 pixels wide. */
  public void beAPhone() {
    resize(390, 844);
  }

  private void resize(int width, int height) {
    browser()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Opens a page anew. */
  public void open(Path page) {
    open(page, "");
  }

  /** Opens a page anew, even where only the part of its address after the hash differs. */
  public void open(Path page, String hash) {
    browser().get("about:blank");
    browser().get(page.toUri() + hash);
  }

  /** {@return the address of the page that is open} */
  public String address() {
    return String.valueOf(browser().getCurrentUrl());
  }

  /** {@return the title of the page that is open} */
  public String title() {
    return String.valueOf(browser().getTitle());
  }

  /** {@return the first element that the selector names} */
  public WebElement element(String selector) {
    return browser().findElement(By.cssSelector(selector));
  }

  /** {@return all elements that the selector names, in their order} */
  public List<WebElement> elements(String selector) {
    return browser().findElements(By.cssSelector(selector));
  }

  /** {@return the words that are to be seen of an element} */
  public String text(String selector) {
    return element(selector).getText();
  }

  /** {@return the element that has the keyboard} */
  public WebElement focused() {
    return browser().switchTo().activeElement();
  }

  /** Moves the mouse over an element. */
  public void hover(String selector) {
    new Actions(browser()).moveToElement(element(selector)).perform();
  }

  /** Clicks an element. */
  public void click(String selector) {
    element(selector).click();
  }

  /** Presses keys, one after the other. */
  public void press(CharSequence keys) {
    new Actions(browser()).sendKeys(keys).perform();
  }

  /** {@return what a script returns that is run on the page, "" for nothing} */
  public Object script(String script, Object... arguments) {
    Object result = browser().executeScript(script, arguments);
    return result == null ? "" : result;
  }

  /** {@return whether nothing of the page is wider than its window} */
  public boolean fitsTheWindow() {
    return script("return document.documentElement.scrollWidth")
        .equals(script("return document.documentElement.clientWidth"));
  }

  /** {@return what the console has logged since this was asked last} */
  public List<String> console() {
    return logged("browser").map(LogEntry::toString).toList();
  }

  /**
   * {@return the requests since this was asked last, those for files and for what an address itself
   * holds left out}
   */
  public List<String> requests() {
    return logged("performance")
        .map(LogEntry::getMessage)
        .filter(message -> message.contains("Network.requestWillBeSent\""))
        .filter(
            message -> !message.contains("\"url\":\"file:") && !message.contains("\"url\":\"data:"))
        .toList();
  }

  private Stream<LogEntry> logged(String log) {
    return StreamSupport.stream(browser().manage().logs().get(log).spliterator(), false);
  }
}
