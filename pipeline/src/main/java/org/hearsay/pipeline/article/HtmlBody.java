package org.hearsay.pipeline.article;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the element that holds a page's article: the one that is marked as the article's body or as
 * the article, else the parent whose paragraphs hold most words, else the whole page.
 */
final class HtmlBody {
  private static final String CHROME =
      "script, style, noscript, template, nav, aside, footer, form, button, select, input,"
          + " textarea, iframe, object, svg, canvas, audio, video, dialog, [hidden],"
          + " [aria-hidden=true], [role=navigation], [role=complementary], [role=contentinfo],"
          + " [role=dialog], [style*=display:none], [style*=display: none]";

  /** Words in the class or id of an element that holds no article text. */
  private static final Set<String> CHROME_NAMES =
      Set.of(
          "ad",
          "ads",
          "advert",
          "advertisement",
          "breadcrumb",
          "breadcrumbs",
          "comment",
          "comments",
          "consent",
          "cookie",
          "cookies",
          "footer",
          "menu",
          "navbar",
          "navigation",
          "newsletter",
          "outbrain",
          "popular",
          "promo",
          "recommended",
          "related",
          "share",
          "sharing",
          "sidebar",
          "social",
          "sponsored",
          "subscribe",
          "taboola",
          "tags");

  /** A paragraph with fewer characters says nothing about where the article is. */
  private static final int SHORTEST_PARAGRAPH = 25;

  /** So many marked elements are looked at; a page with more of them is a list. */
  private static final int MOST_CANDIDATES = 50;

  private HtmlBody() {}

  /** Removes from {@code page} what is never article text. */
  static void removeChrome(Document page) {
    page.select(CHROME).remove();
    Set<Element> aroundHead = aroundHead(page);
    for (Element header : page.select("header:not(article header):not(main header)")) {
      if (!aroundHead.contains(header)) {
        header.remove();
      }
    }
    Map<Element, Integer> lengths = textLengths(page.body());
    int half = lengths.getOrDefault(page.body(), 0) / 2;
    for (Element element : page.body().select("[class], [id]")) {
      if (isNamedChrome(element)
          && !aroundHead.contains(element)
          && lengths.getOrDefault(element, 0) <= half) {
        element.remove();
      }
    }
  }

  /** The elements that hold a headline or a marked article, themselves included. */
  private static Set<Element> aroundHead(Document page) {
    Set<Element> around = new HashSet<>();
    for (Element head : page.select("h1, article, [itemprop=articleBody]")) {
      for (Element at = head; at != null && around.add(at); at = at.parent()) {}
    }
    return around;
  }

  /** How many characters of text each element holds, counted once, from the leaves up. */
  private static Map<Element, Integer> textLengths(Element root) {
    Map<Element, Integer> lengths = new HashMap<>();
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {}

          @Override
          public void tail(Node node, int depth) {
            int length =
                node instanceof TextNode text
                    ? text.text().strip().length()
                    : lengths.getOrDefault(node, 0);
            if (node.parent() instanceof Element parent) {
              lengths.merge(parent, length, Integer::sum);
            }
          }
        },
        root);
    return lengths;
  }

  private static boolean isNamedChrome(Element element) {
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    return !element.is("body, main, article")
        && List.of(names.split("[^a-z]+")).stream().anyMatch(CHROME_NAMES::contains);
  }

  /** {@return the element with the article of {@code page}, whose chrome is removed} */
  static Element of(Document page) {
    return longest(page, "[itemprop=articleBody]")
        .or(() -> longest(page, "article"))
        .or(() -> densest(page))
        .orElse(page.body());
  }

  private static Optional<Element> longest(Document page, String query) {
    return page.select(query).stream()
        .limit(MOST_CANDIDATES)
        .filter(element -> element.hasText())
        .max(Comparator.comparingInt(HtmlBody::paragraphLength));
  }

  private static int paragraphLength(Element element) {
    return element.select("p").stream().mapToInt(p -> p.text().length()).sum() * 4
        + element.text().length();
  }

  private static Optional<Element> densest(Document page) {
    Map<Element, Integer> lengths = new LinkedHashMap<>();
    for (Element paragraph : page.select("p")) {
      int length = paragraph.text().length();
      Element parent = paragraph.parent();
      if (length >= SHORTEST_PARAGRAPH && parent != null) {
        lengths.merge(parent, 2 * length, Integer::sum);
        if (parent.parent() != null) {
          lengths.merge(parent.parent(), length, Integer::sum);
        }
      }
    }
    return lengths.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }
}
