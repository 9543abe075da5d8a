package kz.birlese.grant;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A manager reads what the jurors wrote and takes out whatever tells who wrote it, before the applicant reads it. */
@Service
@Transactional
@RolesAllowed(Role.Named.PROGRAMME_MANAGER)
public class ScreenReasons {

    /** Shorter parts of a name are words of the language too often. */
    private static final int SHORTEST_NAME = 4;

    /**
     * A reason before it is screened.
     *
     * @param about the sheet's number, the criterion and the score, in the person's language
     */
    public record Written(String about, String text) {}

    private final ReasonScreenings screenings;
    private final GrantApplications applications;
    private final Calls calls;
    private final JuryMembers jury;
    private final Accounts accounts;
    private final WhoMaySee whoMaySee;
    private final DecisionLog log;
    private final CurrentUser user;
    private final Clock clock;

    ScreenReasons(
            ReasonScreenings screenings,
            GrantApplications applications,
            Calls calls,
            JuryMembers jury,
            Accounts accounts,
            WhoMaySee whoMaySee,
            DecisionLog log,
            CurrentUser user,
            Clock clock) {
        this.screenings = screenings;
        this.applications = applications;
        this.calls = calls;
        this.jury = jury;
        this.accounts = accounts;
        this.whoMaySee = whoMaySee;
        this.log = log;
        this.user = user;
        this.clock = clock;
    }

    /** In the order in which {@link #release} expects them. Throws {@link NotFound} for whoever may not see the sheets. */
    @Transactional(readOnly = true)
    public List<Written> of(UUID screeningId) {
        GrantApplication application = application(screenings.named(screeningId));
        CallSettings settings = calls.named(application.callId()).settings();
        return given(application).stream()
                .map(each -> new Written(
                        each.sheet() + " · "
                                + settings.criterion(each.criterion())
                                        .name()
                                        .get(user.require().language())
                                + ": " + each.score(),
                        each.text()))
                .toList();
    }

    /**
     * Releases the reasons, each with what was taken out of it.
     *
     * @param kept what is left of each reason, in their order; null or empty where nothing is
     * @throws Refusal {@code reasonRewritten} for a word the juror did not write, {@code reasonNamesJuror} where the name of
     *     a juror of the call is left
     */
    public void release(UUID screeningId, List<String> kept) {
        ReasonScreening screening = screenings.named(screeningId);
        GrantApplication application = application(screening);
        List<ReleasedReason> given = given(application);
        if (kept.size() != given.size()) {
            throw new Refusal("reasonsAll", "reasons", Map.of());
        }
        Set<String> names = jurorNames(application.callId());
        List<ReleasedReason> released = new ArrayList<>();
        for (int row = 0; row < given.size(); row++) {
            String field = "reasons[" + row + "].released";
            ReleasedReason each = given.get(row);
            String text = ReleasedReason.marked(each.text(), kept.get(row), field);
            refuseNames(text, names, field);
            released.add(new ReleasedReason(each.sheet(), each.criterion(), each.score(), text));
        }
        UUID who = user.require().id();
        screening.release(released, who, clock.instant());
        log.append(new Decision(screeningId, "reasonsScreened", who, null, facts(given, released)));
    }

    private GrantApplication application(ReasonScreening screening) {
        GrantApplication application = applications.named(screening.applicationId());
        if (!whoMaySee.isStaff(user.require(), application)) {
            throw new NotFound();
        }
        return application;
    }

    /** By sheet, in the order in which sheets are shown to whoever may not know whose they are. */
    private static List<ReleasedReason> given(GrantApplication application) {
        List<Assessment> sheets = application.submittedSheets().stream()
                .sorted(Comparator.comparing(Assessment::id))
                .toList();
        List<ReleasedReason> given = new ArrayList<>();
        for (int number = 1; number <= sheets.size(); number++) {
            for (Mark mark : sheets.get(number - 1).marks()) {
                if (mark.reason() != null) {
                    given.add(new ReleasedReason(number, mark.criterion(), mark.score(), mark.reason()));
                }
            }
        }
        return given;
    }

    private Set<String> jurorNames(UUID callId) {
        List<UUID> members = jury.findByCallIdOrderByJuror(callId).stream()
                .map(JuryMember::juror)
                .toList();
        return accounts.findAllById(members).stream()
                .map(Account::name)
                .flatMap(name -> Stream.of(name.split("\\s+")))
                .filter(part -> part.length() >= SHORTEST_NAME)
                .map(part -> part.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static void refuseNames(String text, Set<String> names, String field) {
        String folded = text.toLowerCase(Locale.ROOT);
        names.stream().filter(folded::contains).findFirst().ifPresent(found -> {
            throw new Refusal("reasonNamesJuror", field, Map.of("found", found));
        });
    }

    private static Map<String, String> facts(List<ReleasedReason> given, List<ReleasedReason> released) {
        long shortened = given.stream().filter(each -> !released.contains(each)).count();
        return Map.of(
                "reasons", String.valueOf(given.size()),
                "shortened", String.valueOf(shortened),
                "hash", CanonicalJson.fingerprint(CanonicalJson.write(released)));
    }
}
