package kz.birlese.workflow.ui;

import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kz.birlese.workflow.ProcessPart;
import kz.birlese.workflow.ProcessPart.Stuck;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.repair.Effect;
import kz.birlese.workflow.repair.Effect.Place;

/** What {@code look/diagram.js} lays over a diagram: the way gone, tokens, what is stuck, which boxes open. */
final class DiagramFacts {

    private DiagramFacts() {}

    static JsonObject of(Say say, ProcessPart part, List<ProcessPart> all) {
        JsonObject facts = Json.createObject();
        facts.put("visited", words(part.visited()));
        facts.put("active", words(part.active().keySet()));
        facts.put("tokens", tokens(say, part.active()));
        JsonObject incidents = Json.createObject();
        for (Stuck stuck : part.incidents()) {
            incidents.put(stuck.box(), say.it("diagram.stuck"));
        }
        facts.put("incidents", incidents);
        JsonObject opens = Json.createObject();
        all.stream()
                .filter(inside -> part.instance().equals(inside.caller()))
                .forEach(inside -> opens.put(
                        inside.callerBox(),
                        say.it("diagram.inside", Map.of("box", say.it("box." + inside.callerBox())))));
        facts.put("opens", opens);
        return facts;
    }

    /** The same before a change, with what goes and what comes by it. */
    static JsonObject of(Say say, ProcessPart part, Effect effect) {
        JsonObject facts = of(say, part, List.of());
        facts.put("goes", places(say, effect.left(), part, "effect.gone"));
        facts.put("comes", places(say, effect.entered(), part, "effect.come"));
        return facts;
    }

    private static JsonObject places(Say say, List<Place> places, ProcessPart part, String label) {
        JsonObject marks = Json.createObject();
        places.stream()
                .filter(place -> place.process().equals(part.processKey()))
                .forEach(place -> marks.put(place.box(), say.it(label)));
        return marks;
    }

    private static JsonObject tokens(Say say, Map<String, Integer> active) {
        JsonObject tokens = Json.createObject();
        active.forEach((box, count) -> {
            JsonObject token = Json.createObject();
            token.put("count", String.valueOf(count));
            token.put("label", say.it("diagram.here", Map.of("count", count)));
            tokens.put(box, token);
        });
        return tokens;
    }

    private static JsonArray words(Collection<String> words) {
        JsonArray array = Json.createArray();
        words.forEach(word -> array.set(array.length(), word));
        return array;
    }
}
