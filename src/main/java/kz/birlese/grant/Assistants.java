package kz.birlese.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.grant.ApplicationPage.AssistedBy;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.Assistance;
import kz.birlese.people.Assistances;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import org.springframework.stereotype.Component;

/** Who has filled in an application with its applicant. */
@Component
class Assistants {

    private final Assistances assistances;
    private final Accounts accounts;
    private final ApplicationWords words;
    private final Texts texts;
    private final Clock clock;

    Assistants(Assistances assistances, Accounts accounts, ApplicationWords words, Texts texts, Clock clock) {
        this.assistances = assistances;
        this.accounts = accounts;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    /** The first first. */
    List<AssistedBy> of(UUID applicationId) {
        return assistances.findByCaseIdOrderByStartedAt(applicationId).stream()
                .map(this::line)
                .toList();
    }

    /** The same in words: name, place and day. */
    List<String> lines(UUID applicationId, Language language) {
        return of(applicationId).stream().map(each -> inWords(each, language)).toList();
    }

    private String inWords(AssistedBy by, Language language) {
        Map<String, Object> facts = Map.of(
                "name", by.name(),
                "place", words.placeOf(language, by.place()),
                "on", LocalDate.ofInstant(by.at(), clock.getZone()));
        return texts.say(language, "assist.by.line", facts);
    }

    private AssistedBy line(Assistance each) {
        String name = accounts.findById(each.assistant()).map(Account::name).orElseThrow();
        return new AssistedBy(name, each.place(), each.startedAt());
    }
}
