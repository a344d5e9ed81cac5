package org.hearsay.corpus.io;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.corpus.model.Span;

/**
 * A UIMA CAS of one text that is being filled: feature structures with ids that count from 2, in
 * the order in which they were added. Not thread-safe.
 */
final class Cas {
  private static final int SOFA = 1;

  private final String text;
  private final Map<Integer, Structure> structures = new LinkedHashMap<>();
  private final List<Integer> members = new ArrayList<>();
  private int last = SOFA;

  Cas(String text) {
    this.text = text;
  }

  /** A feature structure: its type, its features by name, or its elements if it is an array. */
  private record Structure(String type, Map<String, Object> features, List<Integer> elements) {}

  /** {@return the id of a link to a span with its role, both added} */
  int part(String type, String linkType, String role, Span span) {
    annotation(type, span.begin(), span.end()).put("role", role);
    int target = last;
    Map<String, Object> features = new LinkedHashMap<>();
    features.put("role", role);
    features.put("@target", target);
    structures.put(++last, new Structure(linkType, features, List.of()));
    return last;
  }

  /** {@return the id of an array, added} */
  int array(String elementType, List<Integer> elements) {
    structures.put(++last, new Structure(elementType + "[]", Map.of(), elements));
    return last;
  }

  /** {@return the features of an annotation, added, by name; others may be put there} */
  Map<String, Object> annotation(String type, int begin, int end) {
    Map<String, Object> features = new LinkedHashMap<>();
    features.put("@sofa", SOFA);
    features.put("begin", begin);
    features.put("end", end);
    structures.put(++last, new Structure(type, features, List.of()));
    members.add(last);
    return features;
  }

  /** Writes the whole CAS as one object, its types among it. */
  void write(JsonWriter json) throws IOException {
    json.beginObject().name("%TYPES");
    CasTypes.write(json);
    json.name("%FEATURE_STRUCTURES").beginArray();
    json.beginObject().name("%ID").value(SOFA).name("%TYPE").value("uima.cas.Sofa");
    json.name("sofaNum").value(1).name("sofaID").value("_InitialView");
    json.name("mimeType").value("text").name("sofaString").value(text).endObject();
    for (Map.Entry<Integer, Structure> entry : structures.entrySet()) {
      write(entry.getKey(), entry.getValue(), json);
    }
    json.endArray().name("%VIEWS").beginObject().name("_InitialView").beginObject();
    json.name("%SOFA").value(SOFA).name("%MEMBERS").beginArray();
    for (int member : members) {
      json.value(member);
    }
    json.endArray().endObject().endObject().endObject();
  }

  private static void write(int id, Structure structure, JsonWriter json) throws IOException {
    json.beginObject().name("%ID").value(id).name("%TYPE").value(structure.type());
    for (Map.Entry<String, Object> feature : structure.features().entrySet()) {
      json.name(feature.getKey());
      if (feature.getValue() instanceof Number number) {
        json.value(number);
      } else if (feature.getValue() instanceof Boolean flag) {
        json.value(flag);
      } else {
        json.value(feature.getValue().toString());
      }
    }
    if (structure.type().endsWith("[]")) {
      json.name("%ELEMENTS").beginArray();
      for (int element : structure.elements()) {
        json.value(element);
      }
      json.endArray();
    }
    json.endObject();
  }
}
