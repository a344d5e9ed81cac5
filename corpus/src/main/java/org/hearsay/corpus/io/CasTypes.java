package org.hearsay.corpus.io;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The UIMA types that {@link CasJsonWriter} writes, as JSON and as a type system description, which
 * INCEpTION imports as layers. Names follow its custom layers; links are what it calls a link
 * feature.
 */
final class CasTypes {
  static final String SENTENCE = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence";
  static final String TOKEN = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token";
  static final String METADATA = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData";
  static final String ATTRIBUTION = "webanno.custom.Attribution";
  static final String ATTRIBUTION_PART = "webanno.custom.AttributionPart";
  static final String ATTRIBUTION_LINK = "webanno.custom.AttributionPartsLink";
  static final String QUANTITY = "webanno.custom.Quantity";
  static final String QUANTITY_PART = "webanno.custom.QuantityPart";
  static final String QUANTITY_LINK = "webanno.custom.QuantityPartsLink";

  private static final String ANNOTATION = "uima.tcas.Annotation";
  private static final String STRING = "uima.cas.String";
  private static final String BOOLEAN = "uima.cas.Boolean";
  private static final String FLOAT = "uima.cas.Float";
  private static final String ARRAY = "[]";

  /** The types that belong to INCEpTION itself, and ours. */
  private static final List<Type> BUILT_IN =
      List.of(
          new Type(
              METADATA,
              "uima.tcas.DocumentAnnotation",
              features(STRING, "documentTitle", "documentId")),
          new Type(SENTENCE, ANNOTATION, Map.of()),
          new Type(TOKEN, ANNOTATION, Map.of()));

  private static final List<Type> OURS =
      List.of(
          new Type(ATTRIBUTION_PART, ANNOTATION, features(STRING, "role")),
          link(ATTRIBUTION_LINK, ATTRIBUTION_PART),
          new Type(
              ATTRIBUTION,
              ANNOTATION,
              joined(
                  features(
                      STRING,
                      "identifier",
                      "attributionType",
                      "cueClass",
                      "sourceKind",
                      "speaker",
                      "parentId"),
                  features(BOOLEAN, "negated", "propositional"),
                  features(FLOAT, "confidence"),
                  features(ATTRIBUTION_LINK + ARRAY, "parts"))),
          new Type(QUANTITY_PART, ANNOTATION, features(STRING, "role")),
          link(QUANTITY_LINK, QUANTITY_PART),
          new Type(
              QUANTITY,
              ANNOTATION,
              joined(
                  features(
                      STRING,
                      "identifier",
                      "kind",
                      "modifier",
                      "direction",
                      "value",
                      "low",
                      "high",
                      "tolerance",
                      "unit",
                      "unitId",
                      "dimension",
                      "measuredLemma",
                      "claimedBy",
                      "speaker"),
                  features(FLOAT, "confidence"),
                  features(QUANTITY_LINK + ARRAY, "parts"))));

  private CasTypes() {}

  /** A type with its features and their ranges. */
  private record Type(String name, String superType, Map<String, String> features) {}

  private static Type link(String name, String target) {
    return new Type(
        name, "uima.cas.TOP", joined(features(STRING, "role"), features(target, "target")));
  }

  private static Map<String, String> features(String range, String... names) {
    Map<String, String> features = new LinkedHashMap<>();
    for (String name : names) {
      features.put(name, range);
    }
    return features;
  }

  @SafeVarargs
  private static Map<String, String> joined(Map<String, String>... parts) {
    Map<String, String> joined = new LinkedHashMap<>();
    for (Map<String, String> part : parts) {
      joined.putAll(part);
    }
    return joined;
  }

  /** Writes all types as the value of {@code %TYPES}. */
  static void write(JsonWriter json) throws IOException {
    json.beginObject();
    for (List<Type> types : List.of(BUILT_IN, OURS)) {
      for (Type type : types) {
        json.name(type.name()).beginObject().name("%NAME").value(type.name());
        json.name("%SUPER_TYPE").value(type.superType());
        for (Map.Entry<String, String> feature : type.features().entrySet()) {
          json.name(feature.getKey()).beginObject().name("%NAME").value(feature.getKey());
          json.name("%RANGE").value(feature.getValue()).endObject();
        }
        json.endObject();
      }
    }
    json.endObject();
  }

  /** {@return our types as a UIMA type system description} */
  static String description() {
    StringBuilder xml = new StringBuilder();
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\">\n");
    xml.append("  <name>hearsay</name>\n  <types>\n");
    for (Type type : OURS) {
      xml.append("    <typeDescription>\n");
      element(xml, "      ", "name", type.name());
      element(xml, "      ", "supertypeName", type.superType());
      xml.append("      <features>\n");
      type.features()
          .forEach(
              (name, range) -> {
                xml.append("        <featureDescription>\n");
                element(xml, "          ", "name", name);
                boolean array = range.endsWith(ARRAY);
                element(xml, "          ", "rangeTypeName", array ? "uima.cas.FSArray" : range);
                if (array) {
                  element(
                      xml,
                      "          ",
                      "elementType",
                      range.substring(0, range.length() - ARRAY.length()));
                }
                xml.append("        </featureDescription>\n");
              });
      xml.append("      </features>\n    </typeDescription>\n");
    }
    return xml.append("  </types>\n</typeSystemDescription>\n").toString();
  }

  private static void element(StringBuilder xml, String indent, String name, String value) {
    xml.append(indent).append('<').append(name).append('>').append(value);
    xml.append("</").append(name).append(">\n");
  }
}
