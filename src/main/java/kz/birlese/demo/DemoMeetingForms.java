package kz.birlese.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.birlese.body.AgendaItem;
import kz.birlese.body.Meeting;
import kz.birlese.body.ReadMeeting;
import kz.birlese.body.Seat;
import kz.birlese.people.Role;

/** What is typed into the forms of a meeting. */
final class DemoMeetingForms {

    /** Enough of any village. */
    private static final int GATHERED = 58;

    private static final int GUESTS = 2;
    private static final int USUAL_MINUTES = 30;

    private DemoMeetingForms() {}

    static Map<String, Object> preparing(ReadMeeting.Page page, DemoTalk talk, LocalDateTime startsAt) {
        List<Map<String, Object>> agenda = new ArrayList<>();
        page.meeting().agenda().forEach(item -> agenda.add(item(item.text(), USUAL_MINUTES, item.kind())));
        if (talk.agenda() != null) {
            talk.agenda().forEach(item -> agenda.add(item(item.text(), item.minutes(), kind(item))));
        }
        return Map.of("startsAt", startsAt, "place", talk.place(), "agenda", agenda);
    }

    private static AgendaItem.Kind kind(DemoTalk.Item item) {
        return item.vote() ? AgendaItem.Kind.DECISION : AgendaItem.Kind.INFORMATION;
    }

    private static Map<String, Object> item(String text, int minutes, AgendaItem.Kind kind) {
        return Map.of("text", text, "minutes", minutes, "kind", kind.name());
    }

    /**
     * All seats but one, each time another, and never without the chair.
     *
     * @param tooFew how many people when they were too few, or null
     */
    static Map<String, Object> attending(ReadMeeting.Page page, Integer tooFew, String sheet) {
        List<Seat> members =
                page.seats().stream().filter(seat -> !isChair(seat)).toList();
        Seat absent = members.get(Math.floorMod(page.meeting().number().hashCode(), members.size()));
        List<Seat> present = page.seats().stream()
                .filter(seat -> !seat.id().equals(absent.id()))
                .toList();
        int others = isGathering(page) ? GATHERED + page.seats().size() * 2 : present.size() + GUESTS;
        return Map.of(
                "present",
                present.stream().map(seat -> seat.id().toString()).toList(),
                "heads",
                tooFew == null ? others : tooFew,
                "presides",
                chair(page).id().toString(),
                "sheet",
                List.of(sheet));
    }

    private static boolean isGathering(ReadMeeting.Page page) {
        return page.meeting().kind() == Meeting.Kind.GATHERING;
    }

    private static boolean isChair(Seat seat) {
        return seat.office() == Seat.Office.CHAIR;
    }

    private static Seat chair(ReadMeeting.Page page) {
        return page.seats().stream()
                .filter(DemoMeetingForms::isChair)
                .findFirst()
                .orElseThrow();
    }

    static Map<String, Object> minutes(ReadMeeting.Page page, DemoTalk talk, LocalDate today) {
        int voters = page.meeting().quorum().found();
        List<Map<String, Object>> items = new ArrayList<>();
        for (AgendaItem item : page.meeting().agenda()) {
            items.add(item.kind() == AgendaItem.Kind.DECISION ? voted(voters, item, talk) : noted(item, talk));
        }
        return Map.of(
                "items",
                items,
                "minutesKk",
                talk.kk(),
                "minutesRu",
                talk.ru(),
                "assignments",
                talk.actions().stream().map(each -> row(each, page, today)).toList());
    }

    /** Where many vote, some do not agree. */
    private static Map<String, Object> voted(int voters, AgendaItem item, DemoTalk talk) {
        int against = voters / 15;
        int abstained = voters / 20;
        Map<String, Object> row = noted(item, talk);
        row.put("votesFor", voters - against - abstained);
        row.put("votesAgainst", against);
        row.put("abstained", abstained);
        return row;
    }

    private static Map<String, Object> noted(AgendaItem item, DemoTalk talk) {
        Map<String, Object> row = new HashMap<>();
        if (talk.agenda() != null) {
            talk.agenda().stream()
                    .filter(each -> each.text().equals(item.text()))
                    .findFirst()
                    .ifPresent(each -> row.put("resolution", each.resolution()));
        }
        return row;
    }

    private static Map<String, Object> row(DemoTalk.Action action, ReadMeeting.Page page, LocalDate today) {
        String owner = action.owner().equals(Role.AKIMAT.name())
                ? action.owner()
                : page.seats().stream()
                        .filter(seat -> seat.office().name().equals(action.owner()))
                        .findFirst()
                        .orElseThrow()
                        .id()
                        .toString();
        return Map.of("what", action.what(), "owner", owner, "due", today.plusDays(action.days()));
    }
}
