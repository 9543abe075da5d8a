package kz.birlese.workflow.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Three people fill in one form as it comes: thousands of edits, added and removed rows, in any order, each place keeping
 * and looking when it likes. Every word typed is another one, so that each can be followed.
 */
class ReconciledPropertiesTest {

    private static final String TITLE = "{'id':'t','type':'textfield','key':'title'}";
    private static final String ROWS = "{'id':'l','type':'dynamiclist','path':'rows','isRepeating':true,"
            + "'components':[{'id':'i','type':'textfield','key':'item'},{'id':'p','type':'number','key':'price'}]}";
    private static final Pattern FIELD = Pattern.compile("rows\\[#(\\w+)]\\.(\\w+)");
    private static final int STEPS = 4_000;

    private final FormDefinition form = new Bench().form(TITLE, ROWS);
    private final Map<String, List<Object>> others = new HashMap<>();
    private Map<String, Object> draft = Map.of();
    private int typed = 1_000;

    /** One place: what is on its screen, and what it last knew as kept. */
    private final class Place {

        private Map<String, Object> screen = opened();
        private Map<String, Object> seen = opened();

        private Map<String, Object> opened() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("title", null);
            values.put("rows", List.of(row("0", null, null)));
            return values;
        }

        void act(Random chance) {
            List<Map<String, Object>> rows = Values.rows(screen.get("rows"));
            int what = chance.nextInt(10);
            if (what < 4 && !rows.isEmpty()) {
                rows.get(chance.nextInt(rows.size())).put(chance.nextBoolean() ? "item" : "price", "" + ++typed);
            } else if (what < 5) {
                screen.put("title", "" + ++typed);
            } else if (what < 6 && rows.size() < 6) {
                rows.add(row(Row.newName(), null, null));
            } else if (what < 7 && !rows.isEmpty()) {
                rows.remove(chance.nextInt(rows.size()));
            }
            screen.put("rows", rows);
            if (what == 7) {
                look();
            } else if (what > 7) {
                keep();
            }
        }

        void keep() {
            Map<String, Object> before = draft.isEmpty() ? seen : draft;
            Reconciled both = Reconciled.of(form, seen, before, screen);
            draft = both.values();
            Map<String, List<Object>> waited = new HashMap<>();
            others.forEach((address, answers) -> waited.put(address, new ArrayList<>(answers)));
            both.overruled().forEach((address, value) -> others.computeIfAbsent(address, first -> new ArrayList<>())
                    .add(value));
            others.forEach((address, answers) -> answers.removeIf(answer -> !both.leavesOpen(address, answer)));
            others.values().removeIf(List::isEmpty);
            nothingIsLost(before);
            nothingStopsWaiting(waited);
            takeIn(both);
            look();
            assertThat(screen)
                    .as("after keeping and looking a place shows what stands")
                    .isEqualTo(draft);
        }

        void look() {
            if (screen.equals(seen) && !draft.isEmpty()) {
                takeIn(Reconciled.of(form, screen, draft, screen));
            }
        }

        private void takeIn(Reconciled both) {
            both.news().forEach((address, value) -> put(screen, address, value));
            seen = copy(screen);
        }

        /** What this place typed stands; what it had not seen stands or waits for a choice. */
        private void nothingIsLost(Map<String, Object> before) {
            Map<String, Object> known = fields(seen);
            Map<String, Object> now = fields(draft);
            fields(screen).forEach((address, value) -> {
                if (!value.equals(known.get(address))) {
                    assertThat(now).containsEntry(address, value);
                }
            });
            fields(before).forEach((address, value) -> {
                if (!value.equals(known.get(address))
                        && !others.getOrDefault(address, List.of()).contains(value)) {
                    assertThat(now).containsEntry(address, value);
                }
            });
        }

        /** An answer waits for a choice until it stands, its row is gone, or whoever had it before them went on from it. */
        private void nothingStopsWaiting(Map<String, List<Object>> waited) {
            Map<String, Object> known = fields(seen);
            Map<String, Object> now = fields(draft);
            waited.forEach((address, answers) -> answers.stream()
                    .filter(answer -> answer != null
                            && now.containsKey(address)
                            && !answer.equals(now.get(address))
                            && !answer.equals(known.get(address)))
                    .forEach(answer ->
                            assertThat(others.getOrDefault(address, List.of())).contains(answer)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void nothingTypedAtAnyPlaceIsLostUnsaid(long seed) {
        Random chance = new Random(seed);
        List<Place> places = List.of(new Place(), new Place(), new Place());
        int collisions = 0;
        for (int i = 0; i < STEPS; i++) {
            places.get(chance.nextInt(3)).act(chance);
            collisions += others.size();
        }
        assertThat(collisions).as("they did get in each other's way").isPositive();
        places.forEach(Place::keep);
        places.forEach(Place::look);
        assertThat(places.get(0).screen).isEqualTo(places.get(1).screen).isEqualTo(places.get(2).screen);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whoFillsItInAloneIsNeverAskedToChoose(long seed) {
        Random chance = new Random(seed);
        Place alone = new Place();
        for (int i = 0; i < STEPS; i++) {
            alone.act(chance);
            assertThat(others).isEmpty();
        }
        alone.keep();
        assertThat(draft).isEqualTo(alone.screen);
    }

    /** What has been typed, by address. */
    private Map<String, Object> fields(Map<String, Object> values) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", values.get("title"));
        for (Map<String, Object> row : Values.rows(values.get("rows"))) {
            fields.put("rows[#" + row.get("#") + "].item", row.get("item"));
            fields.put("rows[#" + row.get("#") + "].price", row.get("price"));
        }
        fields.values().removeIf(value -> value == null);
        return fields;
    }

    private static void put(Map<String, Object> screen, String address, Object value) {
        Matcher field = FIELD.matcher(address);
        if (!field.matches()) {
            screen.put(address, value);
            return;
        }
        List<Map<String, Object>> rows = Values.rows(screen.get("rows"));
        rows.stream().filter(row -> row.get("#").equals(field.group(1))).forEach(row -> row.put(field.group(2), value));
        screen.put("rows", rows);
    }

    private static Map<String, Object> copy(Map<String, Object> screen) {
        Map<String, Object> copy = new LinkedHashMap<>(screen);
        copy.put("rows", new ArrayList<>(Values.rows(screen.get("rows"))));
        return copy;
    }

    private static Map<String, Object> row(String name, String item, String price) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("#", name);
        row.put("item", item);
        row.put("price", price);
        return row;
    }
}
