package kz.birlese.plan;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What plans measure by: stable words, shown under {@code indicator.<word>}, each counted in a unit, shown under {@code
 * unit.<word>}. Results are recorded by the same words, so that they add up across villages.
 */
final class PlanIndicators {

    private static final Map<String, String> UNITS = new TreeMap<>(Map.ofEntries(
            Map.entry("jobsCreated", "jobs"),
            Map.entry("youthJobs", "jobs"),
            Map.entry("womenJobs", "jobs"),
            Map.entry("womenBusinesses", "businesses"),
            Map.entry("servicesOpened", "services"),
            Map.entry("householdsWithWater", "households"),
            Map.entry("pastureHectares", "hectares"),
            Map.entry("roadKilometres", "kilometres"),
            Map.entry("kindergartenPlaces", "places"),
            Map.entry("householdsOnline", "households"),
            Map.entry("peopleServed", "people"),
            Map.entry("peopleTrained", "people"),
            Map.entry("streetLights", "pieces"),
            Map.entry("buildingsRepaired", "pieces"),
            Map.entry("wellsInService", "pieces"),
            Map.entry("treesPlanted", "pieces"),
            Map.entry("documentsReady", "pieces"),
            Map.entry("wasteTonnes", "tonnes")));

    private PlanIndicators() {}

    static List<String> all() {
        return List.copyOf(UNITS.keySet());
    }

    static boolean isKnown(String indicator) {
        return indicator != null && UNITS.containsKey(indicator);
    }

    /** Throws when the word is none of ours. */
    static String unit(String indicator) {
        String unit = UNITS.get(indicator);
        if (unit == null) {
            throw new IllegalArgumentException(indicator);
        }
        return unit;
    }
}
