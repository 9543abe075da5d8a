package kz.birlese.workflow;

import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Notice;
import kz.birlese.people.NoticeBook;
import kz.birlese.people.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person at work has been told: the unread first, the newest first among them. */
@Service
@PermitAll
@Transactional
public class MyNotices {

    /** More than anybody reads; further ones are not counted. */
    public static final int MOST = 99;

    /**
     * One notice as it reads now.
     *
     * @param text null when what it was about is gone, or is not for the person any more
     * @param address where it opens; null with the text
     */
    public record Line(UUID id, Instant at, boolean read, String text, String address) {}

    /** Some notices, and where the following page begins, or null when there is none. */
    public record Page(List<Line> lines, String next) {}

    private final NoticeBook book;
    private final NoticeSight sight;
    private final NoticeWords words;
    private final CurrentUser user;

    MyNotices(NoticeBook book, NoticeSight sight, NoticeWords words, CurrentUser user) {
        this.book = book;
        this.sight = sight;
        this.words = words;
        this.user = user;
    }

    /** How many unread ones tell of something the person may see; of more than {@link #MOST}, one more than that. */
    @Transactional(readOnly = true)
    public int unread() {
        SignedIn me = user.require();
        List<Notice> unread = book.unread(me.id(), MOST + 1);
        return unread.isEmpty() ? 0 : sight.of(unread, me).size();
    }

    /** The page that begins where another ended, or the first when {@code after} is null. */
    @Transactional(readOnly = true)
    public Page page(String after, int size) {
        SignedIn me = user.require();
        List<Notice> found = new ArrayList<>(from(me, after, size + 1));
        if (found.size() > size) {
            List<Notice> page = found.subList(0, size);
            return new Page(lines(page, me), cursor(page.get(size - 1)));
        }
        return new Page(lines(found, me), null);
    }

    private List<Notice> from(SignedIn me, String after, int most) {
        Cursor cursor = Cursor.of(after);
        List<Notice> found = new ArrayList<>();
        if (!cursor.read()) {
            found.addAll(book.after(me.id(), false, cursor.at(), cursor.id(), most));
        }
        if (found.size() < most) {
            Cursor read = cursor.read() ? cursor : Cursor.FIRST;
            found.addAll(book.after(me.id(), true, read.at(), read.id(), most - found.size()));
        }
        return found;
    }

    private List<Line> lines(List<Notice> notices, SignedIn me) {
        Map<UUID, NoticeSight.Seen> seen = sight.of(notices, me).stream()
                .collect(Collectors.toMap(each -> each.notice().id(), Function.identity()));
        return notices.stream()
                .map(notice -> line(notice, seen.get(notice.id()), me))
                .toList();
    }

    private Line line(Notice notice, NoticeSight.Seen seen, SignedIn me) {
        boolean read = notice.readAt() != null;
        return seen == null
                ? new Line(notice.id(), notice.at(), read, null, null)
                : new Line(notice.id(), notice.at(), read, words.of(seen, me.language()), seen.address());
    }

    /** Does nothing with a notice of somebody else. */
    public void read(UUID notice) {
        book.read(user.require().id(), notice);
    }

    public void readAll() {
        book.readAll(user.require().id());
    }

    /** The person looks at the task: what was told about it is read. */
    public void seenTask(String taskId) {
        book.seenTask(user.require().id(), taskId);
    }

    /** The person looks at the case: what was told about it is read. */
    public void seenCase(UUID caseId) {
        book.seenCase(user.require().id(), caseId);
    }

    private static String cursor(Notice last) {
        return (last.readAt() != null) + " " + last.at() + " " + last.id();
    }

    /** The last notice of a page. */
    private record Cursor(boolean read, Instant at, UUID id) {

        /** Before every notice there can be. */
        static final Cursor FIRST = new Cursor(false, EntryRows.END_OF_TIME, new UUID(-1, -1));

        static Cursor of(String text) {
            if (text == null) {
                return FIRST;
            }
            String[] parts = text.split(" ");
            return new Cursor(Boolean.parseBoolean(parts[0]), Instant.parse(parts[1]), UUID.fromString(parts[2]));
        }
    }
}
