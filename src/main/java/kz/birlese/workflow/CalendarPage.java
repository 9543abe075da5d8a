package kz.birlese.workflow;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import kz.birlese.people.Throttle;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * A person's terms for a calendar program, which cannot sign in: whoever has the secret address may read. Guessing
 * addresses is slowed down. Programs ask often, so an unchanged calendar is not sent again.
 */
@RestController
class CalendarPage {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final PersonalCalendar calendar;
    private final Throttle throttle;

    CalendarPage(PersonalCalendar calendar, @Value("${birlese.site.calendars-per-minute:60}") int calendars) {
        this.calendar = calendar;
        this.throttle = new Throttle(calendars, Duration.ofMinutes(1));
    }

    /** Spring answers "not modified" to whoever has it as it stands. */
    @GetMapping("/calendar/{token}.ics")
    ResponseEntity<byte[]> show(@PathVariable String token, HttpServletRequest request) {
        if (!throttle.allows(request.getRemoteAddr())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
        return calendar.at(token).map(CalendarPage::found).orElseGet(() -> ResponseEntity.notFound()
                .cacheControl(CacheControl.noStore())
                .build());
    }

    private static ResponseEntity<byte[]> found(byte[] content) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(DigestUtils.md5DigestAsHex(content))
                .header("X-Robots-Tag", "noindex")
                .body(content);
    }
}
