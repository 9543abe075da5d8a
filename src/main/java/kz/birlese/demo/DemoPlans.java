package kz.birlese.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.birlese.demo.AdoptedCycle.Raised;
import kz.birlese.plan.SettlementProfile;
import kz.birlese.plan.WorkingGroups.Member;
import org.springframework.core.io.ClassPathResource;

/**
 * The plans of the seven settlements of the first year, from the folder {@code demo/adopted}, and how each came to its plan,
 * from {@code demo/first-year.json}. Invented.
 */
final class DemoPlans {

    static final List<String> SETTLEMENTS =
            List.of("mangystau", "bayandy", "kyzyltobe", "batyr", "fort-shevchenko", "akshukur", "bautino");

    private DemoPlans() {}

    /** How one of them came to its plan; {@code plan} is its name in {@link #SETTLEMENTS}. */
    private record Way(
            String plan, String person, String second, DemoVillage.Vote vote, List<DemoVillage.Tree> trees) {}

    /** A village, with the days on which its cycle was launched and its plan adopted. */
    record Told(DemoVillage village, AdoptedPlan plan, LocalDate launchedOn, LocalDate adoptedOn, int later) {
        int firstYear() {
            return plan.firstYear() + later;
        }

        int lastYear() {
            return plan.lastYear() + later;
        }
    }

    static AdoptedPlan read(ObjectMapper json, String settlement) {
        return read(json, "adopted/" + settlement, AdoptedPlan.class);
    }

    private static <T> T read(ObjectMapper json, String name, Class<T> type) {
        try (InputStream file = new ClassPathResource("demo/" + name + ".json").getInputStream()) {
            return json.readValue(file, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Moved by whole years, so that all are in force by the day and none has been for much longer than a year. */
    static List<Told> inForceBy(ObjectMapper json, LocalDate day) {
        List<Way> ways = List.of(read(json, "first-year", Way[].class));
        LocalDate last = ways.stream()
                .map(way -> read(json, way.plan()).adoptedOn())
                .max(LocalDate::compareTo)
                .orElseThrow();
        int later =
                day.getYear() - last.getYear() - (last.withYear(day.getYear()).isAfter(day) ? 1 : 0);
        return ways.stream()
                .map(way -> told(way, read(json, way.plan()), later, json))
                .toList();
    }

    private static Told told(Way way, AdoptedPlan plan, int later, ObjectMapper json) {
        DemoVillage village = new DemoVillage(
                plan.settlement(),
                null,
                way.person(),
                way.second(),
                null,
                group(plan),
                profile(plan.cycle().profile(), json),
                plan.cycle().issues().stream().map(each -> issue(each, later)).toList(),
                true,
                List.of(),
                sorting(plan.cycle().issues()),
                way.trees(),
                null,
                way.vote(),
                new DemoVillage.Plan(plan.title(), plan.firstYear(), plan.goals(), plan.resolution()));
        return new Told(
                village,
                plan,
                plan.cycle().launchedOn().plusYears(later),
                plan.adoptedOn().plusYears(later),
                later);
    }

    private static Map<String, Object> group(AdoptedPlan plan) {
        return Map.of(
                "documentNumber",
                plan.cycle().mandate().documentNumber(),
                "termMonths",
                plan.cycle().mandate().termMonths(),
                "members",
                plan.cycle().members().stream().map(DemoPlans::member).toList());
    }

    private static Map<String, Object> member(Member member) {
        Map<String, Object> row = new HashMap<>();
        row.put("name", member.name());
        row.put("party", member.party().name());
        row.put("office", member.office().name());
        row.put("bornIn", member.bornIn());
        row.put("woman", member.woman());
        DemoPerson.workingAs(member.name()).ifPresent(account -> row.put("email", account + DemoPerson.DOMAIN));
        return row;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> profile(SettlementProfile.Figures figures, ObjectMapper json) {
        Map<String, Object> profile = json.convertValue(figures, Map.class);
        profile.put("facilities", List.of(figures.facilities().split(",")));
        return profile;
    }

    private static DemoVillage.Raised issue(Raised raised, int later) {
        Map<String, Object> row = new HashMap<>();
        row.put("text", raised.issue().text());
        row.put("field", raised.issue().field().name());
        row.put("raisedBy", raised.issue().by().name());
        row.put("channel", raised.issue().channel().name());
        row.put("raisedOn", raised.issue().on().plusYears(later));
        row.put("voices", BigDecimal.valueOf(raised.issue().voices()));
        return new DemoVillage.Raised(raised.word(), row);
    }

    private static DemoVillage.Sorting sorting(List<Raised> issues) {
        List<DemoVillage.Sorted> merges = new ArrayList<>();
        List<DemoVillage.Sorted> setAside = new ArrayList<>();
        for (Raised each : issues) {
            if (each.mergedInto() != null) {
                merges.add(new DemoVillage.Sorted(each.word(), each.mergedInto(), each.why()));
            } else if (each.why() != null) {
                setAside.add(new DemoVillage.Sorted(each.word(), null, each.why()));
            }
        }
        List<String> leading =
                issues.stream().filter(Raised::leading).map(Raised::word).toList();
        return new DemoVillage.Sorting(merges, setAside, leading);
    }
}
