package kz.birlese.grant;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import org.springframework.stereotype.Component;

/**
 * Who may say what a sign of a conflict of interest is worth: a programme manager or a director over the whole call, who has
 * no conflict with any of its applications and does not apply to it. A sign about themselves that nobody has ruled on keeps them
 * from the signs of that application alone: else an applicant who names everybody would leave nobody to rule.
 */
@Component
class WhoMayRule {

    private static final Set<Role> OFFICES = Set.of(Role.PROGRAMME_MANAGER, Role.DIRECTOR);

    private final GrantApplications applications;
    private final ConflictSigns signs;
    private final Conflicts conflicts;
    private final CallReach reach;
    private final CurrentUser user;

    WhoMayRule(
            GrantApplications applications,
            ConflictSigns signs,
            Conflicts conflicts,
            CallReach reach,
            CurrentUser user) {
        this.applications = applications;
        this.signs = signs;
        this.conflicts = conflicts;
        this.reach = reach;
        this.user = user;
    }

    /** Whether the person at work may rule on this sign. */
    boolean on(ConflictSign sign, Call call) {
        Set<UUID> withSign = signs.findByApplicationIdAndState(sign.applicationId(), ConflictSign.State.OPEN).stream()
                .map(ConflictSign::juror)
                .collect(Collectors.toSet());
        withSign.add(sign.juror());
        return in(call) && user.require().selves().noneMatch(withSign::contains);
    }

    private boolean in(Call call) {
        SignedIn person = user.require();
        Set<UUID> withStake = conflicts.inCall(call.id());
        return call.status() != CallStatus.CANCELLED
                && OFFICES.stream().anyMatch(office -> reach.covers(office, call))
                && person.selves().noneMatch(self -> withStake.contains(self) || applies(self, call));
    }

    private boolean applies(UUID person, Call call) {
        return applications
                .findByRunningKey(GrantApplication.runningKey(call.id(), person))
                .isPresent();
    }
}
