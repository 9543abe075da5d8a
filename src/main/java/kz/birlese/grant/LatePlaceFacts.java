package kz.birlese.grant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Figures;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import kz.birlese.record.Gone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The arithmetic before the director who decides on a late place: the total, the place among the others, the money. */
@Service
@Transactional(readOnly = true)
@BySystem
public class LatePlaceFacts {

    private final Complaints complaints;
    private final Calls calls;
    private final GrantApplications applications;
    private final LatePlaces latePlaces;
    private final ApplicationWords words;
    private final Texts texts;
    private final CurrentUser user;

    LatePlaceFacts(
            Complaints complaints,
            Calls calls,
            GrantApplications applications,
            LatePlaces latePlaces,
            ApplicationWords words,
            Texts texts,
            CurrentUser user) {
        this.complaints = complaints;
        this.calls = calls;
        this.applications = applications;
        this.latePlaces = latePlaces;
        this.words = words;
        this.texts = texts;
        this.user = user;
    }

    /** By form field. */
    public Map<String, Object> of(UUID complaintId) {
        Complaint complaint = complaints.findById(complaintId).orElseThrow(Gone.of("complaint"));
        GrantApplication application = applications.named(complaint.applicationId());
        CallSettings settings = calls.named(complaint.callId()).settings();
        LatePlace late = latePlaces.of(application);
        Language language = user.require().language();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("application", application.number() + " · " + application.title());
        facts.put("arithmetic", arithmetic(language, application, settings));
        facts.put("total", application.total());
        facts.put("threshold", settings.totalThreshold());
        facts.put("missed", words.missed(language, settings, late.missed()));
        facts.put("place", place(language, late));
        facts.put("separated", separated(language, settings, late));
        facts.put("ranking", ranking(language, application, late));
        facts.put("requested", application.amountRequested().amount());
        facts.put("free", late.free().amount());
        return facts;
    }

    private List<Map<String, Object>> arithmetic(
            Language language, GrantApplication application, CallSettings settings) {
        return words.arithmetic(language, settings, application).stream()
                .map(line -> Map.<String, Object>of(
                        "criterion", line.criterion(),
                        "mean", Figures.of(language, line.mean()),
                        "weight", Figures.percent(language, line.weight()),
                        "points", Figures.of(language, line.points()),
                        "threshold", line.threshold() == null ? "—" : Figures.of(language, line.threshold())))
                .toList();
    }

    private String place(Language language, LatePlace late) {
        return texts.say(
                language,
                "latePlace.place",
                Map.of("place", late.place(), "places", late.order().size()));
    }

    private String separated(Language language, CallSettings settings, LatePlace late) {
        return late.place() == 1 ? "—" : words.separation(language, settings, late.separatedBy(), late.drawNumber());
    }

    /** The others with what became of them, this one in its place among them. */
    private List<Map<String, Object>> ranking(Language language, GrantApplication application, LatePlace late) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < late.order().size(); i++) {
            GrantApplication each = late.order().get(i);
            rows.add(Map.of(
                    "place", String.valueOf(i + 1),
                    "number", each.number(),
                    "total", Figures.of(language, each.total()),
                    "requested", each.amountRequested().in(language),
                    "state",
                            each == application
                                    ? texts.say(language, "latePlace.this")
                                    : words.status(language, each.status())));
        }
        return rows;
    }
}
