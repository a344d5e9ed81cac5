package org.hearsay.corpus.view;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The frame of every web page that the project writes: one file with its style and its script in
 * it, the legend of the roles in its head, and a security policy that allows its own style and
 * script and nothing else, so that text which holds markup stays text and nothing is fetched. Style
 * attributes are refused by the policy.
 */
public final class Page {
  private Page() {}

  /**
   * What a page adds to the common style.
   *
   * @param style further rules of CSS; may be empty
   * @param script the page's only script
   */
  public record Parts(String style, String script) {}

  /** Writes a part of a page. */
  @FunctionalInterface
  public interface Section {
    /** Writes the part; what {@code html} throws is passed on. */
    void writeTo(Html html) throws IOException;
  }

  /**
   * Writes a page.
   *
   * @param out where to write; it must encode as UTF-8, and is neither flushed nor closed
   * @param title the heading of the page, as plain text
   * @param parts style and script
   * @param head what stands below the heading
   * @param body the main part
   * @throws IOException if {@code out} does
   */
  public static void write(Appendable out, String title, Parts parts, Section head, Section body)
      throws IOException {
    Html html = new Html(out);
    String style = Resource.text(Page.class, "view.css") + parts.style();
    html.markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .markup("<meta http-equiv=\"Content-Security-Policy\"")
        .attribute("content", policy(style, parts.script()))
        .markup(">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .markup("<meta name=\"color-scheme\" content=\"light dark\">\n")
        .markup("<link rel=\"icon\" href=\"data:,\">\n<title>")
        .text(title)
        .markup("</title>\n<style>")
        .markup(style)
        .markup("</style>\n</head>\n<body>\n<header class=\"top\">\n<h1>")
        .text(title)
        .markup("</h1>\n");
    head.writeTo(html);
    html.markup(LEGEND).markup("</header>\n<main>\n");
    body.writeTo(html);
    html.markup("</main>\n<script>").markup(parts.script()).markup("</script>\n</body>\n</html>\n");
  }

  private static final String LEGEND =
      """
      <p class="legend">
      <span class="key"><span class="source" id="is-source">source</span> who holds it</span>
      <span class="key"><span class="cue" id="is-cue">cue</span> the words that say so</span>
      <span class="key"><span class="content" data-open="[" data-close="]" id="is-content">content</span> what is held</span>
      <span class="key"><span class="frame first last" id="is-quantity">quantity</span> how much</span>
      </p>
      """;

  private static String policy(String style, String script) {
    return "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src "
        + hash(style)
        + "; script-src "
        + hash(script);
  }

  private static String hash(String inlined) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(inlined.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("expected SHA-256, which every Java has", e);
    }
  }
}
