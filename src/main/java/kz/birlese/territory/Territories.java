package kz.birlese.territory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The tree of territories. It changes by migration only, so it is read once. */
@Component
public class Territories {

    private final JdbcTemplate database;
    private volatile Map<String, Territory> known;

    Territories(JdbcTemplate database) {
        this.database = database;
    }

    public Optional<Territory> find(String kato) {
        return Optional.ofNullable(known().get(kato));
    }

    /** The name in the language of the tag ({@code kk}, {@code ru}, {@code en}); the code itself when it is unknown. */
    public String name(String kato, String languageTag) {
        return find(kato).map(territory -> territory.name(languageTag)).orElse(kato);
    }

    /** Regions, districts and settlements, each after its parent. */
    public List<Territory> all() {
        return List.copyOf(known().values());
    }

    /** Villages and towns, in the order of their codes. */
    public List<Territory> settlements() {
        return known().values().stream().filter(Territory::isSettlement).toList();
    }

    /** Villages and towns in the territory, itself included. */
    public List<Territory> settlementsWithin(String ancestor) {
        return settlements().stream()
                .filter(settlement -> within(settlement.kato(), ancestor))
                .toList();
    }

    /** Whether the territory is the other one or lies under it; false when either is unknown. */
    public boolean within(String kato, String ancestor) {
        return known().containsKey(kato)
                && (kato.equals(ancestor)
                        || ancestors(kato).stream().anyMatch(each -> each.kato().equals(ancestor)));
    }

    /** From the region down to the parent; empty for a region or an unknown code. */
    public List<Territory> ancestors(String kato) {
        List<Territory> path = new ArrayList<>();
        Territory at = known().get(kato);
        while (at != null && at.parent() != null) {
            at = known().get(at.parent());
            path.add(at);
        }
        Collections.reverse(path);
        return path;
    }

    private Map<String, Territory> known() {
        if (known == null) {
            Map<String, Territory> read = new LinkedHashMap<>();
            readAll().forEach(territory -> read.put(territory.kato(), territory));
            known = read;
        }
        return known;
    }

    private List<Territory> readAll() {
        return database.query(
                "select * from territory order by kato",
                (row, number) -> new Territory(
                        row.getString("kato"),
                        row.getString("parent"),
                        Territory.Kind.valueOf(row.getString("kind")),
                        row.getString("name_kk"),
                        row.getString("name_ru"),
                        row.getString("name_en"),
                        row.getString("aliases") == null
                                ? List.of()
                                : List.of(row.getString("aliases").split(", ")),
                        row.getObject("cohort_year", Integer.class)));
    }
}
