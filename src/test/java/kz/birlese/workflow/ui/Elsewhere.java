package kz.birlese.workflow.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Forms in the manner of a modeler's export, as somebody outside this house might bring them, and their data. */
final class Elsewhere {

    static final List<String> NAMES = List.of("order-approval", "leave-request", "purchase", "welcome", "survey");

    private Elsewhere() {}

    static String form(String name) {
        try (InputStream file = Elsewhere.class.getResourceAsStream("/elsewhere/" + name + ".form")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param papers ids of stored files to show */
    static Map<String, Object> opening(String name, List<String> papers) {
        return switch (name) {
            case "order-approval" ->
                Map.of(
                        "number",
                        "4711",
                        "customer",
                        "Ahmet & *Söhne*",
                        "express",
                        true,
                        "amount",
                        1234.5,
                        "longest",
                        40,
                        "positions",
                        positions());
            case "leave-request" ->
                Map.of(
                        "colleagues",
                        List.of(Map.of("label", "Asel", "value", "7"), Map.of("value", "8"), "9"),
                        "handover",
                        "2026-12-01T09:00Z");
            case "purchase" ->
                Map.of(
                        "currency", "KZT",
                        "items", List.of(item("Bricks", 10), item("Beams", 20), item("Nails", 500)),
                        "budgets", List.of(Map.of("year", 2026, "left", 100)),
                        "heads", List.of(Map.of("key", "year", "label", "Year"), Map.of("key", "left")));
            case "welcome" ->
                Map.of(
                        "name",
                        "<b>Dana</b>",
                        "plan",
                        List.of(Map.of("day", "Mon", "what", "Keys"), Map.of("day", "Tue", "what", "Tour")),
                        "papers",
                        papers,
                        "teamList",
                        List.of(Map.of("id", "red", "title", "Reds"), Map.of("id", "blue", "title", "Blues")));
            default -> new HashMap<>(Map.of("limit", 5));
        };
    }

    private static Map<String, Object> item(String name, int pieces) {
        return Map.of("name", name, "pieces", pieces, "price", 2.5);
    }

    private static List<Map<String, Object>> positions() {
        List<Map<String, Object>> positions = new ArrayList<>();
        List.of("Bricks", "Beams", "Nails", "Tiles")
                .forEach(each -> positions.add(
                        Map.of("name", each, "pieces", 10 * (4 - positions.size()), "price", positions.size() + 0.5)));
        return positions;
    }
}
