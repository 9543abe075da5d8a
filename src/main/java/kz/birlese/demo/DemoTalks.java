package kz.birlese.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.birlese.body.Seat;
import kz.birlese.people.Language;
import kz.birlese.people.Trilingual;
import kz.birlese.plan.IssueChannel;
import org.springframework.core.io.ClassPathResource;

/**
 * What the working groups of villages talk about, from {@code demo/meetings.json}. Invented.
 *
 * @param first of a new group; {@code gathering} and {@code group} of those that decide on a plan
 * @param progress the first one after the plan is in force; {@code year} when there is nothing else to tell
 * @param tooFew by settlement, how many came to the gathering the first time
 * @param villages those after {@code progress}, by settlement
 */
record DemoTalks(
        DemoTalk first,
        DemoTalk gathering,
        DemoTalk group,
        DemoTalk progress,
        DemoTalk year,
        Map<String, Integer> tooFew,
        Map<String, List<DemoTalk>> villages) {

    /**
     * A body of a district or of the region; its people are those of {@link DemoPerson} where the names are the same.
     *
     * @param every how many days lie between two of its meetings
     */
    record Upper(
            String territory,
            Trilingual name,
            String mandate,
            LocalDate formedOn,
            String person,
            String second,
            int every,
            List<Sitting> seats,
            List<DemoTalk> talks) {}

    /** Who sits in it. */
    record Sitting(String name, Seat.Party party, Seat.Office office, int bornIn, boolean woman) {}

    static DemoTalks read(ObjectMapper json) {
        return read(json, "meetings", DemoTalks.class);
    }

    static List<Upper> upper(ObjectMapper json) {
        return List.of(read(json, "upper-bodies", Upper[].class));
    }

    private static <T> T read(ObjectMapper json, String name, Class<T> type) {
        try (InputStream file = new ClassPathResource("demo/" + name + ".json").getInputStream()) {
            return json.readValue(file, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** In which people say what they wrote down as raised at a meeting. */
    DemoTalk first(DemoVillage village) {
        String raised = village.issues().stream()
                .filter(issue -> IssueChannel.MEETING.name().equals(issue.row().get("channel")))
                .map(issue -> quoted(issue.row().get("text").toString()))
                .collect(Collectors.joining("; "));
        return first.about(Map.of("issues", raised));
    }

    /** Without the full stop, which the sentence around it has. */
    private static String quoted(String text) {
        return "«" + (text.endsWith(".") ? text.substring(0, text.length() - 1) : text) + "»";
    }

    DemoTalk gathering(DemoVillage village) {
        return gathering
                .about(Map.of(
                        "goals.kk", goals(village.plan(), Language.KK), "goals.ru", goals(village.plan(), Language.RU)))
                .tooFewAtFirst(tooFew.get(village.settlement()));
    }

    private static String goals(DemoVillage.Plan plan, Language language) {
        return plan.goals().stream()
                .map(goal -> quoted(goal.text().in(language)))
                .collect(Collectors.joining("; "));
    }

    DemoTalk deciding() {
        return group.about(Map.of());
    }

    /** @param place how many meetings there have been since the plan came into force */
    DemoTalk since(DemoVillage village, int place) {
        List<DemoTalk> own = villages.get(village.settlement());
        DemoTalk talk = place == 0 ? progress : place <= own.size() ? own.get(place - 1) : year;
        return talk.about(Map.of(
                "measures.kk",
                measures(village.plan(), Language.KK),
                "measures.ru",
                measures(village.plan(), Language.RU)));
    }

    /** Those that begin in the first year. */
    private static String measures(DemoVillage.Plan plan, Language language) {
        return plan.goals().stream()
                .flatMap(goal -> goal.measures().stream())
                .filter(measure -> measure.starts().getYear() == plan.firstYear())
                .map(AdoptedPlan.Measure::what)
                .map(what -> quoted(what.in(language)))
                .collect(Collectors.joining("; "));
    }
}
