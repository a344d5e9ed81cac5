package org.hearsay.pipeline.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about its article in JSON-LD (schema.org). Each part is empty if it says none.
 *
 * @param headline of the article
 * @param published when it was published, as it is written there
 * @param body the article's text
 */
record StructuredData(String headline, String published, String body) {
  /** {@return the data of the article in {@code page}; data that is no JSON counts as none} */
  static StructuredData of(Document page) {
    StructuredData found = new StructuredData("", "", "");
    for (Element script : page.select("script[type=application/ld+json]")) {
      for (JsonObject object : objects(script.data())) {
        StructuredData next =
            new StructuredData(
                text(object, "headline"),
                text(object, "datePublished"),
                text(object, "articleBody"));
        boolean isArticle = !next.headline.isEmpty() || !next.body.isEmpty();
        if (isArticle && next.body.length() >= found.body.length()) {
          found = next;
        }
      }
    }
    return found;
  }

  private static List<JsonObject> objects(String json) {
    List<JsonObject> objects = new ArrayList<>();
    try {
      JsonElement root = JsonParser.parseString(json);
      for (JsonElement element : list(root)) {
        if (element.isJsonObject()) {
          objects.add(element.getAsJsonObject());
          JsonElement graph = element.getAsJsonObject().get("@graph");
          if (graph != null) {
            list(graph).forEach(e -> addObject(e, objects));
          }
        }
      }
    } catch (JsonParseException e) {
      // a page's broken data says nothing about its article
      return List.of();
    }
    return objects;
  }

  private static JsonArray list(JsonElement element) {
    if (element.isJsonArray()) {
      return element.getAsJsonArray();
    }
    JsonArray one = new JsonArray();
    one.add(element);
    return one;
  }

  private static void addObject(JsonElement element, List<JsonObject> objects) {
    if (element.isJsonObject()) {
      objects.add(element.getAsJsonObject());
    }
  }

  private static String text(JsonObject object, String name) {
    JsonElement value = object.get(name);
    boolean isText =
        value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
    return isText ? value.getAsString().strip() : "";
  }
}
