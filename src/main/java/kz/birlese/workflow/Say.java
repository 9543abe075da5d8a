package kz.birlese.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Figures;
import kz.birlese.people.Language;
import kz.birlese.people.Sayable;
import kz.birlese.people.Texts;
import kz.birlese.record.Refusal;
import kz.birlese.territory.Territories;
import org.springframework.stereotype.Component;

/** Words, dates and places as the person at work reads them. */
@Component
public class Say {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts;
    private final CurrentUser user;
    private final Territories territories;
    private final Clock clock;

    Say(Texts texts, CurrentUser user, Territories territories, Clock clock) {
        this.texts = texts;
        this.user = user;
        this.territories = territories;
        this.clock = clock;
    }

    public Language language() {
        return user.require().language();
    }

    public String it(String key) {
        return it(key, Map.of());
    }

    public String it(String key, Map<String, Object> facts) {
        return texts.say(language(), key, facts);
    }

    public boolean knows(String key) {
        return texts.knows(language(), key);
    }

    /** The text under the key, or the other one where the house has no such text. */
    public String itOr(String key, String otherwise) {
        return knows(key) ? it(key) : otherwise;
    }

    /** The name of a box as the place where a case stands; of a choice between events, what is being waited for. */
    public String standsAt(String box) {
        return itOr("waits." + box, it("box." + box));
    }

    /** Which rule, what was found, what is needed. */
    public String refusal(Refusal.Reason reason) {
        return it("refusal." + reason.rule(), reason.facts());
    }

    /** When a draft was saved: the time, with the day when that is not today. */
    public String saved(Instant at) {
        boolean today = at.atZone(clock.getZone()).toLocalDate().equals(LocalDate.now(clock));
        return it("form.saved", Map.of("when", today ? time(at) : moment(at), "today", String.valueOf(today)));
    }

    /** A value as people write it; a dash where there is none. */
    public String value(Object value) {
        if (value instanceof Sayable sayable) {
            return sayable.in(language());
        }
        if (value instanceof Number number) {
            return Figures.of(language(), number);
        }
        if (value instanceof LocalDate date) {
            return DATE.format(date);
        }
        if (value instanceof LocalDateTime at) {
            return MOMENT.format(at);
        }
        if (value instanceof LocalTime time) {
            return TIME.format(time);
        }
        return value == null ? "—" : value.toString();
    }

    public String percent(Number share) {
        return Figures.percent(language(), share);
    }

    /** Pages are known by what they show, then by the house. */
    public String title(String what) {
        return what + " · Birlese";
    }

    public String date(Instant at) {
        return DATE.withZone(clock.getZone()).format(at);
    }

    public String day(LocalDate on) {
        return DATE.format(on);
    }

    public String moment(Instant at) {
        return MOMENT.withZone(clock.getZone()).format(at);
    }

    public String time(Instant at) {
        return TIME.withZone(clock.getZone()).format(at);
    }

    /** The settlement's name; the whole region where there is none. */
    public String place(String kato) {
        return kato == null
                ? it("place.region")
                : territories.name(kato, language().locale().getLanguage());
    }
}
