package kz.birlese.plan;

import java.util.Map;

/**
 * One row of the table {@code decideSmart} that holds.
 *
 * @param field the word of the field it is about, shown under {@code plan.field.<word>}
 * @param found the figure of the plan the row is about; null when it is about none
 * @param needed the figure the row asks for; null when it asks for none
 */
record SmartRow(String letter, String finding, String field, String found, String needed) {

    /** @param facts what the table was asked */
    static SmartRow of(Map<String, Object> row, Map<String, Object> facts) {
        Object needed = row.get("needed");
        Object fact = row.get("fact") == null ? null : facts.get(row.get("fact"));
        return new SmartRow(
                (String) row.get("letter"),
                (String) row.get("finding"),
                (String) row.get("field"),
                fact == null ? null : fact.toString(),
                needed == null ? null : needed.toString());
    }
}
