package kz.birlese.workflow.ui;

import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kz.birlese.workflow.ProcessPart;
import kz.birlese.workflow.ProcessPart.Stuck;
import kz.birlese.workflow.ProcessPicture;
import kz.birlese.workflow.ProcessPicture.Box;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.repair.Effect;
import kz.birlese.workflow.repair.Effect.Place;

/**
 * What {@code look/diagram.js} lays over a diagram: the way gone, tokens, what is stuck, which boxes open, heat, what a
 * version changed.
 */
public final class DiagramFacts {

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
        facts.put("heat", Json.createObject());
        facts.put("picks", false);
        facts.put("marks", Json.createObject());
        return facts;
    }

    /**
     * A mark on a box or a way that says what has become of it; ways carry it in their line alone.
     *
     * @param look its name in the style, {@code added} or {@code changed}
     */
    public record Mark(String sign, String look, String label) {}

    /**
     * A diagram without any case.
     *
     * @param opens the words of the way into a box, by box
     * @param marks by box or way
     */
    public static JsonObject of(Map<String, String> opens, Map<String, Mark> marks) {
        JsonObject facts = Json.createObject();
        facts.put("visited", Json.createArray());
        facts.put("active", Json.createArray());
        facts.put("tokens", Json.createObject());
        facts.put("incidents", Json.createObject());
        JsonObject ways = Json.createObject();
        opens.forEach(ways::put);
        facts.put("opens", ways);
        JsonObject signs = Json.createObject();
        marks.forEach((id, mark) -> {
            JsonObject sign = Json.createObject();
            sign.put("sign", mark.sign());
            sign.put("look", mark.look());
            sign.put("label", mark.label());
            signs.put(id, sign);
        });
        facts.put("marks", signs);
        facts.put("heat", Json.createObject());
        facts.put("picks", false);
        return facts;
    }

    /** Of all that stand there: each box with tokens opens, and each that past cases tell something of is warm. */
    static JsonObject live(Say say, Lasts lasts, ProcessPicture picture, Heat heat, long mostVisits) {
        JsonObject tokens = Json.createObject();
        JsonObject stuck = Json.createObject();
        JsonObject warm = Json.createObject();
        for (Box box : picture.boxes()) {
            String name = say.standsAt(box.box());
            if (box.tokens() > 0) {
                JsonObject token = Json.createObject();
                token.put("count", String.valueOf(box.tokens()));
                token.put("label", say.it("processes.here", Map.of("box", name, "cases", box.cases())));
                tokens.put(box.box(), token);
            }
            if (box.stuck() > 0) {
                stuck.put(box.box(), say.it("processes.stuckHere", Map.of("box", name, "cases", box.stuck())));
            }
            Integer level = heat.level(box.figures(), mostVisits);
            if (level != null) {
                warm.put(box.box(), warmth(say, lasts, heat, box, level));
            }
        }
        JsonObject facts = Json.createObject();
        facts.put("visited", Json.createArray());
        facts.put("active", Json.createArray());
        facts.put("tokens", tokens);
        facts.put("incidents", stuck);
        facts.put("opens", Json.createObject());
        facts.put("heat", warm);
        facts.put("picks", true);
        facts.put("marks", Json.createObject());
        return facts;
    }

    private static JsonObject warmth(Say say, Lasts lasts, Heat heat, Box box, int level) {
        String name = say.it("box." + box.box());
        String time = lasts.of(box.figures().median());
        long visits = box.figures().visits();
        JsonObject warmth = Json.createObject();
        warmth.put("level", String.valueOf(level));
        warmth.put("text", heat == Heat.TIME ? time : say.value(visits));
        warmth.put("label", say.it("heat." + heat + ".box", Map.of("box", name, "time", time, "visits", visits)));
        return warmth;
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
