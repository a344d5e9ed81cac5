package org.hearsay.corpus.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.corpus.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CoNLL-U, UIMA CAS JSON and Web Annotation, which are written and not read. */
class ExchangeFormatsTest {
  @TempDir Path folder;

  @Test
  void conllUHasSpansInMiscAndLabelsInComments() {
    assertEquals(
        """
        # newdoc id = port%201
        # document = {"id":"port 1","metadata":{"source":"port.txt"}}
        # attribution = {"id":"a1","type":"direct","cueClass":"report","negated":false,\
        "sourceKind":"person","speaker":"Ada Brill","parent":null,"propositional":true,\
        "confidence":1}
        # attribution = {"id":"a2","type":"indirect","cueClass":"report","negated":false,\
        "sourceKind":"person","speaker":null,"parent":"a1","propositional":true,"confidence":1}
        # quantity = {"id":"q1","kind":"cardinal","modifier":"=","direction":"none","value":15,\
        "low":null,"high":null,"tolerance":null,"unit":{"text":null,"id":"count","name":"count",\
        "dimension":null},"normalised":null,"measuredLemma":"berth","confidence":0.9}
        # claim = {"id":"c1","attribution":"a2","quantity":"q1","speaker":null}
        # newpar
        # sent_id = port%201-1
        # text = ⚓ 😀 News
        1	⚓	_	_	_	_	_	_	_	TokenRange=0:1
        2	😀	_	_	_	_	_	_	_	TokenRange=2:3
        3	News	_	_	_	_	_	_	_	TokenRange=4:8

        # newpar
        # sent_id = port%201-2
        # text = “The port claims 15 berths,” Mayor Ada Brill said, “up from 12.”
        1	“	_	_	_	_	_	_	_	Content=B-a1|SpaceAfter=No|TokenRange=9:10
        2	The	_	_	_	_	_	_	_	Content=I-a1|Source=B-a2|TokenRange=10:13
        3	port	_	_	_	_	_	_	_	Content=I-a1|Source=I-a2|TokenRange=14:18
        4	claims	_	_	_	_	_	_	_	Content=I-a1|Cue=B-a2|TokenRange=19:25
        5	15	_	_	_	_	_	_	_	Content=I-a1,B-a2|Quantity=B-q1|TokenRange=26:28
        6	berths	_	_	_	_	_	_	_	\
        Content=I-a1,I-a2|Measured=B-q1|SpaceAfter=No|TokenRange=29:35
        7	,	_	_	_	_	_	_	_	Content=I-a1|SpaceAfter=No|TokenRange=35:36
        8	”	_	_	_	_	_	_	_	Content=I-a1|TokenRange=36:37
        9	Mayor	_	_	_	_	_	_	_	Source=B-a1|TokenRange=38:43
        10	Ada	_	_	_	_	_	_	_	Source=I-a1|TokenRange=44:47
        11	Brill	_	_	_	_	_	_	_	Source=I-a1|TokenRange=48:53
        12	said	_	_	_	_	_	_	_	Cue=B-a1|SpaceAfter=No|TokenRange=54:58
        13	,	_	_	_	_	_	_	_	TokenRange=58:59
        14	“	_	_	_	_	_	_	_	Content=B-a1|SpaceAfter=No|TokenRange=60:61
        15	up	_	_	_	_	_	_	_	Content=I-a1|TokenRange=61:63
        16	from	_	_	_	_	_	_	_	Content=I-a1|TokenRange=64:68
        17	12	_	_	_	_	_	_	_	Content=I-a1|SpaceAfter=No|TokenRange=69:71
        18	.	_	_	_	_	_	_	_	Content=I-a1|SpaceAfter=No|TokenRange=71:72
        19	”	_	_	_	_	_	_	_	Content=I-a1|TokenRange=72:73

        """,
        ConlluWriter.text(ExchangeDocument.document()));
  }

  @Test
  void conllUHasTenColumnsAndLeavesOutEmptyDocuments() {
    assertEquals("", ConlluWriter.text(Document.of("blank", " \n\t")));
    for (long seed = 0; seed < 100; seed++) {
      String text = ConlluWriter.text(new RandomDocuments(seed, false).next());
      for (String line : text.split("\n")) {
        boolean row = !line.isEmpty() && !line.startsWith("# ");
        assertEquals(row ? 10 : 1, line.split("\t", -1).length, "seed " + seed + ": " + line);
      }
    }
  }

  @Test
  void conllURefusesWhatUtf8CannotWrite() {
    assertEquals(
        "document \"d\": expected characters that UTF-8 can write, found a lone surrogate at code"
            + " unit 2",
        assertThrows(
                IllegalArgumentException.class,
                () -> ConlluWriter.text(Document.of("d", "a \ud83d b")))
            .getMessage());
  }

  private static String cas(Document document) {
    JsonObject cas = JsonParser.parseString(CasJsonWriter.json(document)).getAsJsonObject();
    Map<Integer, JsonObject> byId = new HashMap<>();
    for (JsonElement each : cas.getAsJsonArray("%FEATURE_STRUCTURES")) {
      JsonObject structure = each.getAsJsonObject();
      assertTrue(byId.put(structure.get("%ID").getAsInt(), structure) == null, "ids are unique");
    }
    Set<Integer> members = new HashSet<>();
    cas.getAsJsonObject("%VIEWS")
        .getAsJsonObject("_InitialView")
        .getAsJsonArray("%MEMBERS")
        .forEach(member -> members.add(member.getAsInt()));
    StringBuilder shown = new StringBuilder();
    byId.forEach(
        (id, structure) -> {
          String type = structure.get("%TYPE").getAsString();
          assertEquals(structure.has("begin"), members.contains(id), "annotations are members");
          if (!type.startsWith("uima.cas.") && !type.endsWith("[]")) {
            JsonObject features = cas.getAsJsonObject("%TYPES").getAsJsonObject(type);
            for (String name : structure.keySet()) {
              String feature = name.replaceFirst("^@", "");
              assertTrue(
                  name.startsWith("%")
                      || Set.of("sofa", "begin", "end").contains(feature)
                      || features.has(feature),
                  () -> type + " declares " + name);
            }
          }
          if (type.endsWith("custom.Attribution") || type.endsWith("custom.Quantity")) {
            shown.append(item(document.text(), structure, byId)).append('\n');
          }
        });
    return shown.toString();
  }

  private static JsonObject at(Map<Integer, JsonObject> byId, JsonElement id) {
    JsonObject structure = byId.get(id.getAsInt());
    assertTrue(structure != null, () -> "a structure " + id);
    return structure == null ? new JsonObject() : structure;
  }

  private static String item(String text, JsonObject item, Map<Integer, JsonObject> byId) {
    List<String> parts = new ArrayList<>();
    parts.add(item.get("identifier").getAsString() + ": " + covered(text, item));
    for (JsonElement link : at(byId, item.get("@parts")).getAsJsonArray("%ELEMENTS")) {
      JsonObject target = at(byId, at(byId, link).get("@target"));
      assertEquals(at(byId, link).get("role"), target.get("role"));
      parts.add(target.get("role").getAsString() + " " + covered(text, target));
    }
    return String.join(" | ", parts);
  }

  /** UIMA counts as Java does. */
  private static String covered(String text, JsonObject annotation) {
    return text.substring(annotation.get("begin").getAsInt(), annotation.get("end").getAsInt());
  }

  @Test
  void casJsonIsConsistent() {
    assertEquals(
        """
        a1: “The port claims 15 berths,” | source Mayor Ada Brill | cue said | content “up from 12.”
        a2: 15 berths | source The port | cue claims
        q1: 15 | measured berths
        """,
        cas(ExchangeDocument.document()));
    for (long seed = 0; seed < 50; seed++) {
      cas(new RandomDocuments(seed, true).next());
    }
  }

  @Test
  void casJsonComesWithItsTypeSystem() throws IOException {
    CasJsonWriter.write(ExchangeDocument.document(), folder);
    String xml = Files.readString(folder.resolve("hearsay-typesystem.xml"));
    assertTrue(xml.contains("<name>webanno.custom.Attribution</name>"), xml);
    assertTrue(xml.contains("<elementType>webanno.custom.AttributionPartsLink</elementType>"), xml);
    assertTrue(Files.exists(folder.resolve("port=201.json")));
  }

  @Test
  void webAnnotationsSelectTheirWords() throws IOException {
    WebAnnotationWriter.write(ExchangeDocument.document(), folder);
    String text = Files.readString(folder.resolve("port=201.txt"));
    JsonObject page =
        JsonParser.parseString(Files.readString(folder.resolve("port=201.jsonld")))
            .getAsJsonObject();
    StringBuilder shown = new StringBuilder();
    for (JsonElement each : page.getAsJsonArray("items")) {
      JsonObject annotation = each.getAsJsonObject();
      shown.append(annotation.get("id").getAsString().replace("port=201.jsonld", ""));
      if (annotation.get("target").isJsonPrimitive()) {
        shown.append(" -> ").append(annotation.get("target").getAsString()).append('\n');
        continue;
      }
      for (JsonElement target : annotation.getAsJsonArray("target")) {
        JsonObject position =
            target.getAsJsonObject().getAsJsonArray("selector").get(0).getAsJsonObject();
        JsonObject quote =
            target.getAsJsonObject().getAsJsonArray("selector").get(1).getAsJsonObject();
        String words =
            text.substring(
                text.offsetByCodePoints(0, position.get("start").getAsInt()),
                text.offsetByCodePoints(0, position.get("end").getAsInt()));
        assertEquals(quote.get("exact").getAsString(), words);
        shown.append(" | ").append(words);
      }
      shown.append('\n');
    }
    assertEquals(
        """
        #attribution-a1 | “The port claims 15 berths,” | “up from 12.”
        #attribution-a1-source | Mayor Ada Brill
        #attribution-a1-cue | said
        #attribution-a2 | 15 berths
        #attribution-a2-source | The port
        #attribution-a2-cue | claims
        #quantity-q1 | 15
        #quantity-q1-measured | berths
        #claim-c1 -> port=201.jsonld#quantity-q1
        """,
        shown.toString());
  }
}
