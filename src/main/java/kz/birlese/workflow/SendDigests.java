package kz.birlese.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.people.Delivery;
import kz.birlese.people.Language;
import kz.birlese.people.Letters;
import kz.birlese.people.MailChoices;
import kz.birlese.people.Notice;
import kz.birlese.people.NoticeBook;
import kz.birlese.people.People;
import kz.birlese.people.SignedIn;
import kz.birlese.people.Texts;
import kz.birlese.people.Topic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One letter each working day to whoever wants what is told to them together: what was noted before the hour, has not been
 * read on the screen, and is still there for them when it is sent. Without any of it there is no letter.
 */
@Service
@BySystem
@Transactional(propagation = Propagation.NEVER)
public class SendDigests {

    private static final Logger LOG = LoggerFactory.getLogger(SendDigests.class);

    /** A letter that names more is not read. */
    private static final int MOST_LINES = 60;

    /** Older notices are forgotten. */
    private static final Duration KEPT = Duration.ofDays(365);

    /** What stands in the letter under one heading. */
    public record Section(String heading, List<Line> lines) {}

    /** @param address where it opens, without a slash in front */
    public record Line(String text, String address) {}

    private final NoticeBook book;
    private final NoticeSight sight;
    private final NoticeWords words;
    private final MailChoices choices;
    private final People people;
    private final Letters letters;
    private final Texts texts;
    private final WorkingDays days;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final LocalTime from;

    SendDigests(
            NoticeBook book,
            NoticeSight sight,
            NoticeWords words,
            MailChoices choices,
            People people,
            Letters letters,
            Texts texts,
            WorkingDays days,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${birlese.digest.from}") String from) {
        this.book = book;
        this.sight = sight;
        this.words = words;
        this.choices = choices;
        this.people = people;
        this.letters = letters;
        this.texts = texts;
        this.days = days;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.from = LocalTime.parse(from);
    }

    /** Writes the letters of today if today is a working day and their hour has come; may run as often as one likes. */
    public void today() {
        LocalDate day = LocalDate.now(clock);
        if (!days.isWorkingDay(day) || LocalTime.now(clock).isBefore(from)) {
            return;
        }
        Instant hour = day.atTime(from).atZone(clock.getZone()).toInstant();
        book.awaiting(hour).forEach(person -> write(day, hour, person));
        transaction.executeWithoutResult(status -> book.forget(hour.minus(KEPT)));
    }

    /** In a transaction of its own: one person's letter must not hold up the others. */
    private void write(LocalDate day, Instant hour, UUID person) {
        try {
            transaction.executeWithoutResult(status -> {
                List<Notice> waiting = book.waiting(person, hour);
                List<Section> sections = sections(waiting, person);
                if (sections.isEmpty() || send(day, person, sections)) {
                    book.told(waiting);
                }
            });
        } catch (ConcurrencyFailureException | DataIntegrityViolationException elsewhere) {
            LOG.info("The letter of the day to {} is written elsewhere at this moment", person);
        }
    }

    private boolean send(LocalDate day, UUID person, List<Section> sections) {
        int count = count(sections);
        List<Section> shown = shown(sections);
        return letters.send(
                "digest/" + day + "/" + person,
                person,
                "digest",
                Map.of("count", count, "sections", shown, "more", count - count(shown)));
    }

    /** By topic, the weightiest first; none for whoever has no account that works. */
    private List<Section> sections(List<Notice> waiting, UUID person) {
        return people.find(person).map(me -> sections(waiting, me)).orElse(List.of());
    }

    private List<Section> sections(List<Notice> waiting, SignedIn me) {
        List<Notice> wanted = waiting.stream()
                .filter(notice -> notice.readAt() == null)
                .filter(notice -> choices.of(me.id(), notice.topic()) != Delivery.NEVER)
                .toList();
        Map<Topic, List<Line>> lines = new TreeMap<>();
        sight.of(wanted, me).forEach(seen -> lines.computeIfAbsent(seen.notice().topic(), topic -> new ArrayList<>())
                .add(new Line(words.of(seen, me.language()), seen.address())));
        return lines.entrySet().stream()
                .map(each -> new Section(heading(each.getKey(), me.language()), each.getValue()))
                .toList();
    }

    private String heading(Topic topic, Language language) {
        return texts.say(language, "topic." + topic);
    }

    private static int count(List<Section> sections) {
        return sections.stream().mapToInt(each -> each.lines().size()).sum();
    }

    /** As many lines as are read; the letter says how many more there are. */
    private static List<Section> shown(List<Section> sections) {
        List<Section> shown = new ArrayList<>();
        int left = MOST_LINES;
        for (Section section : sections) {
            List<Line> lines = section.lines().stream().limit(left).toList();
            left -= lines.size();
            if (!lines.isEmpty()) {
                shown.add(new Section(section.heading(), lines));
            }
        }
        return shown;
    }
}
