package kz.birlese.body;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.birlese.people.Accounts;
import kz.birlese.people.Language;
import kz.birlese.people.Pdf;
import kz.birlese.record.Files;
import kz.birlese.record.StoredFile;
import kz.birlese.territory.Territories;
import org.springframework.stereotype.Component;

/** The minutes of a meeting, printed in one language with lines for the signatures. */
@Component
class MinutesPrint {

    private final Seats seats;
    private final Accounts accounts;
    private final Territories territories;
    private final Files files;
    private final Pdf pdf;

    MinutesPrint(Seats seats, Accounts accounts, Territories territories, Files files, Pdf pdf) {
        this.seats = seats;
        this.accounts = accounts;
        this.territories = territories;
        this.files = files;
        this.pdf = pdf;
    }

    /** Printed and kept with the meeting. */
    StoredFile kept(Meeting meeting, Body body, Language language) {
        String name = meeting.number().replace('/', '-') + "-" + language.name().toLowerCase(Locale.ROOT) + ".pdf";
        return files.keep(meeting.id(), null, name, of(meeting, body, language));
    }

    byte[] of(Meeting meeting, Body body, Language language) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("number", meeting.number());
        facts.put("body", body.name());
        facts.put("kind", meeting.kind().name());
        facts.put("title", meeting.title().in(language));
        facts.put(
                "territory",
                territories.name(body.territory(), language.locale().getLanguage()));
        facts.put("startsAt", meeting.startsAt());
        facts.put("place", meeting.place());
        facts.put("heads", meeting.heads());
        facts.put("needed", meeting.quorum().needed());
        facts.put("found", meeting.quorum().found());
        facts.put("attempts", meeting.attempts());
        facts.put("agenda", meeting.agenda());
        facts.put("minutes", language == Language.KK ? meeting.minutesKk() : meeting.minutesRu());
        facts.put("assignments", assignments(meeting));
        facts.put("signedAt", meeting.signedAt());
        facts.put("signedHere", meeting.signedPage() == null);
        people(facts, meeting);
        return pdf.of("minutes", language, facts);
    }

    private void people(Map<String, Object> facts, Meeting meeting) {
        List<Seat> there = seats.findAllById(meeting.present());
        facts.put("present", there.stream().map(Seat::name).sorted().toList());
        facts.put(
                "presides",
                there.stream()
                        .filter(seat -> seat.id().equals(meeting.presides()))
                        .map(Seat::name)
                        .findFirst()
                        .orElse(""));
        facts.put("writer", accounts.findById(meeting.writtenBy()).orElseThrow().name());
    }

    /** By whom: the name of the seat, or nothing where it is the akimat. */
    private List<Map<String, Object>> assignments(Meeting meeting) {
        return meeting.assignments().stream()
                .map(each -> {
                    Map<String, Object> line = new HashMap<>();
                    line.put("text", each.text());
                    line.put("due", each.due());
                    line.put(
                            "owner",
                            each.seat() == null
                                    ? null
                                    : seats.findById(each.seat()).orElseThrow().name());
                    return line;
                })
                .toList();
    }
}
