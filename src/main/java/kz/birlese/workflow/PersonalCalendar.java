package kz.birlese.workflow;

import java.util.List;
import java.util.Optional;
import kz.birlese.people.BySystem;
import kz.birlese.people.CalendarFeeds;
import kz.birlese.people.People;
import kz.birlese.people.SignedIn;
import kz.birlese.people.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands in the calendar of whoever made the secret address, in their language. */
@Service
@BySystem
@Transactional(readOnly = true)
class PersonalCalendar {

    private final CalendarFeeds feeds;
    private final People people;
    private final ObjectProvider<CalendarDates> sources;
    private final Texts texts;

    PersonalCalendar(CalendarFeeds feeds, People people, ObjectProvider<CalendarDates> sources, Texts texts) {
        this.feeds = feeds;
        this.people = people;
        this.sources = sources;
        this.texts = texts;
    }

    /** Empty for an address nobody has made or that was taken away, and while the account is closed. */
    public Optional<byte[]> at(String token) {
        return feeds.holder(token).flatMap(people::find).map(this::of);
    }

    private byte[] of(SignedIn person) {
        List<CalendarDate> dates = sources.orderedStream()
                .flatMap(each -> each.of(person).stream())
                .toList();
        return CalendarFile.of("Terms//" + person.language(), texts.say(person.language(), "dates.name"), dates);
    }
}
