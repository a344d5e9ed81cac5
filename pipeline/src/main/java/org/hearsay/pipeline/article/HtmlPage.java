package org.hearsay.pipeline.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article of a web page: its headline and its own text, without menus, forms and the like. What
 * furniture is left in it is for {@link ArticleText}. Immutable and thread-safe.
 *
 * @param title the headline, or else the page's title; empty if it has neither
 * @param text headline and paragraphs with a blank line between them; list items on lines of their
 *     own; empty if the page has no text
 * @param metadata what the page tells about itself: {@code title}, {@code published} and {@code
 *     site}, in this order, each only if given
 * @param encoding that it was read in; bytes that are none of it are U+FFFD in the text
 */
public record HtmlPage(String title, String text, Map<String, String> metadata, Charset encoding) {
  /** Fewer characters than these are a teaser; the page's structured data may have more. */
  private static final int SHORTEST_BODY = 250;

  /** Copies the metadata, in their order. */
  public HtmlPage {
    metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
  }

  /**
   * Reads a page.
   *
   * @param bytes the page as it was served
   * @param charset its encoding; if empty, what its byte order mark or its own declaration says,
   *     else UTF-8
   * @param baseName the page's address or file name
   * @throws IOException if that is no page
   */
  public static HtmlPage of(byte[] bytes, Optional<Charset> charset, String baseName)
      throws IOException {
    @Nullable String encoding = charset.map(Charset::name).orElse(null);
    Document page = Jsoup.parse(new ByteArrayInputStream(bytes), encoding, baseName);
    StructuredData data = StructuredData.of(page);
    String title = title(page, data);
    Map<String, String> metadata = metadata(page, data, title);
    HtmlBody.removeChrome(page);
    String body = HtmlText.of(HtmlBody.of(page));
    if (body.length() < SHORTEST_BODY && data.body().length() > body.length()) {
      body = data.body();
    }
    boolean headed = title.isEmpty() || hasLine(body, title);
    String text = headed ? body : body.isEmpty() ? title : title + "\n\n" + body;
    return new HtmlPage(title, text, metadata, page.charset());
  }

  private static boolean hasLine(String body, String line) {
    return ("\n" + body + "\n").contains("\n" + line + "\n");
  }

  private static String title(Document page, StructuredData data) {
    return first(
            words(page.selectFirst("[itemprop=headline]")),
            words(page.selectFirst("article h1")),
            words(page.selectFirst("h1")),
            data.headline(),
            attribute(page, "meta[property=og:title]", "content"),
            page.title())
        .orElse("");
  }

  private static Map<String, String> metadata(Document page, StructuredData data, String title) {
    Map<String, String> metadata = new LinkedHashMap<>();
    first(title).ifPresent(value -> metadata.put("title", value));
    first(
            attribute(page, "meta[property=article:published_time]", "content"),
            data.published(),
            attribute(page, "[itemprop=datePublished][content]", "content"),
            attribute(page, "time[datetime]", "datetime"))
        .ifPresent(value -> metadata.put("published", value));
    first(attribute(page, "meta[property=og:site_name]", "content"))
        .ifPresent(value -> metadata.put("site", value));
    return metadata;
  }

  private static Optional<String> first(String... values) {
    return Stream.of(values).map(String::strip).filter(value -> !value.isEmpty()).findFirst();
  }

  private static String words(@Nullable Element element) {
    return element == null
        ? ""
        : element.hasAttr("content") ? element.attr("content") : element.text();
  }

  private static String attribute(Document page, String query, String name) {
    Element element = page.selectFirst(query);
    return element == null ? "" : element.attr(name);
  }
}
