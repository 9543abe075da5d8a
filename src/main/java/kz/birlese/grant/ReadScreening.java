package kz.birlese.grant;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has become of the reasons of jurors about an application, for those who may read its sheets. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Role.Named.PROGRAMME_MANAGER, Role.Named.DIRECTOR, Role.Named.AUDITOR})
public class ReadScreening {

    /**
     * The page of it.
     *
     * @param screenedBy who released them; null until then
     * @param criteria of the released reasons, in the person's language, one for each
     */
    public record ScreeningPage(
            ReasonScreening screening, GrantApplication application, String screenedBy, List<String> criteria) {}

    private final ReasonScreenings screenings;
    private final ScreeningCases cases;
    private final GrantApplications applications;
    private final Calls calls;
    private final Accounts accounts;
    private final CurrentUser user;

    ReadScreening(
            ReasonScreenings screenings,
            ScreeningCases cases,
            GrantApplications applications,
            Calls calls,
            Accounts accounts,
            CurrentUser user) {
        this.screenings = screenings;
        this.cases = cases;
        this.applications = applications;
        this.calls = calls;
        this.accounts = accounts;
        this.user = user;
    }

    /** The case of the reasons about the application; empty where there are none, or for whoever may not open it. */
    public Optional<UUID> about(UUID applicationId) {
        return screenings
                .findByApplicationId(applicationId)
                .map(ReasonScreening::id)
                .filter(id -> cases.mayOpen(id, user.require()));
    }

    /** Throws {@link NotFound} for whoever may not open it. */
    public ScreeningPage of(UUID screeningId) {
        if (!cases.mayOpen(screeningId, user.require())) {
            throw new NotFound();
        }
        ReasonScreening screening = screenings.named(screeningId);
        CallSettings settings = calls.named(screening.callId()).settings();
        return new ScreeningPage(
                screening,
                applications.named(screening.applicationId()),
                screening.screenedBy() == null
                        ? null
                        : accounts.findById(screening.screenedBy())
                                .map(Account::name)
                                .orElse("—"),
                screening.reasons().stream()
                        .map(each -> settings.criterion(each.criterion())
                                .name()
                                .get(user.require().language()))
                        .toList());
    }
}
